package org.tacet.scenario;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.tacet.model.Outcome;
import org.tacet.scenario.Expectation.OnDay;
import org.tacet.yaml.Item;

/** Reads the {@code expect:} of a scenario file. */
final class ExpectationReader {

    private static final List<String> ON_A_DAY = List.of("candidate", "outcome", "holdouts");
    private static final List<String> KEYS =
            List.of("outcome", "appointee", "holdouts", "missing", "seats", "rules", "not-rules", "on");

    private final Roster roster;
    private final Candidates cast;

    ExpectationReader(Roster roster, Candidates cast) {
        this.roster = roster;
        this.cast = cast;
    }

    Expectation read(Item item) {
        return read(item.fields(KEYS));
    }

    private Expectation read(Map<String, Item> fields) {
        List<OnDay> on = new ArrayList<>();
        Optional.ofNullable(fields.get("on"))
                .map(i -> i.entries("days and what is expected"))
                .orElse(List.of())
                .forEach(entry -> entry.key()
                        .moment(LocalTime.MAX)
                        .ifPresent(at -> on.add(new OnDay(
                                EventCourse.label(entry.key(), at),
                                at,
                                read(entry.value().fields(ON_A_DAY))))));
        on.sort(Comparator.comparing(OnDay::at));
        return new Expectation(
                field(fields, "outcome").flatMap(i -> i.word(Outcome.class, "outcome")),
                field(fields, "appointee").flatMap(cast.names()::find),
                field(fields, "holdouts").map(this::members),
                field(fields, "missing").map(this::members),
                field(fields, "seats").flatMap(i -> i.count("a number of seats")),
                field(fields, "rules").map(ExpectationReader::rules).orElse(List.of()),
                field(fields, "not-rules").map(ExpectationReader::rules).orElse(List.of()),
                field(fields, "candidate").flatMap(cast.names()::find),
                on);
    }

    private static List<Item> rules(Item list) {
        return list.items("a list of rules' names").stream()
                .filter(item -> item.text("a rule's name").isPresent())
                .toList();
    }

    private List<String> members(Item list) {
        TreeSet<String> members = new TreeSet<>();
        list.items("a list of members").forEach(i -> roster.meant(i).ifPresent(m -> members.addAll(m.members())));
        return List.copyOf(members);
    }

    private static Optional<Item> field(Map<String, Item> fields, String key) {
        return Optional.ofNullable(fields.get(key));
    }
}
