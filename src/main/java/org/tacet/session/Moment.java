package org.tacet.session;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.tacet.model.Outcome;
import org.tacet.model.Position;

/**
 * How things stood once a moment had settled.
 *
 * @param label the day, or the day and time; empty before anything happens
 * @param events what happened
 * @param deadlines the named days that end
 * @param moves the positions that changed, in order of name
 * @param breaks who broke a silence then
 * @param seats how many had a seat
 * @param appointee who had been appointed by then to what is asked about
 * @param outcome the answer for what is asked about, if the question were put then
 * @param candidates the answer for each candidate, the one asked about first
 */
public record Moment(
        LocalDateTime at,
        String label,
        List<String> events,
        List<String> deadlines,
        List<Move> moves,
        List<String> breaks,
        int seats,
        Optional<String> appointee,
        Outcome outcome,
        List<Answer> candidates) {

    /** The answer for a candidate; empty where it does not stand. */
    public Optional<Answer> answer(String candidate) {
        return candidates.stream()
                .filter(one -> one.candidate().equals(candidate))
                .findFirst();
    }

    /**
     * A member that changed its position on a candidate, or took its first.
     *
     * @param first true of the first position that is said of a member
     * @param because the condition that was met, as a sentence; empty where there was none
     */
    public record Move(String member, String candidate, Position from, Position to, boolean first, String because) {}

    /**
     * The answer for one candidate if the question were put then.
     *
     * @param asked true once the question on it has been put
     * @param running true while a silence on it runs
     */
    public record Answer(
            String candidate,
            Outcome outcome,
            List<String> holdouts,
            List<String> missing,
            boolean asked,
            boolean running) {}
}
