package org.tacet.odds;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tacet.model.Outcome;
import org.tacet.model.Words;
import org.tacet.model.World;
import org.tacet.odds.Odds.Interval;
import org.tacet.odds.Odds.Method;
import org.tacet.odds.Odds.Swing;
import org.tacet.report.Csv;
import org.tacet.report.Json;
import org.tacet.report.Text;
import org.tacet.scenario.Chances;

/** How probable each outcome is, and whose chance matters most. */
public final class OddsReport {

    private static final MathContext DIGITS = new MathContext(12);
    private static final int BAR = 40;
    private static final int SHORT = 30;

    private final Odds odds;
    private final World world;

    /** A report on the odds of a world as it is written. */
    public OddsReport(Odds odds, World world) {
        this.odds = odds;
        this.world = world;
    }

    private String unfinished() {
        return odds.worlds().intValueExact() == odds.runs()
                ? ""
                : String.format(Locale.ENGLISH, ", as there was no time for all %,d", odds.runs());
    }

    /** {@code tacet/odds/v1}. */
    public String json() {
        Map<String, Object> outcomes = new LinkedHashMap<>();
        Map<String, Object> interval = new LinkedHashMap<>();
        for (Outcome outcome : Outcome.values()) {
            outcomes.put(outcome.word(), number(odds.outcomes().getOrDefault(outcome, 0.0)));
            odds.interval()
                    .filter(bounds -> bounds.containsKey(outcome))
                    .map(bounds -> bounds.get(outcome))
                    .ifPresent(one -> interval.put(outcome.word(), List.of(number(one.low()), number(one.high()))));
        }
        Map<String, Object> appointees = new LinkedHashMap<>();
        odds.appointees().forEach((name, chance) -> appointees.put(name, number(chance)));
        return Json.write(Json.map(
                "schema",
                "tacet/odds/v1",
                "method",
                odds.method() == Method.SAMPLED ? "sampled" : "exact",
                "worlds",
                odds.worlds(),
                "seed",
                odds.seed(),
                "outcomes",
                outcomes,
                "interval",
                odds.interval().isPresent() ? interval : null,
                "swing",
                odds.swing().stream()
                        .map(one -> Json.map(
                                "member", one.member(),
                                "low", number(one.low()),
                                "high", number(one.high())))
                        .toList(),
                "appointees",
                appointees,
                "worldsAsked",
                odds.asked(),
                "runs",
                odds.runs() == 0 ? null : odds.runs()));
    }

    public String csv() {
        Csv csv = new Csv().row("what", "name", "probability", "low", "high");
        odds.outcomes().forEach((outcome, chance) -> {
            Interval bounds =
                    odds.interval().map(intervals -> intervals.get(outcome)).orElse(new Interval(chance, chance));
            csv.row("outcome", outcome.word(), number(chance), number(bounds.low()), number(bounds.high()));
        });
        odds.swing().forEach(one -> csv.row("swing", one.member(), "", number(one.low()), number(one.high())));
        return csv.toString();
    }

