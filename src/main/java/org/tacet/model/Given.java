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
    @Says(value = "it is {at}", none = "no time has come", one = "all")
    record Now(LocalDateTime at) implements Given {}

    /** A member takes its seat. */
    @Says(
            value = "{member} took {its seat|their seats}",
            none = "{member} {member?has not taken its seat|have not taken their seats|has taken a seat}")
    record Accession(String member, LocalDateTime at, String where) implements Given {}

    /** A member gives up its seat. */
    @Says(
            value = "{member} gave up {its seat|their seats}",
            none = "{member} {member?has not given it up since|have not given them up since|has given up a seat since}")
    record Departure(String member, LocalDateTime at, String where) implements Given {}

    /**
     * The candidate whose appointment is asked about.
     *
     * @param alone true where no file says anything of anybody's standing
     */
    @Says(value = "the question is about {candidate}", none = "the question is about nobody", one = "all")
    record Asked(String candidate, boolean alone, String where) implements Given {}

    /** What a scenario says of a person's standing; at most one for a candidate at a time. */
    @Says(
            value = "{candidate} is given as {standing}",
            none = "no scenario gives {candidate} a standing",
            one = "candidate")
    record Declared(String candidate, Standing standing, String where) implements Given {}

    /**
     * What a scenario, an event or a condition says of a member's position; at most one for a member and candidate at a
     * time.
     *
     * @param named true where the member is given this by its own name, not as one of a group or of everyone
     */
    @Says(
            value = "{member} {is|are} given as {towards:position}",
            none = "no scenario gives {member?it|them|any member} a position on {candidate}",
            one = "member candidate")
    record Declaration(String member, String candidate, Position position, Basis basis, boolean named, String where)
            implements Given {}

    /** An assumption: a member in this position takes that position once it is asked. */
    @Says(
            value = "it is assumed that a member that is {position} will {verb:then} once asked",
            none = "nothing is assumed of a member that is {position}",
            one = "position")
    record WhenAsked(Position position, Position then, String where) implements Given {}

    /** An article's claim on a stance. */
    @Says(
            value = "{claim} reports {member} as {towards:position}",
            none = "no article tells of a position on {candidate}")
    record StanceClaim(String claim, String member, String candidate, Position position) implements Given {}

    /** An article's claim on a person's standing. */
    @Says(value = "{claim} reports {candidate} as {standing}", none = "no article tells the standing of {candidate}")
    record StandingClaim(String claim, String candidate, Standing standing) implements Given {}

    /** An article's claim on the number of backers. */
    @Says(value = "{claim} counts the backers of {candidate}", none = "no article counts backers")
    record TallyClaim(String claim, String candidate, Share backers) implements Given {}

    /** An article's claim on the rule by which the body decides. */
    @Says(value = "{claim} tells the rule", none = "no article tells the rule")
    record RuleClaim(String claim, Reading reading) implements Given {}

    /** A claim on one side of a dispute. */
    @Says(value = "{claim} is on one side of a dispute", none = "no claim stands on another side")
    record Side(String dispute, String reading, String claim) implements Given {}

    /** What settles a dispute: a stance, a standing, the seats, the procedure, the tally, or nothing. */
    @Says(value = "what settles the dispute is known", none = "nothing settles the dispute")
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
    @Says(value = "the body decides by {name}", none = "the body does not decide in this way", one = "all")
    record Procedure(String name, Reading reading, Share share, String where) implements Given {}

    /** A member whose objection stops a majority. */
    @Says(value = "{member} {has|have} a veto", none = "{member} {member?has no|have no|has a} veto")
    record Veto(String member, String where) implements Given {}

    /** The question has been put; it is decided at {@code due}. */
    @Says(
            value = "the question on {candidate} is put on {put}",
            none = "no question of the kind is on the table",
            one = "candidate")
    record Question(String candidate, LocalDateTime put, LocalDateTime due, boolean implied, String where)
            implements Given {}

    /** A member has broken the silence, and cannot take that back. */
    @Says(
            value = "{member} broke the silence on {candidate}",
            none = "{member} {member?has not|have not|has} broken the silence on {candidate}")
    record Breach(String member, String candidate, LocalDateTime at) implements Given {}

    /** A candidate has been appointed, and stays so. */
    @Says(value = "{candidate} was appointed on {at}", none = "nobody has been appointed")
    record Appointment(String candidate, LocalDateTime at) implements Given {}

    /** A member has been given an assurance that concerns a candidate. */
    @Says(value = "{by} assured {to}", none = "no such assurance has been given")
    record Assurance(String to, String by, String candidate, String where) implements Given {}

    /**
     * What moves a member to another position, once.
     *
     * @param whom the candidate who must withdraw, or the member who is followed; otherwise empty
     * @param count how many must support; otherwise 0
     * @param on the day from which it holds; otherwise the first moment there is
     */
    @Says(
            value = "{member} {waits|wait} for something",
            none = "{member} {member?does not wait|do not wait|waits} for anything of the kind")
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
    @Says(value = "the term of {incumbent} ends on {ends}", none = "no term ends so", one = "all")
    record Term(String incumbent, LocalDate ends, LocalDateTime over, Fallback fallback, String where)
            implements Given {}

    /** The body has agreed to extend the incumbent. */
    @Says(
            value = "the body agreed to extend the term of {incumbent}",
            none = "the body has not agreed to extend the term")
    record Extended(String incumbent, String where) implements Given {}
}
