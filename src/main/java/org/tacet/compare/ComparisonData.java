package org.tacet.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tacet.compare.DifferenceWords.Said;
import org.tacet.report.Csv;
import org.tacet.report.Json;
import org.tacet.report.OutcomeJson;
import org.tacet.session.EndState;
import org.tacet.why.Reason;

/** Two scenarios as {@code tacet/comparison/v1}, or as a table of what they say differently. */
public final class ComparisonData {

    private ComparisonData() {}

    public static String json(Comparison comparison) {
        return Json.write(Json.map(
                "schema", "tacet/comparison/v1",
                "from", scenario(comparison.from()),
                "to", scenario(comparison.to()),
                "sameOutcome", comparison.sameOutcome(),
                "differences",
                        sorted(comparison.differences()).stream()
                                .map(one -> difference(one, comparison))
                                .toList(),
                "restoring",
                        sorted(comparison.restoring()).stream()
                                .map(ComparisonData::about)
                                .toList(),
                "proven", comparison.proven(),
                "fellAway", reasons(comparison.fellAway()),
                "tookTheirPlace", reasons(comparison.tookTheirPlace())));
    }

    private static Map<String, Object> scenario(EndState verdict) {
        return Json.map(
                "scenario",
                OutcomeJson.scenario(verdict.world()),
                "outcome",
                verdict.outcome().word(),
                "appointee",
                verdict.appointee().orElse(null),
                "holdouts",
                verdict.asked().holdouts());
    }

    private static Map<String, Object> difference(Difference difference, Comparison comparison) {
        Said from = DifferenceWords.from(difference, comparison.from(), comparison.to());
        Said to = DifferenceWords.to(difference, comparison.from(), comparison.to());
        return Json.map(
                "about", about(difference),
                "from", from.says(),
                "fromSources", from.sources(),
                "to", to.says(),
                "toSources", to.sources(),
                "restoresAlone", difference.restoresAlone());
    }

    private static List<Map<String, Object>> reasons(List<Reason> reasons) {
        return reasons.stream().map(OutcomeJson::reason).toList();
    }

    private static List<Difference> sorted(List<Difference> differences) {
        return differences.stream()
                .sorted(Comparator.comparing(ComparisonData::about))
                .toList();
    }

    private static String about(Difference difference) {
        return DifferenceWords.about(List.of(difference));
    }

    /** A row a difference. */
    public static String csv(Comparison comparison) {
        Csv csv = new Csv().row("about", "from", "from sources", "to", "to sources", "restores alone", "restoring");
        Set<String> restoring =
                comparison.restoring().stream().map(ComparisonData::about).collect(Collectors.toSet());
        for (Difference one : sorted(comparison.differences())) {
            Said from = DifferenceWords.from(one, comparison.from(), comparison.to());
            Said to = DifferenceWords.to(one, comparison.from(), comparison.to());
            csv.row(
                    about(one),
                    from.says(),
                    String.join(";", from.sources()),
                    to.says(),
                    String.join(";", to.sources()),
                    one.restoresAlone(),
                    restoring.contains(about(one)));
        }
        return csv.toString();
    }
}
