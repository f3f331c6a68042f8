package org.tacet.scenario;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.tacet.model.Directness;
import org.tacet.model.Position;
import org.tacet.scenario.Chances.Tally;
import org.tacet.scenario.Chances.Uncertain;
import org.tacet.scenario.Stances.Saying;
import org.tacet.yaml.Item;

/** Reads the chances of members' positions, of a tally, and of events. */
final class ChancesReader {

    /** Stands for the members that make up a tally. */
    static final String UNNAMED = "unnamed";

    private final Roster roster;
    private final String candidate;
    private final LocalDateTime start;
    private final LocalDateTime end;
    private final Map<String, Given> strongest = new HashMap<>();
    private Optional<Tally> tally = Optional.empty();

    /** Chances of positions on a candidate, of members seated at some time between two moments. */
    ChancesReader(Roster roster, String candidate, LocalDateTime start, LocalDateTime end) {
        this.roster = roster;
        this.candidate = candidate;
        this.start = start;
        this.end = end;
    }

    /** A member's chances; a higher rank, then a more direct reach, wins. */
    private record Given(int rank, Directness reach, SortedMap<Position, Double> positions) {

        boolean beats(Given other) {
            return rank != other.rank ? rank > other.rank : reach.compareTo(other.reach) >= 0;
        }
    }

    /** The chances of all layers; a stance of a later layer sets a member's chances aside. */
    Chances read(List<Layer> layers, Map<List<String>, Saying> opening, List<Event> events) {
        for (Layer layer : layers) {
            layer.field("chances")
                    .map(i -> i.entries("members and their chances"))
                    .orElse(List.of())
                    .forEach(entry -> entry(entry, layer.rank()));
        }
        SortedMap<String, SortedMap<Position, Double>> members = new TreeMap<>();
        strongest.forEach((member, given) -> {
            Saying said = opening.get(List.of(member, candidate));
            if (said == null || said.rank() <= given.rank()) {
                members.put(member, given.positions());
            }
        });
        List<Uncertain> uncertain = new ArrayList<>();
        events.forEach(event -> event(event).ifPresent(uncertain::add));
        return new Chances(members, tally, uncertain);
    }

    private void entry(Item.Entry entry, int rank) {
        Item value = entry.value();
        if (entry.key().text("a member").filter(UNNAMED::equals).isPresent()) {
            value.need(value.fields(List.of("backers")), "backers")
                    .ifPresent(item -> tally = Optional.of(new Tally(backers(item), item.at(""))));
            return;
        }
        List<Roster.Meant> several = roster.several(entry.key());
        SortedMap<Position, Double> positions =
                probabilities(value, "positions and their probabilities", key -> key.word(Position.class, "position"));
        several.forEach(members -> members.members().forEach(member -> {
            if (roster.everSeated(member, start, end)) {
                strongest.merge(
                        member,
                        new Given(rank, members.reach(), positions),
                        (one, other) -> other.beats(one) ? other : one);
            } else if (members.reach() == Directness.NAME) {
                entry.key()
                        .fault("found a chance of " + member + ", expected a member that has a seat by "
                                + end.toLocalDate());
            }
        }));
    }

    private static SortedMap<Integer, Double> backers(Item item) {
        if (item.isText()) {
            return new TreeMap<>(item.count("a number of backers")
                    .map(count -> Map.of(count, 1.0))
                    .orElse(Map.of()));
        }
        SortedMap<Integer, Double> backers =
                probabilities(item, "numbers and their probabilities", key -> key.count("a number of backers"));
        double sum = backers.values().stream().mapToDouble(Double::doubleValue).sum();
        if (Math.abs(sum - 1) > 1e-9) {
            item.fault("found chances that come to " + BigDecimal.valueOf(sum) + ", expected 1");
        }
        return backers;
    }

    private Optional<Uncertain> event(Event event) {
        Optional<Double> chance = event.field("chance").flatMap(Item::chance);
        Optional<Item> days = event.field("days");
        if (chance.isEmpty() && days.isEmpty()) {
            return Optional.empty();
        }
        SortedMap<LocalDate, Double> on = days.<SortedMap<LocalDate, Double>>map(
                        item -> probabilities(item, "days and their probabilities", Item::day))
                .orElseGet(TreeMap::new);
        return Optional.of(new Uncertain(event.id(), event.says(), chance.orElse(1.0), on));
    }

    /** Probabilities by position or day; of a list all are equally likely. */
    private static <K extends Comparable<? super K>> SortedMap<K, Double> probabilities(
            Item map, String expected, Function<Item, Optional<K>> key) {
        SortedMap<K, Double> read = new TreeMap<>();
        if (map.isList()) {
            List<Item> all = map.items(expected);
            all.forEach(item -> key.apply(item).ifPresent(found -> read.put(found, 1.0 / all.size())));
            if (read.size() < all.size()) {
                map.fault("found something twice or unknown in a list, expected each once");
            }
            return read;
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (Item.Entry chance : map.entries(expected)) {
            Optional<K> what = key.apply(chance.key());
            double probability = chance.value().chance().orElse(0.0);
            what.ifPresent(found -> read.put(found, probability));
            sum = sum.add(BigDecimal.valueOf(probability));
        }
        if (sum.compareTo(BigDecimal.ONE) > 0) {
            map.fault("found chances that come to " + sum + ", expected at most 1");
        }
        return read;
    }
}
