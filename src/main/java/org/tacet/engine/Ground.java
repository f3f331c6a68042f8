package org.tacet.engine;

import java.util.List;
import java.util.Map;

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
}
