package org.tacet.why;

import java.util.List;
import org.tacet.rulebook.RuleNote;

/**
 * A rule as it is written: what it looks for, and what it concludes.
 *
 * @param when the lines of its left side, in order
 * @param then the facts it concludes
 */
record RuleShape(RuleNote note, List<Pattern> when, List<Then> then) {

    /** A fact that is concluded: its type, and a value for each component, in order. */
    record Then(Class<?> type, List<Expression> values) {}
}
