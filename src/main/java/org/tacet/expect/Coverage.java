package org.tacet.expect;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tacet.expect.ScenarioTests.Result;
import org.tacet.report.Json;
import org.tacet.report.Text;
import org.tacet.rulebook.RuleBook;
import org.tacet.rulebook.RuleNote;

/**
 * Which rules a set of scenarios turns on.
 *
 * @param rules all rules, in order of file and line
 * @param scenarios how many scenarios were played
 */
public record Coverage(List<Covered> rules, int scenarios) {

    /**
     * A rule.
     *
     * @param last its last line
     * @param rested in how many scenarios something rested on it at some moment
     * @param decided in how many it concluded a reason of the answer
     */
    public record Covered(RuleNote rule, int last, long rested, long decided) {}

    /** What is covered by scenarios that have been played. */
    public static Coverage of(RuleBook book, List<Result> results) {
        return new Coverage(
                book.rules().stream()
                        .map(rule -> new Covered(
                                rule,
                                rule.line() + (int) book.text(rule).lines().count(),
                                results.stream()
                                        .filter(result -> result.rested().contains(rule.name()))
                                        .count(),
                                results.stream()
                                        .filter(result -> result.decided().contains(rule.name()))
                                        .count()))
                        .toList(),
                results.size());
    }

    /** The rules that nothing rested on. */
    public List<Covered> never() {
        return rules.stream().filter(rule -> rule.rested() == 0).toList();
    }

    public String text() {
        StringBuilder text = new StringBuilder("\nRules that something rested on: " + (rules.size() - never().size())
                + " of " + rules.size() + ", over " + scenarios + " scenarios\n\n");
        text.append("  rested  decided\n");
        for (Covered one : rules) {
            text.append(Text.paragraph(
                    "  " + right(one.rested(), 6) + "  " + right(one.decided(), 7) + "  ",
                    one.rule().name() + " [" + one.rule().file() + ":"
                            + one.rule().line() + "-" + one.last() + "]"));
        }
        return text.toString();
    }

    private static String right(long count, int columns) {
        String number = count == 0 ? "-" : String.valueOf(count);
        return " ".repeat(columns - number.length()) + number;
    }

    /** As in {@code tacet/test/v1}. */
    Map<String, Object> json() {
        List<Map<String, Object>> told = new ArrayList<>();
        rules.forEach(one -> told.add(Json.map(
                "rule", one.rule().name(),
                "file", one.rule().file(),
                "lines", List.of(one.rule().line(), one.last()),
                "rested", one.rested(),
                "decided", one.decided())));
        return Json.map("rules", rules.size(), "covered", rules.size() - never().size(), "each", told);
    }
}
