package org.tacet.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that a session needs, read and checked: facts and nothing but facts.
 *
 * @param layers the scenario's chain, the first layer first
 * @param office what the appointment is to; empty where a file names none
 * @param asOf the day the answer is for; its end counts
 * @param dated false where no file gives any day, so that the day means nothing
 * @param candidate who is asked about
 * @param opening facts that hold from the start
 * @param course what happens, in order of time, to the end of {@code asOf}
 * @param claims all claims of the evidence published by {@code asOf}
 * @param deadlines named days to show
 * @param warnings what looks like a mistake, but is none
 */
public record World(
        String title,
        Optional<String> question,
        List<String> layers,
        Body body,
        Optional<String> office,
        LocalDate asOf,
        boolean dated,
        String candidate,
        List<Record> opening,
        List<Happening> course,
        List<Claim> claims,
        List<Dispute> disputes,
        Map<String, LocalDate> deadlines,
        List<Fault> warnings) {

    /** The opening facts of one type. */
    public <T extends Record> List<T> opening(Class<T> type) {
        return opening.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** The procedure by which the body decides. */
    public Given.Procedure procedure() {
        return opening(Given.Procedure.class).get(0);
    }
}
