package org.tacet.path;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Predicate;
import org.tacet.model.Position;
import org.tacet.worlds.Ladder;

/**
 * The cheapest moves within a set of members: the fewest steps on the ladder of positions, taken together. Each member
 * alone is first asked for its cheapest move while all others help most; from there, moves are made dearer one step at
 * a time, always the cheapest next, until they lead where they should.
 */
final class Cheapest {

    /** More combinations than this are not tried; then the moves that help most are taken. */
    private static final int MOST = 5_000;

    private final Map<String, Position> now;
    private final Goal goal;
    private final Ladder ladder;
    private final Predicate<Map<String, Position>> reached;

    Cheapest(Map<String, Position> now, Goal goal, Ladder ladder, Predicate<Map<String, Position>> reached) {
        this.now = now;
        this.goal = goal;
        this.ladder = ladder;
        this.reached = reached;
    }

    Map<String, Position> of(Collection<String> members, Map<String, Position> best) {
        List<String> order = members.stream().sorted().toList();
        Map<String, Position> all = new HashMap<>(best);
        all.keySet().retainAll(members);
        List<List<Position>> options = new ArrayList<>();
        for (String member : order) {
            options.add(options(member, all));
        }
        PriorityQueue<int[]> next =
                new PriorityQueue<>(Comparator.<int[]>comparingInt(rungs -> cost(order, options, rungs))
                        .thenComparing(Arrays::toString));
        Set<String> seen = new HashSet<>();
        next.add(new int[order.size()]);
        for (int tried = 0; !next.isEmpty() && tried < MOST; tried++) {
            int[] rungs = next.poll();
            Map<String, Position> moves = moves(order, options, rungs);
            if (reached.test(moves)) {
                return moves;
            }
            for (int i = 0; i < rungs.length; i++) {
                if (rungs[i] + 1 < options.get(i).size()) {
                    int[] dearer = rungs.clone();
                    dearer[i]++;
                    if (seen.add(Arrays.toString(dearer))) {
                        next.add(dearer);
                    }
                }
            }
        }
        return all;
    }

    /** The moves of one member that lead there at all, the cheapest first. */
    private List<Position> options(String member, Map<String, Position> best) {
        List<Position> cheapFirst = new ArrayList<>(ladder.from(!goal.warmer()));
        cheapFirst.remove(now.get(member));
        cheapFirst.sort(Comparator.comparingInt(now.get(member)::steps)); // of equals, the one that helps more
        Map<String, Position> changes = new HashMap<>(best);
        for (int i = 0; i < cheapFirst.size(); i++) {
            changes.put(member, cheapFirst.get(i));
            if (reached.test(changes)) {
                return cheapFirst.subList(i, cheapFirst.size());
            }
        }
        return List.of(best.get(member));
    }

    private int cost(List<String> order, List<List<Position>> options, int[] rungs) {
        int cost = 0;
        for (int i = 0; i < rungs.length; i++) {
            cost += now.get(order.get(i)).steps(options.get(i).get(rungs[i]));
        }
        return cost;
    }

    private static Map<String, Position> moves(List<String> order, List<List<Position>> options, int[] rungs) {
        Map<String, Position> moves = new HashMap<>();
        for (int i = 0; i < rungs.length; i++) {
            moves.put(order.get(i), options.get(i).get(rungs[i]));
        }
        return moves;
    }
}
