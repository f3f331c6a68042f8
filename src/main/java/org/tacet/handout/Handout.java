package org.tacet.handout;

import java.util.List;
import java.util.Optional;
import org.tacet.report.Conflict;

/**
 * A verdict as a sheet to hand out, ready to be laid out: every part a text.
 *
 * @param setting day, body, seats and procedure in one line
 * @param outcome the outcome as a word
 * @param table the seats as a drawing; empty for a body too large to be drawn
 * @param legend the positions taken, each with how many take it
 * @param neighbours the seats of which there is something to tell, by neighbourhood
 * @param others how many members have said nothing and are not listed; 0 where all are
 * @param course how things came about; empty where there is but one moment
 * @param change what would change the answer
 * @param lines the words of all lines cited, by article and line
 * @param questions for a class
 */
public record Handout(
        String title,
        Optional<String> question,
        String headline,
        String setting,
        String outcome,
        Optional<RoundTable> table,
        List<Taken> legend,
        List<Neighbours> neighbours,
        int others,
        List<Cited> why,
        List<Cited> assumed,
        Change change,
        List<Reading> readings,
        List<Moment> course,
        List<Conflict> conflicts,
        List<Line> lines,
        List<String> questions) {

    /** A position, and how many take it. */
    public record Taken(String position, int count) {}

    /** The seats of a neighbourhood. */
    public record Neighbours(String group, List<Seat> seats) {}

    /**
     * One seat.
     *
     * @param conduct what it does once asked, such as {@code objects}
     * @param cited the lines its position rests on, or else where it comes from
     */
    public record Seat(String name, String code, String position, String conduct, boolean holdsOut, String cited) {}

    /** A sentence, and the places that say so, in brackets; nothing where none does. */
    public record Cited(String says, String cited) {}

    /**
     * What would change the answer.
     *
     * @param says the answer in words
     * @param sets sets of changes, each enough, and each move a text
     */
    public record Change(String says, List<List<String>> sets) {}

    /** The answer under one procedure; {@code here} is the one that this sheet tells of. */
    public record Reading(String procedure, String outcome, String headline, boolean here) {}

    /** A moment: what happened, and the answer then. */
    public record Moment(String on, List<String> events, String outcome) {}

    /** A line of an article, in our words. */
    public record Line(String source, String says, String attribution) {}
}
