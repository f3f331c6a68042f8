package org.tacet.scenario;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tacet.model.Fault;
import org.tacet.model.Given.Declared;
import org.tacet.model.Given.Trigger;
import org.tacet.model.Standing;
import org.tacet.yaml.Item;

/**
 * Follows who stands and who has withdrawn, event by event; says what can no longer happen to them, and what has no
 * effect. An event is not blamed for what a later layer says.
 */
final class Standings {

    private final Candidates candidates;
    private final Roster roster;
    private final List<Fault> warnings;
    private final Map<String, Integer> withdrawn = new HashMap<>();
    private final Map<String, Integer> standing = new HashMap<>();
    private final Set<List<String>> assurable;

    Standings(Candidates candidates, List<Conditions.Strong> conditions, Roster roster, List<Fault> warnings) {
        this.candidates = candidates;
        this.roster = roster;
        this.warnings = warnings;
        for (Declared declared : candidates.declared()) {
            if (declared.standing() == Standing.WITHDRAWN) {
                withdrawn.put(declared.candidate(), candidates.rank(declared.candidate()));
            } else if (declared.standing() == Standing.OFFICIAL) {
                standing.put(declared.candidate(), candidates.rank(declared.candidate()));
            }
        }
        assurable = conditions.stream()
                .flatMap(strong -> strong.awaits().stream())
                .filter(await -> await.trigger() == Trigger.ASSURED)
                .map(await -> List.of(await.member(), await.candidate()))
                .collect(Collectors.toSet());
    }

    void check(Event event) {
        candidate(event, "enters").ifPresent(name -> enters(event, name));
        event.named("puts").stream().filter(Item::isText).forEach(item -> item.text("a name")
                .flatMap(candidates.names()::find)
                .ifPresent(name -> gone(event, item, name, "a question on ")));
        event.field("assures").ifPresent(item -> assures(event, item));
        event.field("stances").filter(Item::isMap).ifPresent(map -> map.entries("members")
                .forEach(entry -> stance(event, entry)));
        candidate(event, "withdraws").ifPresent(name -> withdraws(event, name));
    }

    private void enters(Event event, String name) {
        withdrawn.remove(name);
        int rank = event.layer().rank();
        Integer before = standing.putIfAbsent(name, rank);
        if (before != null && before <= rank) {
            warn(event, "enters", name + " entering again, expected once");
        }
    }

    private void withdraws(Event event, String name) {
        standing.remove(name);
        int rank = event.layer().rank();
        Integer before = withdrawn.putIfAbsent(name, rank);
        if (before != null && before <= rank) {
            warn(event, "withdraws", name + " withdrawing again, expected once");
        }
    }

    private void stance(Event event, Item.Entry entry) {
        if (!entry.value().isMap()) {
            gone(event, entry.key(), candidates.bare(event.layer()), "a stance on ");
            return;
        }
        entry.value().entries("candidates").forEach(one -> one.key()
                .text("a name")
                .flatMap(candidates.names()::find)
                .ifPresent(name -> gone(event, one.key(), name, "a stance on ")));
    }

    private void assures(Event event, Item item) {
        Map<String, Item> fields = item.isMap() ? item.fields(EventReader.ASSURANCE) : Map.of("to", item);
        String asked = candidates.asked().candidate();
        String by = Optional.ofNullable(fields.get("by"))
                .flatMap(i -> i.text("a name"))
                .map(name -> candidates.names().find(name).orElse(asked))
                .orElse(asked);
        gone(event, item, by, "an assurance by ");
        Optional.ofNullable(fields.get("to")).flatMap(roster::meant).ifPresent(meant -> {
            if (meant.members().stream().noneMatch(member -> assurable.contains(List.of(member, by)))) {
                warn(event, "assures", "an assurance that nobody waits for, expected a condition until: assured");
            }
        });
    }

    private void gone(Event event, Item item, String name, String what) {
        if (withdrawn.getOrDefault(name, Integer.MAX_VALUE) <= event.layer().rank()) {
            item.fault("found " + what + name + ", who has withdrawn, expected one who stands");
        }
    }

    private void warn(Event event, String key, String what) {
        warnings.add(event.fields().get(key).at("found " + what + "; the event has no effect"));
    }

    private Optional<String> candidate(Event event, String key) {
        return event.field(key)
                .filter(Item::isText)
                .flatMap(i -> i.text("a name"))
                .flatMap(candidates.names()::find);
    }
}
