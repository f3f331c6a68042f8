package org.tacet.scenario;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.tacet.model.Outcome;
import org.tacet.yaml.Item;

/**
 * What a scenario says must come out; what it leaves out is not compared.
 *
 * @param on the same for days and moments
 * @param rules names of rules that must have fired, each where it stands in the file
 */
public record Expectation(
        Optional<Outcome> outcome,
        Optional<String> appointee,
        Optional<List<String>> holdouts,
        Optional<List<String>> missing,
        Optional<Integer> seats,
        List<Item> rules,
        List<Item> notRules,
        Optional<String> candidate,
        List<OnDay> on) {

    /**
     * What is expected of one day or moment.
     *
     * @param at the moment, or the end of the day
     */
    public record OnDay(String label, LocalDateTime at, Expectation expected) {}

    /** Expects nothing. */
    public static final Expectation NOTHING = new Expectation(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            Optional.empty(),
            List.of());

    /** True where nothing at all is expected. */
    public boolean empty() {
        return equals(NOTHING);
    }
}
