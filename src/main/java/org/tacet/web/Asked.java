package org.tacet.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tacet.model.Position;

/**
 * What is asked: a scenario and what is changed in it. This is the whole state of a page.
 *
 * @param scenario the name of a scenario on offer
 * @param sets the positions that members are given on the candidate asked about, by code, in order
 * @param procedure the procedure to decide by, in place of the scenario's own
 * @param assume what positions come to once asked, in place of all that the scenario assumes of it
 * @param asOf the day to answer for, in place of the scenario's own
 * @param drops days or moments of events that are taken out, in order
 * @param own a scenario written on the page, in place of one on offer
 */
record Asked(
        String scenario,
        Map<String, Position> sets,
        Optional<String> procedure,
        Optional<Map<Position, Position>> assume,
        Optional<LocalDate> asOf,
        List<String> drops,
        Optional<String> own) {

    /** How many changes it makes to the scenario. */
    int changes() {
        return sets.size()
                + drops.size()
                + (int) Stream.of(procedure, assume, asOf)
                        .filter(Optional::isPresent)
                        .count();
    }

    /** The same with other positions. */
    Asked with(Map<String, Position> others) {
        return new Asked(scenario, others, procedure, assume, asOf, drops, own);
    }

    /** The same by the procedure that the scenario itself names. */
    Asked byOwnProcedure() {
        return new Asked(scenario, sets, Optional.empty(), assume, asOf, drops, own);
    }
}
