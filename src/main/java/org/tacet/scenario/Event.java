package org.tacet.scenario;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tacet.model.Origin;
import org.tacet.yaml.Item;

/**
 * One event of a layer.
 *
 * @param at when it happens, which chance may have moved
 * @param label its day, or its day and time where one is given
 * @param aside the candidates that a later layer puts at the same moment, on terms of its own
 */
record Event(Layer layer, Item item, Map<String, Item> fields, LocalDateTime at, String label, Set<String> aside) {

    /** What an event can do. */
    static final List<String> DEEDS =
            List.of("enters", "withdraws", "assures", "stances", "puts", "joins", "leaves", "extends");

    static final List<String> KEYS = Stream.concat(
                    Stream.of("on", "until", "under", "without", "despite", "note", "chance", "days"), DEEDS.stream())
            .toList();

    /** Its place, by which one event is told from another. */
    String id() {
        return id(item);
    }

    static String id(Item item) {
        return item.file() + ":" + item.line() + ":" + item.column();
    }

    /** In few words: its moment, and its note or what it does. */
    String says() {
        String deeds = fields.keySet().stream()
                .filter(DEEDS::contains)
                .map(deed -> fields.get(deed).isText()
                        ? deed + " " + fields.get(deed).text("a name").orElse("")
                        : deed)
                .collect(Collectors.joining(", "));
        return label + ", " + field("note").flatMap(note -> note.text("a text")).orElse(deeds);
    }

    /** By how many days chance has moved it. */
    long moved() {
        return fields.get("on")
                .moment(LocalTime.MIN)
                .map(on -> ChronoUnit.DAYS.between(on, at))
                .orElse(0L);
    }

    Optional<Item> field(String key) {
        return Optional.ofNullable(fields.get(key));
    }

    /** What it names under a key: one name, or the names of a list. */
    List<Item> named(String key) {
        return field(key)
                .map(item -> item.isList() ? item.items("a list of names") : List.of(item))
                .orElse(List.of());
    }

    /** The file and the moment: what stays the same when a file's events change places. */
    Origin where() {
        return new Origin.Event(item.file(), label);
    }
}
