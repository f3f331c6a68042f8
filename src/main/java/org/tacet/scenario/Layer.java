package org.tacet.scenario;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tacet.yaml.Item;

/**
 * One scenario file, or one change from the command line, in a chain of layers.
 *
 * @param rank its place in the chain, the first layer 1; a higher one wins
 * @param name the name that reports show
 * @param folder what its paths are relative to
 * @param fields its keys
 */
record Layer(int rank, String name, Path folder, Item root, Map<String, Item> fields) {

    /** The keys of a scenario file. */
    static final List<String> KEYS = List.of(
            "title",
            "question",
            "extends",
            "body",
            "evidence",
            "sources",
            "office",
            "as-of",
            "procedure",
            "candidate",
            "candidates",
            "groups",
            "stances",
            "conditions",
            "assume",
            "events",
            "drop",
            "term",
            "fallback",
            "deadlines",
            "chances",
            "expect");

    Optional<Item> field(String key) {
        return Optional.ofNullable(fields.get(key));
    }

    /** The value of a key in the last layer that has it. */
    static Optional<Item> last(List<Layer> layers, String key) {
        return layers.stream().flatMap(layer -> layer.field(key).stream()).reduce((one, other) -> other);
    }
}
