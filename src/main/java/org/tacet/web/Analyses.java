package org.tacet.web;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.tacet.Situation;
import org.tacet.compare.Comparison;
import org.tacet.compare.ComparisonData;
import org.tacet.odds.OddsFinder;
import org.tacet.odds.OddsReport;
import org.tacet.power.Power;
import org.tacet.power.PowerReport;
import org.tacet.report.Spreadsheet;
import org.tacet.sweep.Rows;
import org.tacet.sweep.Sweep;
import org.tacet.sweep.SweepJson;
import org.tacet.sweep.SweepRows;
import org.tacet.sweep.Swept;

/** What analysts ask of a state, as the command line gives it: power, odds, every combination, another scenario beside it. */
final class Analyses {

    private static final String LIMIT = "15s";
    private static final long MOST_WORLDS = 1 << 16;
    static final Map<String, String> TYPES = Map.of(
            "json", Reply.JSON,
            "csv", "text/csv; charset=utf-8",
            "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final PageAnswers answers;
    private final OneAtATime lane;
    private final Recent<Object, byte[]> replies = new Recent<>(200);

    Analyses(PageAnswers answers, OneAtATime lane) {
        this.answers = answers;
        this.lane = lane;
    }

    void power(Context context) {
        answer(context, new Address(Parameters.of(context)), situation -> {
            Power power = situation.withoutDisputes().power(LIMIT);
            return form(context, () -> PowerReport.json(power), () -> PowerReport.csv(power));
        });
    }

    void odds(Context context) {
        Address address = new Address(Parameters.of(context), "chance");
        List<String> chances = address.all("chance");
        answer(context, address, chances, situation -> {
            OddsReport report = new OddsReport(
                    situation.odds(OddsFinder.USUAL_RUNS, OddsFinder.USUAL_SEED, false, LIMIT), situation.world());
            return form(context, report::json, report::csv);
        });
    }

    void sweep(Context context) {
        Address address = new Address(Parameters.of(context), "vary");
        answer(context, address, situation -> {
            Sweep sweep = situation.sweep(address.all("vary"), LIMIT);
            if (sweep.variation().count().longValueExact() > MOST_WORLDS) {
                throw Refusal.badAddress(List.of("found " + sweep.variation().count() + " worlds, expected at most "
                        + MOST_WORLDS + " on the page; the command line goes through more"));
            }
            return ending(context).equals("json")
                    ? SweepJson.of(all(sweep)).getBytes(StandardCharsets.UTF_8)
                    : form(context, () -> "", () -> rows(sweep));
        });
    }

    private static Swept all(Sweep sweep) {
        return sweep.run(1, Rows.Form.NONE, rows -> true);
    }

    private static String rows(Sweep sweep) {
        SweepRows form = SweepRows.csv(sweep.world(), sweep.variation());
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        csv.writeBytes(form.header());
        sweep.run(1, form, rows -> {
            csv.writeBytes(rows.written());
            return true;
        });
        return csv.toString(StandardCharsets.UTF_8);
    }

    void compare(Context context) {
        Address address = new Address(Parameters.of(context), "with");
        String other = address.need("with");
        address.known("scenario", other, answers.menu().names());
        answer(context, address, situation -> {
            Comparison comparison = situation.compare(answers.situation(other), LIMIT);
            return form(context, () -> ComparisonData.json(comparison), () -> ComparisonData.csv(comparison));
        });
    }

    private void answer(Context context, Address address, Function<Situation, byte[]> find) {
        answer(context, address, List.of(), find);
    }

    private void answer(Context context, Address address, List<String> chances, Function<Situation, byte[]> find) {
        Asked asked = answers.asked(address);
        String ending = ending(context);
        byte[] found = replies.get(
                List.of(
                        context.path(),
                        Optional.ofNullable(context.queryString()).orElse("")),
                key -> lane.run(() -> find.apply(answers.situation(asked, chances))));
        if (!ending.equals("json")) {
            context.header(
                    "Content-Disposition",
                    "attachment; filename=\"" + context.path().substring(1) + "\"");
        }
        Reply.send(context, TYPES.get(ending), found);
    }

    private static byte[] form(Context context, Supplier<String> json, Supplier<String> csv) {
        return switch (ending(context)) {
            case "json" -> json.get().getBytes(StandardCharsets.UTF_8);
            case "csv" -> csv.get().getBytes(StandardCharsets.UTF_8);
            default -> Spreadsheet.of(csv.get());
        };
    }

    private static String ending(Context context) {
        return context.path().substring(context.path().lastIndexOf('.') + 1);
    }
}
