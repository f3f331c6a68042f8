package org.tacet.why;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tacet.rulebook.RuleNote;

/**
 * One ground of a conclusion: the rule that drew it, what the rule bound, and the facts it matched.
 *
 * @param bound the rule's variables by name, without the dollar sign
 */
record Ground(RuleNote rule, Map<String, Object> bound, List<Object> facts) {

    /** What grounds are ordered by, so that the same facts are always told in the same order. */
    String order() {
        return rule.name() + bound;
    }

    /** The variables as the rule writes them, with the dollar sign. */
    Map<String, Object> variables() {
        Map<String, Object> variables = new HashMap<>();
        bound.forEach((name, value) -> variables.put("$" + name, value));
        return variables;
    }

    /** Variables by name, without the dollar sign. */
    static Map<String, Object> named(Map<String, Object> variables) {
        Map<String, Object> named = new TreeMap<>();
        variables.forEach((name, value) -> named.put(name.startsWith("$") ? name.substring(1) : name, value));
        return named;
    }
}
