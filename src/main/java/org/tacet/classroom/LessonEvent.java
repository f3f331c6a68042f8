package org.tacet.classroom;

import java.time.LocalDateTime;

/**
 * Something that happened in a lesson.
 *
 * @param number from 1, without gaps
 * @param at the moment, on the day of the scenario, at the chair's time; later than that of the event before
 * @param kind what it is
 * @param member the code of the member that it concerns; empty where it concerns none
 * @param text a name, a position, a reason, or a number of seconds, as the kind has it; empty where there is none
 * @param secret the secret by which a seat is held, for the kinds that take and free one; empty for all others
 */
record LessonEvent(long number, LocalDateTime at, Kind kind, String member, String text, String secret) {

    /** What can happen. */
    public enum Kind {
        /** Somebody of this name takes a seat. */
        TAKEN,
        /** A seat is freed of whoever holds it. */
        FREED,
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
        HIDDEN
    }
}
