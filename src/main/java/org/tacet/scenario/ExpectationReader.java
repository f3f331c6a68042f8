package org.tacet.scenario;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.tacet.model.NameOrder;
import org.tacet.model.Outcome;
import org.tacet.scenario.Expectation.OnDay;
import org.tacet.yaml.Item;

/** Reads the {@code expect:} of a scenario file. */
final class ExpectationReader {

    private static final List<String> ONCE = List.of("outcome", "appointee", "holdouts", "missing", "seats");
    private static final List<String> ON_A_DAY = with("candidate");
    private static final List<String> KEYS = with("rules", "not-rules", "on");

    private static List<String> with(String... more) {
        return Stream.concat(ONCE.stream(), Stream.of(more)).toList();
    }

    private final Roster roster;
    private final Candidates candidates;

    ExpectationReader(Roster roster, Candidates candidates) {
        this.roster = roster;
        this.candidates = candidates;
    }

    Expectation read(Item item) {
        Map<String, Item> fields = item.fields(KEYS);
        List<OnDay> on = new ArrayList<>();
        Optional.ofNullable(fields.get("on"))
                .map(i -> i.entries("days and what is expected"))
                .orElse(List.of())
                .forEach(entry -> entry.key().moment(LocalTime.MAX).ifPresent(at -> moment(entry, at, on)));
        on.sort(Comparator.comparing(OnDay::at));
        return once(item, fields, on);
    }

    /** One moment, for the candidate asked about or for several by name. */
    private void moment(Item.Entry entry, LocalDateTime at, List<OnDay> on) {
        String label = EventCourse.label(entry.key(), at);
        Item value = entry.value();
        if (!value.isMap()
                || value.entries("keys").stream().noneMatch(one -> one.value().isMap())) {
            on.add(new OnDay(
                    label,
                    at,
                    once(value, value.fields(ON_A_DAY), List.of()),
                    entry.key().where()));
            return;
        }
        for (Item.Entry one : value.entries("candidates and what is expected of each")) {
            candidates.names().find(one.key()).ifPresent(name -> {
                Expectation expected = once(one.value(), one.value().fields(ONCE), List.of());
                on.add(new OnDay(label, at, expected.of(name), one.key().where()));
            });
        }
    }

    private Expectation once(Item item, Map<String, Item> fields, List<OnDay> on) {
        return new Expectation(
                field(fields, "outcome").flatMap(i -> i.word(Outcome.class, "outcome")),
                field(fields, "appointee")
                        .flatMap(i -> i.isNothing()
                                ? Optional.of(Expectation.NOBODY)
                                : candidates.names().find(i)),
                field(fields, "holdouts").map(this::members),
                field(fields, "missing").map(this::members),
                field(fields, "seats").flatMap(i -> i.count("a number of seats")),
                field(fields, "rules").map(ExpectationReader::rules).orElse(List.of()),
                field(fields, "not-rules").map(ExpectationReader::rules).orElse(List.of()),
                field(fields, "candidate").flatMap(candidates.names()::find),
                on,
                item.named(ONCE));
    }

    private static List<Item> rules(Item list) {
        return list.items("a list of rules' names").stream()
                .filter(item -> item.text("a rule's name").isPresent())
                .toList();
    }

    private List<String> members(Item list) {
        TreeSet<String> members = new TreeSet<>(NameOrder.BY_NAME);
        list.items("a list of members").forEach(i -> roster.meant(i).ifPresent(m -> members.addAll(m.members())));
        return List.copyOf(members);
    }

    private static Optional<Item> field(Map<String, Item> fields, String key) {
        return Optional.ofNullable(fields.get(key));
    }
}
