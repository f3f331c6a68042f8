package org.tacet.worlds;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.tacet.model.Position;

/**
 * Where an answer begins to hold when more support never hurts: the least worlds in which it holds. It holds in every
 * world that has as much support as one of them, and in no other, so that whole regions of worlds are decided without
 * being asked about.
 *
 * <p>A world is a point: for each kind of members that are alike and each rung of the ladder above the lowest, how many
 * of them stand there or higher. The least points are found by <em>dualize and advance</em> (Gunopulos, Khardon, Mannila,
 * Toivonen: Data mining, hypergraph transversals, and machine learning, 1997): of the points that no known greatest
 * failing point covers, each least one either holds, and is then least of all, or grows to a new greatest failing point.
 *
 * @param kinds members that are alike, by name
 * @param rungs a position for each rung, the one that helps least first
 */
public record Frontier(List<List<String>> kinds, List<Position> rungs) {

    private static final int MOST = 300;

    /** The place of a number in a point: of members of this kind on this rung or above, rungs counted from 1. */
    public int place(int kind, int rung) {
        return kind * (rungs.size() - 1) + rung - 1;
    }

    /** How many numbers a point has. */
    public int places() {
        return kinds.size() * (rungs.size() - 1);
    }

    /** A world of a point. */
    Map<String, Position> world(List<Integer> point) {
        Map<String, Position> world = new TreeMap<>();
        for (int kind = 0; kind < kinds.size(); kind++) {
            for (int i = 0; i < kinds.get(kind).size(); i++) {
                int rung = 0;
                while (rung + 1 < rungs.size() && point.get(place(kind, rung + 1)) > i) {
                    rung++;
                }
                world.put(kinds.get(kind).get(i), rungs.get(rung));
            }
        }
        return world;
    }

    /** The least points where an answer holds; empty where they are too many to be found. */
    Optional<List<List<Integer>>> least(Predicate<List<Integer>> holds) {
        Set<List<Integer>> least = Set.of(Collections.nCopies(places(), 0));
        while (least.size() <= MOST) {
            Optional<List<Integer>> failing =
                    least.stream().filter(holds.negate()).findFirst();
            if (failing.isEmpty()) {
                return Optional.of(List.copyOf(least));
            }
            least = beyond(least, greatest(failing.get(), holds));
        }
        return Optional.empty();
    }

    /** A greatest point at or above a failing one that fails too. */
    private List<Integer> greatest(List<Integer> failing, Predicate<List<Integer>> holds) {
        List<Integer> point = failing;
        for (int kind = 0; kind < kinds.size(); kind++) {
            for (int rung = rungs.size() - 1; rung > 0; rung--) {
                int fails = point.get(place(kind, rung));
                int open = kinds.get(kind).size();
                while (fails < open) {
                    int middle = (fails + open + 1) / 2;
                    if (holds.test(raised(point, kind, rung, middle))) {
                        open = middle - 1;
                    } else {
                        fails = middle;
                    }
                }
                point = raised(point, kind, rung, fails);
            }
        }
        return point;
    }

    /** The point with at least so many of a kind on a rung or above, and so on all rungs below. */
    private List<Integer> raised(List<Integer> point, int kind, int rung, int count) {
        List<Integer> raised = new ArrayList<>(point);
        for (int below = rung; below > 0; below--) {
            raised.set(place(kind, below), Math.max(raised.get(place(kind, below)), count));
        }
        return raised;
    }

    /** The least points at or above given ones that do not lie at or below a failing one. */
    private Set<List<Integer>> beyond(Set<List<Integer>> points, List<Integer> failing) {
        Set<List<Integer>> free = new LinkedHashSet<>();
        Set<List<Integer>> grown = new LinkedHashSet<>();
        for (List<Integer> point : points) {
            if (!reaches(failing, point)) {
                free.add(point);
                continue;
            }
            for (int kind = 0; kind < kinds.size(); kind++) {
                for (int rung = 1; rung < rungs.size(); rung++) {
                    int next = failing.get(place(kind, rung)) + 1;
                    if (next <= kinds.get(kind).size()) {
                        grown.add(raised(point, kind, rung, next));
                    }
                }
            }
        }
        for (List<Integer> point : grown) {
            boolean another = free.stream().anyMatch(one -> reaches(point, one))
                    || grown.stream().anyMatch(one -> one != point && reaches(point, one));
            if (!another) {
                free.add(point);
            }
        }
        return free;
    }

    /** True where one point has at least the support of another. */
    static boolean reaches(List<Integer> point, List<Integer> other) {
        for (int i = 0; i < point.size(); i++) {
            if (point.get(i) < other.get(i)) {
                return false;
            }
        }
        return true;
    }
}
