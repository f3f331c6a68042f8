package org.tacet.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tacet.model.Outcome;
import org.tacet.yaml.Item;

/**
 * What a scenario says must come out; what it leaves out is not compared.
 *
 * @param on the same for days and moments, by the key as written
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
        Map<String, Expectation> on) {

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
            Map.of());

    /** True where nothing at all is expected. */
    public boolean empty() {
        return equals(NOTHING);
    }
}
