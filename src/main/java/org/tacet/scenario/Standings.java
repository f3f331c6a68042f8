package org.tacet.scenario;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tacet.model.Fault;
import org.tacet.scenario.Course.Event;
import org.tacet.yaml.Item;

/** Follows who has withdrawn, event by event, and says what can no longer happen to them. */
final class Standings {

    private final Cast cast;
    private final List<Fault> warnings;
    private final Set<String> withdrawn = new HashSet<>();

    Standings(Cast cast, List<Fault> warnings) {
        this.cast = cast;
        this.warnings = warnings;
    }

    void check(Event event) {
        candidate(event, "enters").ifPresent(withdrawn::remove);
        candidate(event, "puts").ifPresent(name -> gone(event.field("puts").orElseThrow(), name, "a question on"));
        event.field("stances").filter(Item::isMap).ifPresent(map -> map.entries("members")
                .forEach(entry -> {
                    if (entry.value().isMap()) {
                        entry.value().entries("candidates").forEach(one -> one.key()
                                .text("a name")
                                .flatMap(cast.names()::find)
                                .ifPresent(name -> gone(one.key(), name, "a stance on")));
                    } else {
                        gone(entry.key(), cast.bare(event.layer()), "a stance on");
                    }
                }));
        candidate(event, "withdraws").ifPresent(name -> {
            if (!withdrawn.add(name)) {
                warnings.add(event.field("withdraws")
                        .orElseThrow()
                        .at("found " + name + " withdrawing again, expected once; the event has no effect"));
            }
        });
    }

    private void gone(Item item, String name, String what) {
        if (withdrawn.contains(name)) {
            item.fault("found " + what + " " + name + ", who has withdrawn, expected one who stands");
        }
    }

    private Optional<String> candidate(Event event, String key) {
        return event.field(key)
                .filter(Item::isText)
                .flatMap(i -> i.text("a name"))
                .flatMap(cast.names()::find);
    }
}