    private static BigDecimal number(double value) {
        BigDecimal rounded = new BigDecimal(value).round(DIGITS).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    public String text() {
        double appointed = odds.outcomes().getOrDefault(Outcome.APPOINTED, 0.0);
        boolean proposal = world.setting().proposals().contains(world.candidate());
        String what = proposal
                ? " is agreed"
                : " is appointed"
                        + world.setting().office().map(office -> " " + office).orElse("");
        StringBuilder text = new StringBuilder(Text.paragraph("", headline(appointed, what))).append('\n');
        odds.outcomes().forEach((outcome, chance) -> text.append(
                        String.format(Locale.ROOT, "  %-14s %6s  %s", outcome.word(), percent(chance), "#".repeat((int)
                                                Math.round(chance * SHORT)))
                                .stripTrailing())
                .append(bounds(outcome))
                .append('\n'));
        text.append('\n').append(Text.paragraph("", method()));
        text.append("\nLeft to chance:\n\n");
        chances().forEach(line -> text.append(Text.paragraph("  ", line)));
        if (!odds.swing().isEmpty()) {
            text.append('\n').append(tornado());
        }
        return text.toString();
    }

    private String headline(double appointed, String what) {
        if (odds.appointees().size() < 2 && odds.appointees().keySet().stream().allMatch(world.candidate()::equals)) {
            return Text.upper(world.candidate()) + what + " with a probability of " + percent(appointed) + ".";
        }
        return "Somebody" + what + " with a probability of " + percent(appointed) + ": "
                + Words.list(odds.appointees().entrySet().stream()
                        .map(one -> one.getKey() + " " + percent(one.getValue()))
                        .toList())
                + ".";
    }

    private String bounds(Outcome outcome) {
        return odds.interval()
                .map(intervals -> intervals.get(outcome))
                .map(one -> "  (" + percent(one.low()) + " to " + percent(one.high()) + ")")
                .orElse("");
    }

    private String method() {
        String worlds = String.format(Locale.ROOT, "%,d", odds.worlds());
        boolean one = odds.worlds().bitLength() == 1;
        return switch (odds.method()) {
            case ENUMERATED ->
                "Exact: " + (one ? "there is one world" : "each of the " + worlds + " worlds is counted") + ".";
            case DECIDED_AT_ONCE ->
                "Exact: more support never hurts here, so that the engine need only be asked about "
                        + String.format(Locale.ROOT, "%,d", odds.asked()) + " of the " + readable(worlds) + " worlds.";
            case SAMPLED ->
                "Sampled: " + worlds + " worlds drawn with the seed " + odds.seed() + unfinished()
                        + "; each true value lies in its bounds with 95% confidence.";
        };
    }

    /** A number of worlds, or its power of ten where nobody would read its digits. */
    private String readable(String worlds) {
        return odds.worlds().bitLength() < 64
                ? worlds
                : String.format(Locale.ROOT, "%.1e", odds.worlds().doubleValue());
    }

    private Stream<String> chances() {
        Chances chances = odds.chances();
        if (chances.none()) {
            return Stream.of(
                    "nothing; a scenario's chances: or --chance \"Turkey=supports:0.6|objects:0.4\" change that");
        }
        Map<String, List<String>> alike = new LinkedHashMap<>();
        chances.members().forEach((member, positions) -> alike.computeIfAbsent(
                        positions.entrySet().stream()
                                .map(one -> one.getKey().word() + " " + percent(one.getValue()))
                                .collect(Collectors.joining(", ")),
                        words -> new ArrayList<>())
                .add(member));
        Stream<String> members = alike.entrySet().stream().map(one -> Text.some(one.getValue()) + ": " + one.getKey());
        Stream<String> tally = chances.tally().stream()
                .map(one -> "which members of whom nothing is said support " + world.candidate()
                        + ", so that all its backers are exactly "
                        + (one.backers().size() == 1
                                ? one.backers().firstKey()
                                : one.backers().entrySet().stream()
                                        .map(number -> number.getKey() + " (" + percent(number.getValue()) + ")")
                                        .collect(Collectors.joining(", "))));
        Stream<String> events = chances.events().stream().map(one -> one.says() + ": " + happens(one));
        return Stream.of(members, tally, events).flatMap(lines -> lines);
    }

    private static String happens(Chances.Uncertain event) {
        String whether = event.chance() < 1 ? "happens with " + percent(event.chance()) : "happens";
        return event.days().isEmpty()
                ? whether
                : whether + ", on "
                        + event.days().entrySet().stream()
                                .map(day -> day.getKey() + " with " + percent(day.getValue()))
                                .collect(Collectors.joining(", "));
    }

    /** A bar for each member, or for members with the same bounds, between its worst and its best. */
    private String tornado() {
        Map<List<String>, List<String>> rows = new LinkedHashMap<>();
        Map<List<String>, Swing> bounds = new LinkedHashMap<>();
        for (Swing one : odds.swing()) {
            List<String> key = List.of(percent(one.low()), percent(one.high()));
            rows.computeIfAbsent(key, k -> new ArrayList<>()).add(one.member());
            bounds.putIfAbsent(key, one);
        }
        StringBuilder text = new StringBuilder(
                Text.paragraph("", "The probability of an appointment at each member's worst and best position:"));
        text.append('\n');
        rows.forEach((key, members) -> text.append(String.format(
                Locale.ROOT,
                "  %s %6s |%s| %6s\n",
                Text.padded(label(members), 22),
                key.get(0),
                bar(bounds.get(key)),
                key.get(1))));
        return text.toString();
    }

    private static String label(List<String> members) {
        String all = Words.list(members);
        String some = members.get(0) + " and " + (members.size() - 1) + " more";
        return Text.columns(all) <= 22 ? all : members.size() > 1 ? some : all.substring(0, 21) + "…";
    }

    private static String bar(Swing swing) {
        int from = (int) Math.round(swing.low() * BAR);
        int to = (int) Math.round(swing.high() * BAR);
        String inside = to > from ? "#".repeat(to - from) : "";
        return ".".repeat(from) + inside + ".".repeat(BAR - from - inside.length());
    }

    private static String percent(double chance) {
        double percent = chance * 100;
        if (percent > 0 && percent < 0.05) {
            return "<0.1%";
        }
        if (percent < 100 && percent >= 99.95 && 1 - chance > 1e-12) {
            return ">99.9%";
        }
        return String.format(Locale.ROOT, "%.1f%%", percent);
    }
}
