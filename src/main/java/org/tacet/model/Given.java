package org.tacet.model;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * The facts that are put into working memory: what files say, once its moment has come. Members and candidates go by
 * name, which is unique within a body. {@code where} is the file, line and column that says so. Moments are the body's
 * local time.
 */
public sealed interface Given {

    /** The present moment; the session's clock moves it on. */
    record Now(LocalDateTime at) implements Given {}

    /** A member takes its seat. */
    record Accession(String member, LocalDateTime at, String where) implements Given {}

    /** A member gives up its seat. */
    record Departure(String member, LocalDateTime at, String where) implements Given {}

    /**
     * The candidate whose appointment is asked about.
     *
     * @param alone true where no file says anything of anybody's standing
     */
    record Asked(String candidate, boolean alone, String where) implements Given {}

    /** What a scenario says of a person's standing; at most one for a candidate at a time. */
    record Declared(String candidate, Standing standing, String where) implements Given {}

    /**
     * What a scenario, an event or a condition says of a member's position; at most one for a member and candidate at a
     * time.
     *
     * @param named true where the member is given this by its own name, not as one of a group or of everyone
     */
    record Declaration(String member, String candidate, Position position, Basis basis, boolean named, String where)
            implements Given {}

    /** An assumption: a member in this position takes that position once it is asked. */
    record WhenAsked(Position position, Position then, String where) implements Given {}

    /** An article's claim on a stance. */
    record StanceClaim(String claim, String member, String candidate, Position position) implements Given {}

    /** An article's claim on a person's standing. */
    record StandingClaim(String claim, String candidate, Standing standing) implements Given {}

    /** An article's claim on the number of backers. */
    record TallyClaim(String claim, String candidate, Share backers) implements Given {}

    /** An article's claim on the rule by which the body decides. */
    record RuleClaim(String claim, Reading reading) implements Given {}

    /** A claim on one side of a dispute. */
    record Side(String dispute, String reading, String claim) implements Given {}

    /** What settles a dispute: a stance, a standing, the seats, the procedure, the tally, or nothing. */
    record Matter(String dispute, Settles settles, String of, String candidate) implements Given {}

    /** What can settle a dispute. */
    enum Settles {
        STANCE,
        STANDING,
        SEATS,
        PROCEDURE,
        TALLY,
        NOTHING
    }

    /** The test by which the body decides; {@code share} counts only for a majority. */
    record Procedure(String name, Reading reading, Share share, String where) implements Given {}

    /** A member whose objection stops a majority. */
    record Veto(String member, String where) implements Given {}

    /** The question has been put; it is decided at {@code due}. */
    record Question(String candidate, LocalDateTime put, LocalDateTime due, boolean implied, String where)
            implements Given {}

    /** A member has broken the silence, and cannot take that back. */
    record Breach(String member, String candidate, LocalDateTime at) implements Given {}

    /** A candidate has been appointed, and stays so. */
    record Appointment(String candidate, LocalDateTime at) implements Given {}

    /** A member has been given an assurance that concerns a candidate. */
    record Assurance(String to, String by, String candidate, String where) implements Given {}

    /**
     * What moves a member to another position, once.
     *
     * @param whom the candidate who must withdraw, or the member who is followed; otherwise empty
     * @param count how many must support; otherwise 0
     * @param on the day from which it holds; otherwise the first moment there is
     */
    record Condition(
            String member,
            String candidate,
            Trigger trigger,
            String whom,
            int count,
            LocalDateTime on,
            Position then,
            boolean named,
            String where)
            implements Given {}

    /** What a condition waits for. */
    enum Trigger {
        ASSURED,
        WITHDRAWS,
        ON,
        FOLLOWS,
        SUPPORTERS,
        ALONE
    }

    /** The incumbent's term, and what holds after it. */
    record Term(String incumbent, LocalDate ends, LocalDateTime over, Fallback fallback, String where)
            implements Given {}

    /** The body has agreed to extend the incumbent. */
    record Extended(String incumbent, String where) implements Given {}
}
