package org.tacet.why;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.tacet.rulebook.RuleNote;

/**
 * That no fact of a kind was found.
 *
 * @param type the kind of fact
 * @param settled what was settled of it: components and their values
 * @param tests what else was asked of it, as the rule says it
 * @param beside the facts of the kind that were found, and do not count
 */
record Absence(Class<?> type, Map<String, Object> settled, List<String> tests, Set<Object> beside) {

    /** That a rule concluded nothing; others may have concluded such facts. */
    static Absence by(RuleNote rule, Class<?> type) {
        return new Absence(type, Map.of(), List.of(), Set.of(rule));
    }

    boolean byRule() {
        return beside.stream().anyMatch(RuleNote.class::isInstance);
    }

    static Absence of(Pattern pattern, Map<String, Object> bound, Set<Object> beside) {
        List<String> tests = pattern.tests().stream()
                .filter(test -> test.equated().isEmpty())
                .map(test -> test.with(bound))
                .sorted()
                .toList();
        return new Absence(pattern.type(), new TreeMap<>(pattern.settled(bound)), tests, beside);
    }
}
