package org.tacet.compare;

import java.util.Comparator;
import org.tacet.model.NameOrder;

/**
 * One thing in which two scenarios can differ, as a reader would name it.
 *
 * @param of the member, person, position or moment it is about; empty where there is only one of its kind
 * @param candidate on whom; empty where it is about no stance
 */
record Topic(Kind kind, String of, String candidate) implements Comparable<Topic> {

    /** What it is about; the order is that of a comparison. */
    public enum Kind {
        PROCEDURE,
        CANDIDATE,
        DAY,
        BODY,
        EVIDENCE,
        ASSUMPTION,
        STANDING,
        TERM,
        SEAT,
        STANCE,
        CONDITION,
        EVENT
    }

    private static final Comparator<Topic> ORDER = Comparator.comparing(Topic::kind)
            .thenComparing(Topic::of, NameOrder.BY_NAME)
            .thenComparing(Topic::candidate, NameOrder.BY_NAME);

    /** Of a kind of which a scenario has only one. */
    static Topic only(Kind kind) {
        return about(kind, "");
    }

    static Topic about(Kind kind, String of) {
        return new Topic(kind, of, "");
    }

    @Override
    public int compareTo(Topic other) {
        return ORDER.compare(this, other);
    }
}
