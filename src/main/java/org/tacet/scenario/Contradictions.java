package org.tacet.scenario;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tacet.yaml.Item;

/** Of events at one moment that contradict each other the later layer's counts; in one layer they are reported. */
final class Contradictions {

    private final Candidates candidates;
    private final Map<String, Event> standing = new HashMap<>();
    private final Map<String, Event> put = new HashMap<>();

    private Contradictions(Candidates candidates) {
        this.candidates = candidates;
    }

    /** The events of one moment without what others of them set aside. */
    static List<Event> settled(List<Event> moment, Candidates candidates) {
        if (moment.size() < 2) {
            return moment;
        }
        Contradictions contradictions = new Contradictions(candidates);
        moment.forEach(contradictions::meet);
        return moment.stream().map(contradictions::counting).toList();
    }

    private void meet(Event event) {
        for (String key : List.of("enters", "withdraws")) {
            event.field(key).flatMap(this::name).ifPresent(name -> {
                Event before = standing.get(name);
                boolean other = before != null && !before.fields().containsKey(key);
                clash(other, before, event, name + " entering and withdrawing at one moment");
                standing.merge(name, event, Contradictions::later);
            });
        }
        for (Item item : event.named("puts")) {
            name(item).ifPresent(name -> {
                Event before = put.get(name);
                boolean other = before != null && !sameTerms(before, event);
                clash(other, before, event, "the question on " + name + " put twice at one moment, on other terms");
                put.merge(name, event, Contradictions::later);
            });
        }
    }

    private static void clash(boolean other, Event before, Event event, String what) {
        if (other && before.layer().rank() == event.layer().rank()) {
            before.item().fault("found " + what + ", expected one of the two");
            event.item().fault("found " + what + ", expected one of the two");
        }
    }

    private static boolean sameTerms(Event one, Event other) {
        return List.of("until", "under", "without", "despite").stream().allMatch(key -> {
            Optional<Item> here = one.field(key);
            Optional<Item> there = other.field(key);
            return here.isPresent() == there.isPresent()
                    && here.map(item -> item.same(there.orElseThrow())).orElse(true);
        });
    }

    private static Event later(Event one, Event other) {
        return one.layer().rank() > other.layer().rank() ? one : other;
    }

    /** The event without what a later layer's event sets aside. */
    private Event counting(Event event) {
        Map<String, Item> fields = new LinkedHashMap<>(event.fields());
        for (String key : List.of("enters", "withdraws")) {
            if (event.field(key)
                    .flatMap(this::name)
                    .filter(name -> behind(event, standing.get(name)))
                    .isPresent()) {
                fields.remove(key);
            }
        }
        Set<String> aside = event.named("puts").stream()
                .flatMap(item -> name(item).stream())
                .filter(name -> behind(event, put.get(name)))
                .collect(Collectors.toSet());
        return new Event(event.layer(), event.item(), fields, event.at(), event.label(), aside);
    }

    private static boolean behind(Event event, Event counting) {
        return !Objects.equals(event.id(), counting.id())
                && event.layer().rank() < counting.layer().rank();
    }

    private Optional<String> name(Item item) {
        return item.isText() ? item.text("a name").flatMap(candidates.names()::find) : Optional.empty();
    }
}
