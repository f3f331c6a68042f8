package org.tacet.classroom;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The state of a lesson as one of those who take part may see it.
 *
 * @param number how many events it rests on
 * @param candidate whom the question that was put last is about; before that the one of the scenario
 * @param candidates all who stand
 * @param put whether the question has been put
 * @param runs whether a silence runs, also while its clock stands still
 * @param left milliseconds of it that are left
 * @param outcome what came of the question, once its silence is over or broken
 * @param breaches who broke the silence, and why
 * @param shown whether all positions are shown to all
 * @param held whether reasons go to the chair first
 * @param waiting who waits for a seat, where that may be seen
 */
record View(
        int number,
        String lesson,
        String question,
        String candidate,
        List<String> candidates,
        boolean put,
        boolean runs,
        boolean paused,
        long left,
        Optional<String> outcome,
        List<Breach> breaches,
        boolean shown,
        boolean held,
        List<Visitor> waiting,
        List<Seat> seats) {

    /**
     * Somebody broke the silence.
     *
     * @param number the number of the event; 0 where nobody in the class did it
     * @param reason why, where that may be seen
     * @param told whether all may see the reason
     */
    public record Breach(long number, String member, Optional<String> reason, boolean told) {}

    /** Somebody who waits for a seat, by the number of the event. */
    public record Visitor(long number, String name) {}

    /**
     * A seat.
     *
     * @param taken whether somebody sits there
     * @param holders who, where that may be seen
     * @param positions its position on each candidate, where that may be seen
     * @param assured which candidates have given it an assurance, where that may be seen
     * @param breaks whether it broke the silence that runs
     */
    public record Seat(
            String code,
            String name,
            boolean taken,
            List<String> holders,
            Map<String, String> positions,
            List<String> assured,
            boolean breaks) {}
}
