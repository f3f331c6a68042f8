package org.tacet.web;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.tacet.Situation;
import org.tacet.compare.EveryProcedure;
import org.tacet.handout.HandoutWriter;
import org.tacet.handout.RoundTable;
import org.tacet.handout.Seating;
import org.tacet.handout.Sheet;
import org.tacet.model.World;
import org.tacet.path.Paths;
import org.tacet.report.OutcomeCsv;
import org.tacet.report.OutcomeJson;
import org.tacet.report.Spreadsheet;
import org.tacet.report.Text;
import org.tacet.session.EndState;

/** What can be taken away: the scenario as the command line reads it, and the answer as it gives it. */
final class Downloads {

    /** What a scenario written on the page is called where it is saved. */
    private static final String OWN = "own.yaml";

    private final PageAnswers answers;
    private final OneAtATime lane;
    private final Recent<Asked, String> sheets = new Recent<>(20);

    Downloads(PageAnswers answers, OneAtATime lane) {
        this.answers = answers;
        this.lane = lane;
    }

    /** The sheet to hand out; where the search for a path takes too long it goes without. */
    void sheet(Context context) {
        Asked asked = answers.asked(new Address(Parameters.of(context)));
        String sheet = sheets.get(asked, key -> {
            Situation situation = answers.play(asked).situation();
            EveryProcedure every = lane.run(situation::procedures);
            return Sheet.of(HandoutWriter.of(situation.state(), path(situation), every, asked.changes()));
        });
        context.header("Content-Security-Policy", Sheet.POLICY);
        send(context, Reply.HTML, sheet);
    }

    private Optional<Paths> path(Situation situation) {
        try {
            return Optional.of(lane.run(() -> answers.path(situation, HandoutWriter.other(situation.state()))));
        } catch (OneAtATime.TooLong e) {
            return Optional.empty();
        }
    }

    void yaml(Context context) {
        Asked asked = answers.asked(new Address(Parameters.of(context)));
        String base = asked.own().isPresent() ? OWN : answers.menu().file(asked.scenario());
        if (base.equals("-")) {
            throw Refusal.badAddress(List.of("found a scenario from standard input, expected one in a file to extend"));
        }
        World written = answers.play(asked).written();
        String yaml = ScenarioYaml.of(
                Text.changed(written.title(), asked.changes()),
                base,
                written,
                asked.sets(),
                asked.procedure(),
                asked.assume(),
                asked.asOf(),
                asked.drops());
        named(context, asked, "-changed.yaml");
        send(context, "application/yaml; charset=utf-8", yaml);
    }

    /** The table as a picture. */
    void picture(Context context) {
        Asked asked = answers.asked(new Address(Parameters.of(context)));
        EndState verdict = answers.play(asked).verdict();
        RoundTable table = RoundTable.of(
                        verdict.asked(), new Seating(verdict.world().body()))
                .orElseThrow(() -> Refusal.badAddress(
                        List.of("found a body of " + verdict.seats() + " seats, expected one that can be drawn")));
        named(context, asked, ".svg");
        context.header("Content-Security-Policy", Sheet.POLICY);
        send(context, "image/svg+xml", Sheet.picture(table, verdict.outcome().word()));
    }

    void json(Context context) {
        Asked asked = answers.asked(new Address(Parameters.of(context)));
        named(context, asked, ".json");
        send(context, Reply.JSON, OutcomeJson.of(answers.play(asked).verdict()));
    }

    void csv(Context context) {
        Asked asked = answers.asked(new Address(Parameters.of(context)));
        named(context, asked, ".csv");
        send(
                context,
                "text/csv; charset=utf-8",
                OutcomeCsv.of(answers.play(asked).verdict()));
    }

    void xlsx(Context context) {
        Asked asked = answers.asked(new Address(Parameters.of(context)));
        named(context, asked, ".xlsx");
        Reply.send(
                context,
                Analyses.TYPES.get("xlsx"),
                Spreadsheet.of(OutcomeCsv.of(answers.play(asked).verdict())));
    }

    private static void named(Context context, Asked asked, String ending) {
        String name = asked.scenario().replaceAll("[^A-Za-z0-9._-]+", "-") + ending;
        context.header("Content-Disposition", "attachment; filename=\"" + name + "\"");
    }

    private static void send(Context context, String type, String text) {
        Reply.send(context, type, text.getBytes(StandardCharsets.UTF_8));
    }
}
