package org.tacet.sweep;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tacet.model.NameOrder;
import org.tacet.model.Outcome;
import org.tacet.model.Position;
import org.tacet.model.Words;
import org.tacet.model.World;
import org.tacet.report.Text;
import org.tacet.session.Decision;
import org.tacet.worlds.Smallest;
import org.tacet.worlds.Variation;

/** What a sweep comes to, as text: how often, who is pivotal, what makes sure; the worlds too where they are few. */
public final class SweepText {

    /** The worlds themselves are shown where there are no more than these. */
    public static final int FEW = 32;

    private static final int SETS = 5;

    private final Swept swept;
    private final Variation variation;
    private final List<Decision> decisions;

    private SweepText(Swept swept, List<Decision> decisions) {
        this.swept = swept;
        this.variation = swept.variation();
        this.decisions = decisions;
    }

    /**
     * The text.
     *
     * @param decisions what came of each world; empty where they are many
     */
    public static String of(Swept swept, List<Decision> decisions) {
        SweepText text = new SweepText(swept, decisions);
        if (!swept.complete()) {
            return text.heading() + text.counts();
        }
        return text.heading()
                + text.counts()
                + text.pivotal()
                + text.smallest(Outcome.BLOCKED)
                + text.smallest(Outcome.APPOINTED)
                + text.worlds();
    }

    private String heading() {
        World world = swept.world();
        String day = world.setting().day().map(on -> Text.day(on) + " · ").orElse("");
        StringBuilder text = new StringBuilder(Text.paragraph("", world.title()));
        text.append(Text.paragraph(
                "",
                day + world.body().name() + " · decided by " + world.procedure().name()));
        text.append("\nVaried\n");
        Map<List<Position>, List<String>> alike = variation.members().stream()
                .collect(Collectors.groupingBy(
                        Variation.Varied::positions,
                        LinkedHashMap::new,
                        Collectors.mapping(Variation.Varied::member, Collectors.toList())));
        alike.forEach((positions, members) ->
                text.append(Text.paragraph("  ", Words.list(members) + ": " + either(positions))));
        return text.toString();
    }

    /** Positions as a sentence offers them: {@code supports}, {@code supports or objects}. */
    private static String either(List<Position> positions) {
        return Words.list(positions.stream().map(Position::word).toList()).replace(" and ", " or ");
    }

    private String counts() {
        StringBuilder text =
                new StringBuilder("\n" + (swept.complete() ? "" : "the first " + number(swept.done()) + " of ")
                        + number(swept.worlds()) + (swept.worlds() == 1 ? " world\n" : " worlds\n"));
        swept.counts().forEach((outcome, count) -> text.append(row(outcome.word(), count)));
        return text.toString();
    }

    private String row(String name, long count) {
        return "  " + Text.padded(name, width()) + String.format(Locale.ENGLISH, " %,12d  %7s\n", count, share(count));
    }

    /** The share of all worlds; what is not quite none or all does not look like it. */
    private String share(long count) {
        double share = 100.0 * count / swept.done();
        if (count > 0 && share < 0.1) {
            return "<0.1 %";
        }
        if (count < swept.done() && share > 99.9) {
            return ">99.9 %";
        }
        return String.format(Locale.ENGLISH, "%.1f %%", share);
    }

    private int width() {
        return variation.members().stream()
                .mapToInt(varied -> Text.columns(varied.member()))
                .reduce("not-standing".length(), Math::max);
    }

    private static String number(long number) {
        return String.format(Locale.ENGLISH, "%,d", number);
    }

    private String pivotal() {
        StringBuilder text = new StringBuilder("\nPivotal: worlds in which that member alone changes the outcome\n");
        text.append(String.format(
                Locale.ENGLISH, "  %-" + width() + "s %12s  %7s  %8s\n", "", "worlds", "of all", "Banzhaf"));
        Map<String, Long> pivotal = swept.pivotal();
        pivotal.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey(NameOrder.BY_NAME)))
                .forEach(each -> text.append(row(each.getKey(), each.getValue()).stripTrailing())
                        .append(String.format(
                                Locale.ENGLISH, "  %6.1f %%\n", 100 * Swept.banzhaf(pivotal, each.getKey()))));
        return text.toString();
    }

    private String smallest(Outcome outcome) {
        Optional<Smallest> looked = swept.smallest(outcome, SETS);
        String title = outcome == Outcome.BLOCKED ? "Enough to block" : "Enough to appoint";
        if (looked.isEmpty()) {
            return "\n" + title + "\n" + Text.paragraph("  ", "not looked for, as the worlds are too different");
        }
        Smallest found = looked.get();
        if (found.count() == 0) {
            return "";
        }
        StringBuilder text = new StringBuilder("\n" + title + ", whatever the others say\n");
        if (found.size() == 0) {
            return text.append("  nothing: every world is ")
                    .append(outcome.word())
                    .append('\n')
                    .toString();
        }
        int number = 0;
        for (List<Smallest.Held> set : found.sets()) {
            String first = found.sets().size() > 1 ? String.format(Locale.ROOT, "%3d. ", ++number) : "  ";
            for (Map.Entry<List<Position>, List<String>> alike : alike(set).entrySet()) {
                text.append(Text.paragraph(first, Words.list(alike.getValue()) + ": " + either(alike.getKey())));
                first = " ".repeat(first.length());
            }
        }
        long more = found.count() - found.sets().size();
        if (more > 0) {
            text.append("     and ").append(number(more)).append(" more, none of them smaller\n");
        }
        return text.toString();
    }

    private static Map<List<Position>, List<String>> alike(List<Smallest.Held> set) {
        return set.stream()
                .collect(Collectors.groupingBy(
                        Smallest.Held::positions,
                        LinkedHashMap::new,
                        Collectors.mapping(Smallest.Held::member, Collectors.toList())));
    }

    private String worlds() {
        return decisions.isEmpty() ? "" : "\n" + new WorldsTable(variation, decisions).text();
    }
}
