package org.tacet.scenario;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tacet.model.Directness;
import org.tacet.model.Given.Await;
import org.tacet.model.Given.Condition;
import org.tacet.model.Given.Trigger;
import org.tacet.model.Position;
import org.tacet.scenario.Stances.Saying;
import org.tacet.yaml.Item;

/** Reads what moves members to another position. */
final class Conditions {

    private static final List<String> WORDS = List.of("assured", "alone");
    private static final List<String> KEYS = List.of("withdraws", "on", "follows", "supporters", "all", "any");

    private final Roster roster;
    private final Candidates candidates;

    Conditions(Roster roster, Candidates candidates) {
        this.roster = roster;
        this.candidates = candidates;
    }

    /** A condition with all that it waits for, and how strongly the file gives it to a member. */
    record Strong(Condition condition, List<Await> awaits, int rank, Directness reach, Item item) {}

    /** The condition of each member: the last layer's, and in one layer the most direct. */
    List<Strong> read(List<Layer> layers) {
        Map<String, Strong> strongest = new TreeMap<>();
        for (Layer layer : layers) {
            for (Item.Entry entry : layer.field("conditions")
                    .map(i -> i.entries("members and conditions"))
                    .orElse(List.of())) {
                for (Strong strong : entry(entry, layer)) {
                    strongest.merge(strong.condition().member(), strong, Conditions::stronger);
                }
            }
        }
        return List.copyOf(strongest.values());
    }

    private static Strong stronger(Strong one, Strong other) {
        if (one.rank() != other.rank()) {
            return one.rank() > other.rank() ? one : other;
        }
        if (one.reach() == other.reach()) {
            other.item()
                    .fault("found a second condition for " + other.condition().member() + ", after line "
                            + one.item().line() + ", expected one, or the member by its own name");
        }
        return one.reach().compareTo(other.reach()) >= 0 ? one : other;
    }

    private List<Strong> entry(Item.Entry entry, Layer layer) {
        Optional<Roster.Meant> meant = roster.meant(entry.key());
        Map<String, Item> fields = entry.value().fields(List.of("until", "then"));
        Optional<Waits> waits = entry.value().need(fields, "until").flatMap(this::waits);
        Optional<Position> then = entry.value().need(fields, "then").flatMap(i -> i.word(Position.class, "position"));
        List<Strong> conditions = new ArrayList<>();
        if (meant.isPresent() && then.isPresent() && waits.isPresent()) {
            Directness reach = meant.get().reach();
            for (String member : meant.get().members()) {
                if (waits.get().follows(member)) {
                    if (reach == Directness.NAME) {
                        entry.value().fault("found " + member + " following itself, expected another member");
                    }
                    continue;
                }
                String candidate = candidates.bare(layer);
                String id = member + " on " + candidate;
                conditions.add(new Strong(
                        new Condition(
                                member,
                                candidate,
                                id,
                                then.get(),
                                reach,
                                entry.key().where()),
                        waits.get().facts(id, "", member, candidate),
                        layer.rank(),
                        reach,
                        entry.key()));
            }
        }
        return conditions;
    }

    /** What is waited for; {@code ALL} and {@code ANY} have parts. */
    private record Waits(Trigger trigger, String whom, int count, LocalDateTime on, List<Waits> parts) {

        Waits(Trigger trigger, String whom) {
            this(trigger, whom, 0, LocalDateTime.MIN, List.of());
        }

        boolean follows(String member) {
            return trigger == Trigger.FOLLOWS && whom.equals(member)
                    || parts.stream().anyMatch(part -> part.follows(member));
        }

        List<Await> facts(String id, String parent, String member, String candidate) {
            List<Await> facts = new ArrayList<>();
            facts.add(new Await(id, parent, trigger, member, candidate, whom, count, on));
            for (Waits part : parts) {
                facts.addAll(part.facts(id + " / " + part.words(), id, member, candidate));
            }
            return facts;
        }

        /** By what it is told from the other parts, wherever it stands among them. */
        private String words() {
            return trigger + " " + whom + count + on
                    + parts.stream().map(Waits::words).sorted().toList();
        }
    }

    private Optional<Waits> waits(Item item) {
        if (item.isText()) {
            String word = item.text("a condition").orElse("");
            if (!WORDS.contains(word)) {
                List<String> known = new ArrayList<>(WORDS);
                KEYS.forEach(key -> known.add("{ " + key + ": … }"));
                item.unknown("condition", word, known);
                return Optional.empty();
            }
            return Optional.of(new Waits(word.equals("alone") ? Trigger.ALONE : Trigger.ASSURED, ""));
        }
        Map<String, Item> fields = item.fields(KEYS);
        if (fields.size() != 1) {
            if (item.isMap()) {
                item.fault(
                        "found " + fields.size() + " things to wait for, expected one of " + String.join(", ", KEYS));
            }
            return Optional.empty();
        }
        String key = fields.keySet().iterator().next();
        Item value = fields.get(key);
        return switch (key) {
            case "withdraws" -> candidates.names().find(value).map(name -> new Waits(Trigger.WITHDRAWS, name));
            case "follows" -> roster.names().find(value).map(name -> new Waits(Trigger.FOLLOWS, name));
            case "on" -> value.moment(LocalTime.MIN).map(at -> new Waits(Trigger.ON, "", 0, at, List.of()));
            case "all" -> parts(value, Trigger.ALL);
            case "any" -> parts(value, Trigger.ANY);
            default ->
                value.count("a number of supporters")
                        .map(count -> new Waits(Trigger.SUPPORTERS, "", count, LocalDateTime.MIN, List.of()));
        };
    }

    private Optional<Waits> parts(Item list, Trigger trigger) {
        List<Item> items = list.items("a list of things to wait for");
        if (items.isEmpty() && list.isList()) {
            list.fault("found nothing to wait for, expected one thing at the least");
        }
        List<Waits> parts =
                items.stream().flatMap(item -> waits(item).stream()).distinct().toList();
        return parts.isEmpty() ? Optional.empty() : Optional.of(new Waits(trigger, "", 0, LocalDateTime.MIN, parts));
    }

    /** The conditions that no stance of a later layer sets aside. */
    static List<Strong> waiting(List<Strong> conditions, Map<List<String>, Saying> opening) {
        return conditions.stream()
                .filter(strong -> {
                    Condition condition = strong.condition();
                    Saying said = opening.get(List.of(condition.member(), condition.candidate()));
                    return said == null || said.rank() <= strong.rank();
                })
                .toList();
    }
}
