package org.tacet.compare;

import java.util.List;
import org.tacet.model.Words;
import org.tacet.model.World;
import org.tacet.report.Headline;
import org.tacet.report.Text;
import org.tacet.session.EndState;
import org.tacet.why.Reason;

/** Two scenarios, A and B, as text: the answers, what differs, what of it changed the answer, and the reasons. */
public final class ComparisonText {

    private ComparisonText() {}

    public static String of(Comparison comparison) {
        EndState from = comparison.from();
        EndState to = comparison.to();
        StringBuilder text = new StringBuilder();
        text.append(scenario("A  ", from)).append(scenario("B  ", to));
        text.append("\nWhat differs\n");
        for (List<Difference> alike : DifferenceWords.alike(comparison.differences(), from, to)) {
            text.append(difference(alike, from, to));
        }
        if (comparison.differences().isEmpty()) {
            text.append("  - nothing\n");
        }
        text.append("\nWhat changed the outcome\n").append(Text.paragraph("  ", changed(comparison)));
        text.append(reasons("Reasons of A that fell away", comparison.fellAway()));
        text.append(reasons("Reasons of B that took their place", comparison.tookTheirPlace()));
        return text.toString();
    }

    private static String scenario(String letter, EndState verdict) {
        World world = verdict.world();
        return Text.paragraph(letter, world.title() + " [" + name(world) + "]")
                + Text.paragraph("   ", Headline.of(verdict));
    }

    /** The scenario's own name, and what the command line adds to it. */
    private static String name(World world) {
        List<String> layers = world.setting().layers();
        int own = layers.size() - 1;
        while (own > 0 && layers.get(own).startsWith("--set ")) {
            own--;
        }
        return String.join(", ", layers.subList(own, layers.size()));
    }

    private static String difference(List<Difference> alike, EndState from, EndState to) {
        Difference one = alike.get(0);
        return Text.paragraph(one.restoresAlone() ? "  * " : "  - ", DifferenceWords.about(alike))
                + Text.paragraph(
                        "      A  ", DifferenceWords.from(one, from, to).cited())
                + Text.paragraph("      B  ", DifferenceWords.to(one, from, to).cited());
    }

    private static String changed(Comparison comparison) {
        if (comparison.sameOutcome()) {
            return comparison.differences().isEmpty()
                    ? "Nothing: it is the same in both."
                    : "Nothing: it is the same in both, whatever else differs.";
        }
        List<Difference> alone = comparison.differences().stream()
                .filter(Difference::restoresAlone)
                .toList();
        if (!comparison.proven()) {
            return alone.isEmpty()
                    ? "The time was up before it was found. Put back together these restore the outcome of A, and perhaps"
                            + " fewer of them would: " + list(comparison.restoring()) + "."
                    : "Each of those marked *, put back to what A says, restores the outcome of A; the time was up before"
                            + " all were tried.";
        }
        if (alone.size() == 1) {
            return "This alone, put back to what A says, restores the outcome of A: " + list(alone) + ".";
        }
        if (alone.size() > 1) {
            return "Any one of those marked *, put back to what A says, restores the outcome of A.";
        }
        return "Nothing alone. Only put back together do these restore the outcome of A, and none of them can be left out: "
                + list(comparison.restoring()) + ".";
    }

    private static String list(List<Difference> differences) {
        List<String> about = DifferenceWords.ofAKind(differences).stream()
                .map(DifferenceWords::about)
                .toList();
        return Words.list(about);
    }

    private static String reasons(String title, List<Reason> reasons) {
        StringBuilder text = new StringBuilder("\n" + title + "\n");
        for (Reason reason : reasons) {
            text.append(Text.paragraph("  - ", reason.says() + Text.cited(reason.sources())));
        }
        return text.append(reasons.isEmpty() ? "  - none\n" : "").toString();
    }
}
