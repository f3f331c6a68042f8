package org.tacet.scenario;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.tacet.model.Fault;
import org.tacet.model.Position;

/**
 * What a scenario leaves to chance.
 *
 * @param members how likely members are to hold positions on the candidate asked about, drawn independently of each
 *     other; what a member's probabilities leave open, it stays as the scenario has it
 * @param tally how many members back the candidate, whichever they are
 * @param events the events that may not happen, or may on other days
 */
public record Chances(
        SortedMap<String, SortedMap<Position, Double>> members, Optional<Tally> tally, List<Uncertain> events) {

    /**
     * How many members back the candidate: those that do anyway, and others of whom nothing is said, all sets of them
     * equally likely.
     *
     * @param backers how probable each number is; they come to 1
     */
    public record Tally(SortedMap<Integer, Double> backers, Fault place) {

        /** The fault of a tally that cannot be. */
        public Fault cannotBe(String message) {
            return new Fault(place.file(), place.line(), place.column(), message);
        }
    }

    /**
     * An event left to chance.
     *
     * @param id its file, line and column
     * @param says what would happen
     * @param chance the probability that it happens at all
     * @param days on which days, with their probabilities; what they leave open, on the day it is given for
     */
    public record Uncertain(String id, String says, double chance, SortedMap<LocalDate, Double> days) {}

    /** True where nothing is left to chance. */
    public boolean none() {
        return members.isEmpty() && tally.isEmpty() && events.isEmpty();
    }

    /** What became of the uncertain events in one draw: the day of those that happen. */
    public record Course(Map<String, Optional<LocalDate>> days) {

        /** All events as they are written. */
        public static final Course AS_WRITTEN = new Course(Map.of());
    }
}
