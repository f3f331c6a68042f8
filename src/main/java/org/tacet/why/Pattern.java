package org.tacet.why;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One line of a rule's left side, as it is written.
 *
 * @param kind whether such a fact must be there, must be there unseen, must not be there, or is counted
 * @param type the facts it speaks of
 * @param handle the variable that stands for the fact itself; empty for none
 * @param binds variables and the components they take
 * @param tests what must be true of the fact
 * @param count the variable that takes the number of such facts, or a sum; empty where they are not counted
 * @param summed the variable of a fact that is added up; empty where facts are counted
 */
public record Pattern(
        Kind kind,
        Class<?> type,
        String handle,
        Map<String, String> binds,
        List<Expression> tests,
        String count,
        String summed) {

    enum Kind {
        IS,
        EXISTS,
        NOT,
        COUNT
    }

    /** A line that looks for a fact of a kind in which components have these values. */
    public static Pattern of(Class<?> type, Map<String, Object> values) {
        List<Expression> tests = values.entrySet().stream()
                .map(value -> Expression.equal(value.getKey(), value.getValue()))
                .toList();
        return new Pattern(Kind.IS, type, "", Map.of(), tests, "", "");
    }

    /**
     * What the variables are when a fact is matched on top of others; empty where it does not match.
     *
     * @param parts what a rule can ask of the fact
     */
    Optional<Map<String, Object>> match(Object fact, Map<String, Object> parts, Map<String, Object> bound) {
        Map<String, Object> known = new HashMap<>(bound);
        if (!handle.isEmpty() && !fits(known, handle, fact)) {
            return Optional.empty();
        }
        for (Map.Entry<String, String> bind : binds.entrySet()) {
            if (!fits(known, bind.getKey(), parts.get(bind.getValue()))) {
                return Optional.empty();
            }
        }
        boolean failed = tests.stream().anyMatch(test -> test.among(parts, known)
                .filter(values -> !test.holds(values))
                .isPresent());
        return failed ? Optional.empty() : Optional.of(known);
    }

    private static boolean fits(Map<String, Object> known, String variable, Object value) {
        Object before = known.putIfAbsent(variable, value);
        return before == null || before.equals(value);
    }

    /** What is settled of a component by a test of the form {@code component == value}, as far as values are known. */
    Map<String, Object> settled(Map<String, Object> bound) {
        Map<String, Object> settled = new HashMap<>();
        binds.forEach((variable, part) -> {
            if (bound.containsKey(variable)) {
                settled.put(part, bound.get(variable));
            }
        });
        for (Expression test : tests) {
            test.equated().ifPresent(equal -> {
                if (equal.value().knows(bound)) {
                    settled.put(equal.part(), equal.value().of(bound));
                }
            });
        }
        return settled;
    }
}
