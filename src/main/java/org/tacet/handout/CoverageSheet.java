package org.tacet.handout;

import java.util.ArrayList;
import java.util.List;
import org.tacet.expect.Coverage;
import org.tacet.expect.Coverage.Covered;
import org.tacet.rulebook.RuleText;

/** The rule files, with what of them a set of scenarios turned on. */
public record CoverageSheet(Coverage coverage, List<File> files) {

    /** A rule file. */
    public record File(String name, List<Line> lines) {}

    /**
     * A line.
     *
     * @param kind {@code decided}, {@code rested} or {@code never}; empty outside of rules
     */
    public record Line(int number, String text, String kind) {}

    /** All rule files. */
    public static CoverageSheet of(Coverage coverage, List<RuleText> files) {
        return new CoverageSheet(
                coverage,
                files.stream()
                        .map(file -> new File(file.file(), lines(coverage, file)))
                        .toList());
    }

    private static List<Line> lines(Coverage coverage, RuleText file) {
        List<Line> lines = new ArrayList<>();
        for (String text : file.text().lines().toList()) {
            int number = lines.size() + 1;
            String kind = coverage.rules().stream()
                    .filter(one -> one.rule().file().equals(file.file()))
                    .filter(one -> one.rule().line() <= number && number <= one.last())
                    .map(CoverageSheet::kind)
                    .findFirst()
                    .orElse("");
            lines.add(new Line(number, text, kind));
        }
        return lines;
    }

    private static String kind(Covered rule) {
        return rule.decided() > 0 ? "decided" : rule.rested() > 0 ? "rested" : "never";
    }
}
