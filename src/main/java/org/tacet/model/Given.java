package org.tacet.model;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * The facts that are put into working memory: what files say, once its moment has come. Members and candidates go by
 * name, which is unique within a body. {@code where} is the file, line and column that says so. Moments are the body's
 * local time.
 */
public interface Given {

    /** The present moment; the session's clock moves it on. */
    @Says(value = "it is {at}", none = "no time has come", one = "all")
    record Now(LocalDateTime at) implements Given {}

    /** A member takes its seat. */
    @Says(
            value = "{member} took {its seat|their seats}",
            none = "{member} {member?has not taken its seat|have not taken their seats|has taken a seat}")
    record Accession(String member, LocalDateTime at, Origin where) implements Given {}

    /** A member gives up its seat. */
    @Says(
            value = "{member} gave up {its seat|their seats}",
            none = "{member} {member?has not given it up since|have not given them up since|has given up a seat since}")
    record Departure(String member, LocalDateTime at, Origin where) implements Given {}

    /**
     * The candidate whose appointment is asked about.
     *
     * @param alone true where no file says anything of anybody's standing
     */
    @Says(value = "the question is about {candidate}", none = "the question is about nobody", one = "all")
    record Asked(String candidate, boolean alone, Origin where) implements Given {}

    /** What a scenario says of a person's standing; at most one for a candidate at a time. */
    @Says(
            value = "{candidate} is given as {standing}",
            none = "no scenario gives {candidate} a standing",
            one = "candidate")
    record Declared(String candidate, Standing standing, Origin where) implements Given {}

    /**
     * What a scenario, an event or a condition says of a member's position; at most one for a member and candidate at a
     * time.
     */
    @Says(
            value = "{member} {is|are} given as {towards:position}",
            none = "no scenario gives {member?it|them|any member} a position on {candidate}",
            one = "member candidate")
    record Declaration(
            String member, String candidate, Position position, Basis basis, Directness directness, Origin where)
            implements Given {}

    /** An assumption: a member in this position takes that position once it is asked. */
    @Says(
            value = "it is assumed that a member that is {position} will {verb:then} once asked",
            none = "nothing is assumed of a member that is {position}",
            one = "position")
    record WhenAsked(Position position, Position then, Origin where) implements Given {}

    /**
     * A test by which the body decides.
     *
     * @param name the word, or for a composed one what it asks for; unique
     * @param usual true of the one that decides where a question names no other
     */
    @Says(value = "the body decides by {name}", none = "the body does not decide in this way")
    record Procedure(String name, Reading reading, boolean usual, Origin where) implements Given {}

    /**
     * What share of those counted must assent.
     *
     * @param voting true where only those are counted who assent or object
     */
    @Says(value = "{procedure} needs {share}", none = "no share is needed", one = "procedure")
    record Majority(String procedure, Share share, boolean voting) implements Given {

        private boolean reached(int assents, int objections, int counted) {
            return share.reached(assents, voting ? assents + objections : counted);
        }

        /** How many more assents of those that do neither would be enough; more than there are where none would. */
        public int lacks(int assents, int objections, int counted) {
            int more = 0;
            while (!reached(assents + more, objections, counted) && more <= counted) {
                more++;
            }
            return more;
        }
    }

    /**
     * What share of the weight of those counted must assent.
     *
     * @param blocking where fewer than so many do not assent the weight does not matter; 0 where it always does
     */
    @Says(value = "{procedure} needs {share} of the weight", none = "no weight is needed", one = "procedure")
    record Weighting(String procedure, Share share, int blocking) implements Given {}

    /** A member's weight, in the smallest unit that the body's weights are written in. */
    @Says(value = "{member} {has|have} a weight of its own", none = "no weight is given", one = "member")
    record Weight(String member, long units) implements Given {}

    /** A member whose objection stops a majority. */
    @Says(value = "{member} {has|have} a veto", none = "{member} {member?has no|have no|has a} veto")
    record Veto(String procedure, String member, Origin where) implements Given {}

    /** What a candidate stands for; whoever stands for the same is a rival. */
    @Says(
            value = "{candidate} stands for the office of {office}",
            none = "nobody else stands for it",
            one = "candidate")
    record Office(String candidate, String office) implements Given {}

    /**
     * The question has been put. It is known by its candidate and its moment; one put again is another one.
     *
     * @param due when it is decided or over; the last moment there is where it lies on the table until it is agreed
     * @param procedure the name of the one that decides it; empty for the body's usual one
     * @param implied true where no event puts it
     */
    @Says(
            value = "the question on {candidate} is put on {put}",
            none = "no question of the kind has been put",
            one = "candidate")
    record Question(
            String candidate, LocalDateTime put, LocalDateTime due, String procedure, boolean implied, Origin where)
            implements Given {}

