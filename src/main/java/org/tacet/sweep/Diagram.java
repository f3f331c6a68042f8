package org.tacet.sweep;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.tacet.model.Position;
import org.tacet.worlds.Smallest;
import org.tacet.worlds.Smallest.Held;
import org.tacet.worlds.Variation;

/**
 * The worlds that have an outcome, as a decision diagram: a node asks for one member's position, and worlds of which
 * the rest is alike share their nodes. Rules count members more than they tell them apart, so that there are few nodes
 * where there are many worlds, and the smallest sets can be found without trying all of them.
 */
final class Diagram {

    /** More nodes than this are not made. */
    private static final int MOST = 1 << 20;

    private static final int NEVER = 0;
    private static final int ALWAYS = 1;

    /** A question for one member's position, and where each answer leads. */
    private record Node(int level, List<Integer> next) {}

    /** How few members make sure, and in how many ways. */
    private record Best(int size, long count) {}

    private static final class TooMany extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final Variation variation;
    private final List<Level> levels = new ArrayList<>();
    private final List<Node> nodes = new ArrayList<>();
    private final Map<Node, Integer> numbers = new HashMap<>();
    private final Map<Long, Integer> both = new HashMap<>();
    private final Map<Integer, Best> best = new HashMap<>();
    private final IntPredicate has;

    /** A member that makes a difference, and its positions in groups that come to the same. */
    private record Level(int member, int step, List<List<Integer>> groups) {}

    private Diagram(Variation variation, IntPredicate has) {
        this.variation = variation;
        this.has = has;
    }

    /** The diagram of the worlds of which this is true. */
    static Diagram of(Variation variation, IntPredicate has) {
        return new Diagram(variation, has);
    }

    Optional<Smallest> smallest(int most) {
        nodes.add(new Node(Integer.MAX_VALUE, List.of(NEVER)));
        nodes.add(new Node(Integer.MAX_VALUE, List.of(ALWAYS)));
        best.put(NEVER, new Best(Integer.MAX_VALUE, 0));
        best.put(ALWAYS, new Best(0, 1));
        for (int member = 0; member < variation.size(); member++) {
            List<List<Integer>> groups = groups(member);
            if (groups.size() > 1) {
                levels.add(new Level(member, (int) variation.step(member), groups));
            }
        }
        try {
            int root = node(0, 0);
            Best found = best(root);
            List<List<Held>> sets = new ArrayList<>();
            collect(root, new ArrayList<>(), sets, most);
            return Optional.of(new Smallest(found.count() == 0 ? 0 : found.size(), found.count(), sets));
        } catch (TooMany e) {
            return Optional.empty();
        }
    }

    /** The places of a member in groups: those of a group may be exchanged in every world. */
    private List<List<Integer>> groups(int member) {
        List<List<Integer>> groups = new ArrayList<>();
        for (int place = 0; place < variation.choices(member); place++) {
            int one = place;
            groups.stream()
                    .filter(group -> alike(member, group.get(0), one))
                    .findFirst()
                    .orElseGet(() -> {
                        groups.add(new ArrayList<>());
                        return groups.get(groups.size() - 1);
                    })
                    .add(one);
        }
        return groups;
    }

    private boolean alike(int member, int one, int other) {
        int step = (int) variation.step(member);
        int worlds = variation.count().intValueExact();
        for (int block = 0; block < worlds; block += step * variation.choices(member)) {
            for (int rest = block; rest < block + step; rest++) {
                if (has.test(rest + one * step) != has.test(rest + other * step)) {
                    return false;
                }
            }
        }
        return true;
    }

    private int node(int level, int world) {
        if (level == levels.size()) {
            return has.test(world) ? ALWAYS : NEVER;
        }
        Level here = levels.get(level);
        Integer[] next = new Integer[here.groups().size()];
        for (int group = 0; group < next.length; group++) {
            next[group] = node(level + 1, world + here.groups().get(group).get(0) * here.step());
        }
        return number(level, List.of(next));
    }

    private int number(int level, List<Integer> next) {
        if (next.stream().allMatch(next.get(0)::equals)) {
            return next.get(0);
        }
        return numbers.computeIfAbsent(new Node(level, next), node -> {
            if (nodes.size() == MOST) {
                throw new TooMany();
            }
            nodes.add(node);
            return nodes.size() - 1;
        });
    }

    /** The worlds that both nodes have. */
    private int both(int one, int other) {
        if (one == other || other == ALWAYS || one == NEVER) {
            return one;
        }
        if (one == ALWAYS || other == NEVER) {
            return other;
        }
        long pair = (long) Math.min(one, other) << 32 | Math.max(one, other);
        Integer known = both.get(pair);
        if (known != null) {
            return known;
        }
        int level = Math.min(nodes.get(one).level(), nodes.get(other).level());
        int groups = levels.get(level).groups().size();
        List<Integer> next = IntStream.range(0, groups)
                .map(group -> both(next(one, level, group), next(other, level, group)))
                .boxed()
                .toList();
        int number = number(level, next);
        both.put(pair, number);
        return number;
    }

    private int next(int node, int level, int group) {
        return nodes.get(node).level() == level ? nodes.get(node).next().get(group) : node;
    }

    /** The worlds that a node has whatever its member says. */
    private int whatever(int node) {
        return nodes.get(node).next().stream().reduce(ALWAYS, this::both);
    }

    private Best best(int node) {
        Best known = best.get(node);
        if (known != null) {
            return known;
        }
        Best without = best(whatever(node));
        int size = without.size();
        long count = without.count();
        for (int next : nodes.get(node).next()) {
            Best with = best(next);
            if (with.count() > 0 && with.size() + 1 < size) {
                size = with.size() + 1;
                count = 0;
            }
            count += with.count() > 0 && with.size() + 1 == size ? with.count() : 0;
        }
        Best found = new Best(size, count);
        best.put(node, found);
        return found;
    }

    private void collect(int node, List<Held> chosen, List<List<Held>> sets, int most) {
        Best found = best(node);
        if (found.count() == 0 || sets.size() == most) {
            return;
        }
        if (node == ALWAYS) {
            sets.add(List.copyOf(chosen));
            return;
        }
        Level level = levels.get(nodes.get(node).level());
        for (int group = 0; group < level.groups().size(); group++) {
            int next = nodes.get(node).next().get(group);
            if (best(next).count() > 0 && best(next).size() + 1 == found.size()) {
                chosen.add(held(level, group));
                collect(next, chosen, sets, most);
                chosen.remove(chosen.size() - 1);
            }
        }
        int without = whatever(node);
        if (best(without).size() == found.size()) {
            collect(without, chosen, sets, most);
        }
    }

    private Held held(Level level, int group) {
        List<Position> positions = level.groups().get(group).stream()
                .map(place -> variation.position(level.member(), place))
                .toList();
        return new Held(variation.members().get(level.member()).member(), positions);
    }
}
