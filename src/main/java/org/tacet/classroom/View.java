package org.tacet.classroom;

import java.util.List;
import java.util.Optional;

/**
 * The state of a lesson as one of those who take part may see it.
 *
 * @param number how many events it rests on
 * @param put whether the question has been put
 * @param runs whether a silence runs, also while its clock stands still
 * @param left milliseconds of it that are left
 * @param outcome what came of the question, once its silence is over or broken
 * @param breaches who broke the silence, and why
 * @param shown whether all positions are shown to all
 */
record View(
        int number,
        String lesson,
        String question,
        String candidate,
        boolean put,
        boolean runs,
        boolean paused,
        long left,
        Optional<String> outcome,
        List<Breach> breaches,
        boolean shown,
        List<Seat> seats) {

    /** Somebody broke the silence. */
    public record Breach(String member, String reason) {}

    /**
     * A seat.
     *
     * @param taken whether somebody sits there
     * @param holder who, where that may be seen
     * @param position its position, where that may be seen
     * @param breaks whether it broke the silence that runs
     */
    public record Seat(
            String code,
            String name,
            boolean taken,
            Optional<String> holder,
            Optional<String> position,
            boolean breaks) {}
}