    /** Nothing more happens: what nobody has put to the body is put now. */
    @Says(value = "the day that is asked about ends", none = "the day that is asked about has not ended", one = "all")
    record Closing(LocalDateTime at) implements Given {}

    /** The only event that puts a candidate was left to chance, and has not come. */
    @Says(value = "chance has left {candidate} unasked", none = "nothing was left to chance")
    record LeftToChance(String candidate, Origin where) implements Given {}

    /** A member that has no say on a question. */
    @Says(
            value = "{member} {has|have} no say on {candidate}",
            none = "{member} {member?has a say|have a say|has a say} on {candidate}")
    record Excused(String member, String candidate, LocalDateTime put, Origin where) implements Given {}

    /** The chair rules that a member's objection does not stop a question. */
    @Says(
            value = "the chair rules over the objection of {member} to {candidate}",
            none = "no ruling is made over {member}")
    record Ruling(String member, String candidate, LocalDateTime put, Origin where) implements Given {}

    /** A member has broken the silence on a question, and cannot take that back. */
    @Says(
            value = "{member} broke the silence on {candidate}",
            none = "{member} {member?has not|have not|has} broken the silence on {candidate}")
    record Breach(String member, String candidate, LocalDateTime put, LocalDateTime at) implements Given {}

    /** A question is off the table: decided, or not agreed when its time was up. */
    @Says(value = "the question on {candidate} is over", none = "the question on {candidate} is not over")
    record Over(String candidate, LocalDateTime put) implements Given {}

    /** A question was not agreed, as a rival could have been agreed at the same moment. */
    @Says(
            value = "{rival} could have been agreed at the same moment as {candidate}",
            none = "no rival could have been agreed at the same moment as {candidate}")
    record Unresolved(String candidate, String rival, LocalDateTime put) implements Given {}

    /** A candidate has been appointed, or a proposal agreed, and stays so. */
    @Says(
            value = "{candidate} was {candidate:appointed} on {at}",
            none = "{candidate} has not been {candidate:appointed}")
    record Appointment(String candidate, LocalDateTime at) implements Given {}

    /** A member has been given an assurance that concerns a candidate. */
    @Says(value = "{by} assured {to}", none = "no such assurance has been given")
    record Assurance(String to, String by, String candidate, Origin where) implements Given {}

    /**
     * What moves a member to another position, once.
     *
     * @param awaits the id of what it waits for
     */
    @Says(
            value = "{member} {waits|wait} for something",
            none = "{member} {member?does not wait|do not wait|waits} for anything of the kind",
            one = "member candidate")
    record Condition(String member, String candidate, String awaits, Position then, Directness directness, Origin where)
            implements Given {}

    /**
     * Something that a condition waits for, or a part of it.
     *
     * @param id unique
     * @param parent the id of the whole of which it is a part; empty for a whole
     * @param whom the candidate who must withdraw, or the member who is followed; otherwise empty
     * @param count how many must support; otherwise 0
     * @param on the moment from which it holds; otherwise the first moment there is
     */
    @Says(value = "{member} {waits|wait} for something", none = "nobody waits for anything of the kind")
    record Await(
            String id,
            String parent,
            Trigger trigger,
            String member,
            String candidate,
            String whom,
            int count,
            LocalDateTime on)
            implements Given {}

    /** What a condition waits for; {@code ALL} and {@code ANY} have parts. */
    enum Trigger {
        ASSURED,
        WITHDRAWS,
        ON,
        FOLLOWS,
        SUPPORTERS,
        ALONE,
        ALL,
        ANY
    }

    /** A member holds to the position it was given last, whatever it waits for. */
    @Says(
            value = "{member} {holds|hold} to its position on {candidate}",
            none = "nothing holds {member?it|them|a member} to a position on {candidate}",
            one = "member candidate")
    record Held(String member, String candidate, Origin where) implements Given {}

    /** The term of an office's incumbent, and what holds after it. */
    @Says(value = "the term of {incumbent} ends on {ends}", none = "no term ends so", one = "all")
    record Term(String incumbent, String office, LocalDate ends, LocalDateTime over, Fallback fallback, Origin where)
            implements Given {}

    /** The body has agreed to extend the incumbent. */
    @Says(
            value = "the body agreed to extend the term of {incumbent}",
            none = "the body has not agreed to extend the term")
    record Extended(String incumbent, String office, Origin where) implements Given {}
}
