package org.tacet.path;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.tacet.model.NameOrder;
import org.tacet.model.Position;
import org.tacet.worlds.Choices;

/** Puts a price on the sets that were found: by how many steps their members move; the cheapest first. */
final class Pricing {

    private final Map<String, Position> now;
    private final Function<Chosen, Map<String, Position>> positions;
    private final Assurances assurances;

    Pricing(Map<String, Position> now, Function<Chosen, Map<String, Position>> positions, Assurances assurances) {
        this.now = now;
        this.positions = positions;
        this.assurances = assurances;
    }

    /**
     * A set, and how many sets it stands for.
     *
     * @param positions what its members move to; empty where that is still to be found
     * @param classes the classes that some of the members were chosen from, with how many of each
     */
    record Chosen(Set<String> members, Map<String, Position> positions, Map<List<String>, Integer> classes) {}

    /**
     * Sets with their moves.
     *
     * @param count how many sets there are, of which only some are named
     */
    record Priced(List<Paths.Changes> sets, BigInteger count) {}

    private record Moved(Chosen chosen, Map<String, Position> positions, int cost) {}

    /** The cheapest of the sets, or all of them; at most so many are named. */
    Priced of(List<Chosen> found, boolean all, int most) {
        List<Moved> moved = found.stream().map(this::moved).toList();
        int least = moved.stream().mapToInt(Moved::cost).min().orElse(0);
        BigInteger count = BigInteger.ZERO;
        List<Paths.Changes> sets = new ArrayList<>();
        for (Moved each : moved) {
            count = count.add(new Choices(each.chosen().classes()).count());
            if (all || each.cost() == least) {
                new Choices(each.chosen().classes()).sets(most).forEach(names -> sets.add(changes(each, names)));
            }
        }
        sets.sort(Comparator.comparingInt(Paths.Changes::cost)
                .thenComparing(
                        set -> set.moves().stream()
                                .map(Paths.Move::member)
                                .toList()
                                .toString(),
                        NameOrder.BY_NAME));
        return new Priced(List.copyOf(sets.subList(0, Math.min(most, sets.size()))), count);
    }

    private Moved moved(Chosen chosen) {
        Map<String, Position> to = positions.apply(chosen);
        int cost = to.entrySet().stream()
                .mapToInt(move -> now.get(move.getKey()).steps(move.getValue()))
                .sum();
        return new Moved(chosen, to, cost);
    }

    private Paths.Changes changes(Moved moved, Map<String, String> names) {
        List<Paths.Move> moves = new ArrayList<>();
        Map<String, Position> all = new TreeMap<>(NameOrder.BY_NAME);
        moved.positions().forEach((member, position) -> all.put(names.getOrDefault(member, member), position));
        all.forEach((member, position) ->
                moves.add(new Paths.Move(member, now.get(member), position, assurances.of(member, all))));
        return new Paths.Changes(moves, moved.cost());
    }
}
