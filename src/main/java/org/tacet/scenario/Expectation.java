package org.tacet.scenario;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tacet.model.Origin;
import org.tacet.model.Outcome;
import org.tacet.yaml.Item;

/**
 * What a scenario says must come out; what it leaves out is not compared.
 *
 * @param appointee who is to be appointed, or {@link #NOBODY}
 * @param on the same for days and moments
 * @param values what stands in the file for a key, with the key
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
        List<OnDay> on,
        Map<String, Item.Entry> values) {

    /**
     * What is expected of one day or moment.
     *
     * @param at the moment, or the end of the day
     * @param where where the file says so
     */
    public record OnDay(String label, LocalDateTime at, Expectation expected, Origin where) {}

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
            List.of(),
            Map.of());

    /** Expects nobody to be appointed. */
    public static final String NOBODY = "nobody";

    /** The same of a candidate. */
    Expectation of(String name) {
        return new Expectation(
                outcome, appointee, holdouts, missing, seats, rules, notRules, Optional.of(name), on, values);
    }

    /** True where something is expected of the end, and not of days alone. */
    public boolean atEnd() {
        return outcome.isPresent()
                || appointee.isPresent()
                || holdouts.isPresent()
                || missing.isPresent()
                || seats.isPresent()
                || candidate.isPresent()
                || !rules.isEmpty()
                || !notRules.isEmpty();
    }

    /** True where nothing at all is expected. */
    public boolean empty() {
        return !atEnd() && on.isEmpty();
    }
}
