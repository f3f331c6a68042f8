package org.tacet.report;

import java.util.List;
import org.tacet.rulebook.RuleNote;

/** The rules in plain words, concern by concern, with the lines they come from. */
public final class RulesReport {

    private final List<RuleNote> rules;

    public RulesReport(List<RuleNote> rules) {
        this.rules = rules;
    }

    /** {@code tacet/rules/v1}. */
    public String json() {
        return Json.write(Json.map(
                "schema",
                "tacet/rules/v1",
                "rules",
                rules.stream()
                        .map(rule -> Json.map(
                                "rule", rule.name(),
                                "says", rule.says(),
                                "sources", rule.sources(),
                                "file", rule.file(),
                                "line", rule.line()))
                        .toList()));
    }

    public String text() {
        StringBuilder text = new StringBuilder();
        String file = "";
        for (RuleNote rule : rules) {
            if (!rule.file().equals(file)) {
                file = rule.file();
                text.append(text.isEmpty() ? "" : "\n").append(file).append('\n');
            }
            text.append(Text.paragraph(
                    "  - ",
                    Text.sentence(rule.concern() + ": " + rule.sentence()) + " [" + String.join(", ", rule.sources())
                            + "]"));
        }
        return text.toString();
    }
}
