package org.tacet.classroom;

import java.time.LocalDateTime;
import java.util.Objects;

/**
 * Something that happened in a lesson.
 *
 * @param number from 1, without gaps
 * @param at the moment, on the day of the scenario, at the chair's time; later than that of the event before
 * @param kind what it is
 * @param member the code of the member that it concerns; empty where it concerns none
 * @param text a name, a position, a reason, or a number of seconds, as the kind has it; empty where there is none
 * @param secret the secret of whoever comes in, takes a seat or leaves it; empty for all others
 * @param candidate the candidate that it concerns; empty where it is the scenario's own, or none
 */
record LessonEvent(
        long number, LocalDateTime at, Kind kind, String member, String text, String secret, String candidate) {

    LessonEvent {
        candidate = Objects.requireNonNullElse(candidate, ""); // lessons that were kept before had but one
    }

    /** Whether it may be shown before the rules have played it: it touches neither the question nor its clock. */
    boolean quiet() {
        return switch (kind) {
            case PUT, PAUSED, RESUMED, EXTENDED, BROKEN, ENTERED, WITHDRAWN -> false;
            default -> true;
        };
    }

    /** What can happen. */
    public enum Kind {
        /** Somebody of this name comes in, and waits for a seat. */
        ARRIVED,
        /** Somebody of this name takes a seat. */
        TAKEN,
        /** Somebody of this name joins those who hold a seat. */
        JOINED,
        /** Somebody leaves a seat; all who hold it, where there is no secret. */
        FREED,
        /** A candidate enters, or withdraws. */
        ENTERED,
        WITHDRAWN,
        /** A member takes this position. */
        POSITION,
        /** A member is given an assurance. */
        ASSURED,
        /** The question is put, with a silence of so many seconds. */
        PUT,
        /** The clock stops. */
        PAUSED,
        /** The clock goes on. */
        RESUMED,
        /** The silence is made longer by so many seconds. */
        EXTENDED,
        /** A member breaks the silence, for this reason. */
        BROKEN,
        /** Positions are shown to all, or no longer. */
        SHOWN,
        HIDDEN,
        /** Reasons go to the chair first, or no longer. */
        HELD,
        UNHELD,
        /** The chair lets all see a reason: that of the event of this number. */
        PASSED
    }
}
