package org.tacet.path;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tacet.model.Position;
import org.tacet.model.World;
import org.tacet.path.PathFinder.Found;
import org.tacet.path.Pricing.Chosen;
import org.tacet.rulebook.RuleBook;
import org.tacet.session.Session;
import org.tacet.why.Inquiry;
import org.tacet.worlds.Limit;
import org.tacet.worlds.Trials;

/**
 * Searches through all changes of a size without taking for granted that more support helps. An explanation of why an
 * outcome is not reached names members; as long as nothing changes for any of them it is not reached, so that one of
 * them must be in every further set.
 */
final class ExplainedSearch {

    /** More worlds than this are not tried. */
    private static final int MOST = 500;

    private final RuleBook book;
    private final Trials trials;
    private final Limit limit;
    private final Goal goal;
    private final Map<String, Position> now;
    private final List<String> movable;
    private final Map<Set<String>, Map<String, Position>> reached = new LinkedHashMap<>();
    private final Set<Map<String, Position>> seen = new HashSet<>();
    private final List<Position> positions = new ArrayList<>(List.of(Position.values()));
    private int tried;

    ExplainedSearch(
            RuleBook book, Trials trials, Goal goal, Map<String, Position> now, List<String> movable, Limit limit) {
        this.book = book;
        this.trials = trials;
        this.limit = limit;
        this.goal = goal;
        this.now = now;
        this.movable = movable;
        if (!goal.warmer()) {
            Collections.reverse(positions); // of moves that cost the same, the one that points the right way
        }
    }

    /** Makes sure of what was found: looks for smaller sets, and for others of the same size. */
    Found check(Found found) {
        int size = found.sets().isEmpty()
                ? movable.size()
                : found.sets().get(0).members().size();
        for (int depth = 1; depth <= size; depth++) {
            seen.clear();
            from(Map.of(), depth);
            if (spent()) {
                boolean smallest = !found.sets().isEmpty() && depth == size;
                return new Found(found.sets(), smallest, found.tried() + tried);
            }
            if (!reached.isEmpty()) {
                List<Chosen> sets = new ArrayList<>();
                reached.forEach((members, moves) -> sets.add(new Chosen(members, moves, Map.of())));
                return new Found(sets, true, found.tried() + tried);
            }
        }
        return new Found(found.sets(), true, found.tried() + tried);
    }

    private boolean spent() {
        return tried > MOST || limit.over();
    }

    private void from(Map<String, Position> changes, int left) {
        if (spent() || !seen.add(changes)) {
            return;
        }
        tried++;
        Trials.goOn();
        World changed = trials.changed(changes);
        if (goal.reached(Session.judge(book, changed))) {
            reached.merge(new TreeSet<>(changes.keySet()), changes, this::cheaper);
            return;
        }
        if (left == 0) {
            return;
        }
        Set<String> named = Session.explain(book, changed, new Inquiry.WhyNot(goal.outcome()))
                .core();
        for (String member : movable) {
            if (named.contains(member) && !changes.containsKey(member)) {
                for (Position position : positions) {
                    if (position != now.get(member)) {
                        Map<String, Position> more = new TreeMap<>(changes);
                        more.put(member, position);
                        from(more, left - 1);
                    }
                }
            }
        }
    }

    private Map<String, Position> cheaper(Map<String, Position> one, Map<String, Position> other) {
        return cost(other) < cost(one) ? other : one;
    }

    private int cost(Map<String, Position> moves) {
        return moves.entrySet().stream()
                .mapToInt(move -> now.get(move.getKey()).steps(move.getValue()))
                .sum();
    }
}
