package org.tacet.session;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.tacet.model.Outcome;
import org.tacet.model.Position;

/**
 * How things stood once a moment had settled.
 *
 * @param label the day, or the day and time
 * @param events what happened
 * @param moves the positions that changed, in order of name
 * @param breaks who broke a silence then
 * @param appointee who had been appointed by then
 * @param outcome the answer for the office if the question were put then
 * @param candidates the answer for each candidate, the one asked about first
 */
public record Moment(
        LocalDateTime at,
        String label,
        List<String> events,
        List<Move> moves,
        List<String> breaks,
        Outcome outcome,
        Optional<String> appointee,
        List<Finding> candidates) {

    /**
     * A member that changed its position on a candidate.
     *
     * @param because the condition that was met, as a sentence; empty where there was none
     */
    public record Move(String member, String candidate, Position from, Position to, String because) {}

    /** The answer for one candidate, who holds out, and how many are missing. */
    public record Finding(String candidate, Outcome outcome, List<String> holdouts, int missing) {}
}
