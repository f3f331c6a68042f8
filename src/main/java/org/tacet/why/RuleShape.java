package org.tacet.why;

import java.util.List;
import java.util.stream.Stream;
import org.tacet.rulebook.RuleNote;

/**
 * A rule as it is written: what it looks for, and what it concludes.
 *
 * @param when the lines of its left side, in order
 * @param then the facts it concludes
 */
record RuleShape(RuleNote note, List<Pattern> when, List<Then> then) {

    /** What a name stands for that is no type. */
    static final Class<?> NO_TYPE = Void.class;

    /** True where every name of a type in it is known, so that it can be told what the rule looks for and concludes. */
    boolean whole() {
        return Stream.concat(when.stream().map(Pattern::type), then.stream().map(Then::type))
                .noneMatch(type -> type == NO_TYPE);
    }

    /** A fact that is concluded: its type, and a value for each component, in order. */
    record Then(Class<?> type, List<Expression> values) {}
}
