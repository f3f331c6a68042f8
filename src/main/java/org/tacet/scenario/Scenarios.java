package org.tacet.scenario;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tacet.model.BadInput;
import org.tacet.yaml.Faults;

/** Reads scenarios: from files, from the shelf, or from standard input. */
public final class Scenarios {

    private final Shelf shelf;
    private final InputStream input;

    public Scenarios(Shelf shelf, InputStream input) {
        this.shelf = shelf;
        this.input = input;
    }

    /**
     * What the command line adds to a scenario.
     *
     * @param sets changes such as {@code Turkey=supports}, each a last layer
     * @param prefer the articles to prefer, one last layer together
     */
    public record Changes(
            List<String> sets, List<String> prefer, Optional<String> procedure, Optional<LocalDate> asOf) {

        /** A scenario as it is written. */
        public static final Changes NONE = new Changes(List.of(), List.of(), Optional.empty(), Optional.empty());

        /** How many layers they come to. */
        int layers() {
            return sets.size() + (prefer.isEmpty() ? 0 : 1);
        }
    }

    /**
     * Reads a scenario and all that it extends.
     *
     * @param scenario a path, a shipped scenario's name, or {@code -} for standard input
     * @throws BadInput with every fault that was found
     */
    public Scenario read(String scenario, Changes changes) {
        Faults faults = new Faults();
        try {
            List<Layer> layers = new Chain(shelf, input, faults).read(scenario, changes);
            Scenario read = new WorldReader(shelf, faults, layers, changes).read();
            faults.check();
            return read;
        } catch (Chain.UnreadableFile e) {
            throw new BadInput(scenario, 1, 1, "found a file that cannot be read, expected a readable one");
        }
    }
}
