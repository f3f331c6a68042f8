package org.tacet.path;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tacet.model.Act;
import org.tacet.model.NameOrder;
import org.tacet.model.Outcome;
import org.tacet.model.Position;
import org.tacet.model.World;
import org.tacet.path.Pricing.Chosen;
import org.tacet.rulebook.RuleBook;
import org.tacet.session.EndState;
import org.tacet.session.Session;
import org.tacet.worlds.Alike;
import org.tacet.worlds.Ladder;
import org.tacet.worlds.Limit;
import org.tacet.worlds.Trials;

/**
 * Finds the smallest sets of stance changes that lead to an outcome, by asking the engine and without knowing the rule.
 *
 * <p>Members are moved to the position that helps most. Whoever is needed even when all others have moved is in every
 * set; the rest is tried by size, of members of whom the world says the same only so many. That no smaller set exists
 * then follows, as long as more support never hurts, which is checked. Where conditions wait on what others do, a
 * rival is put to the question or a rule names a member, it may hurt, and an outcome between the two ends is not reached
 * by helping most; there all sets are searched through by what the engine's explanations name.
 */
final class PathFinder {

    /** More worlds than this are not tried. */
    static final int MOST = 100_000;

    private final RuleBook book;
    private final World world;
    private final Goal goal;
    private final Optional<LocalDateTime> from;
    private final Limit limit;
    private final Map<String, Position> now = new TreeMap<>();
    private final Set<String> objecting = new HashSet<>();
    private final List<String> movable;
    private final Ladder ladder;

    /**
     * A search.
     *
     * @param verdict the world's verdict as it is
     * @param to the outcome that is wanted
     * @param movable the members that may change their stance; those without a seat are left aside
     * @param from the moment from which a change holds; where it is empty, that at which the question was put last
     * @param limit when the search ends with what it has
     */
    PathFinder(
            RuleBook book,
            EndState verdict,
            Outcome to,
            Collection<String> movable,
            Optional<LocalDateTime> from,
            Limit limit) {
        this.book = book;
        this.world = verdict.world();
        this.goal = Goal.of(to, world);
        this.from = from.or(world::lastPut);
        this.limit = limit;
        EndState then =
                this.from.map(moment -> Session.play(book, world.until(moment))).orElse(verdict);
        then.asked().stances().forEach(stance -> now.put(stance.member(), stance.position()));
        then.asked().stances().stream()
                .filter(stance -> stance.conduct().orElse(Act.SILENT) == Act.OBJECTS)
                .forEach(stance -> objecting.add(stance.member()));
        this.movable = movable.stream()
                .filter(now::containsKey)
                .distinct()
                .sorted(NameOrder.BY_NAME)
                .toList();
        this.ladder = Ladder.of(book, world);
    }

    /** The smallest sets: the cheapest of them, or all; at most {@code most} of them are named. */
    Paths find(boolean all, int most) {
        try (Trials trials = new Trials(book, world, from)) {
            Search search = new Search(trials);
            Outcome today = trials.judge(Map.of()).outcome();
            Found found = goal.atAnEnd() ? search.smallest() : search.none();
            if (!goal.atAnEnd() || !bears()) {
                found = new ExplainedSearch(book, trials, goal, now, movable, limit).check(found);
            }
            return search.path(today, found, all, most);
        }
    }

    /** Where what was decided before stays, or questions are decided in ways of their own, helping most may not be enough. */
    private boolean bears() {
        return from.isEmpty() && ladder.bears(world);
    }

    /**
     * What was found.
     *
     * @param sets smallest sets, of members that are alike only one choice
     * @param proven true where there is certainly none smaller
     */
    record Found(List<Chosen> sets, boolean proven, int tried) {}

    private final class Search {
        private final Trials trials;
        private final Map<String, Position> best = new HashMap<>();
        private int tried;

        Search(Trials trials) {
            this.trials = trials;
            movable.forEach(member -> best.put(member, best(member)));
            best.keySet().removeIf(member -> best.get(member) == now.get(member));
        }

        /**
         * The position that helps most. A member that holds it and yet objects, for the sake of a rival, is helped by
         * being given any other.
         */
        private Position best(String member) {
            List<Position> helpful = ladder.from(!goal.warmer());
            boolean elsewhere = goal.warmer() && objecting.contains(member);
            return elsewhere && helpful.get(0) == now.get(member) ? helpful.get(1) : helpful.get(0);
        }

        private boolean spent() {
            return tried > MOST || limit.over();
        }

        private boolean reached(Map<String, Position> changes) {
            tried++;
            Trials.goOn();
            return goal.reached(trials.judge(changes));
        }

        private boolean reached(Collection<String> members) {
            Map<String, Position> changes = new HashMap<>(best);
            changes.keySet().retainAll(members);
            return reached(changes);
        }

        /** The empty set where the answer is as wanted; otherwise nothing, and nothing proven. */
        Found none() {
            boolean already = reached(Map.of());
            return new Found(already ? List.of(new Chosen(Set.of(), Map.of(), Map.of())) : List.of(), already, tried);
        }

        Found smallest() {
            if (!none().sets().isEmpty()) {
                return none();
            }
            if (!reached(best)) {
                return new Found(List.of(), true, tried);
            }
            Set<String> needed = new TreeSet<>();
            if (spent()) {
                return new Found(List.of(), false, tried);
            }
            for (String member : best.keySet().stream().sorted().toList()) {
                Set<String> others = new HashSet<>(best.keySet());
                others.remove(member);
                if (spent()) {
                    return new Found(List.of(new Chosen(best.keySet(), Map.of(), Map.of())), false, tried);
                }
                if (!reached(others)) {
                    needed.add(member);
                }
            }
            if (reached(needed)) {
                return new Found(List.of(new Chosen(needed, Map.of(), Map.of())), !spent(), tried);
            }
            List<String> rest = new ArrayList<>(best.keySet());
            rest.removeAll(needed);
            List<List<String>> classes = new ArrayList<>(Alike.classes(world, rest, book::names));
            for (int more = 1; more <= rest.size(); more++) {
                List<Chosen> sets = new ArrayList<>();
                choose(classes, 0, more, new TreeMap<>(Comparator.comparing(List::toString)), needed, sets);
                if (!sets.isEmpty() || spent()) {
                    return new Found(sets, !spent(), tried);
                }
            }
            throw new IllegalStateException("all members together lead there, but no set of them does");
        }

        private void choose(
                List<List<String>> classes,
                int next,
                int more,
                Map<List<String>, Integer> taken,
                Set<String> needed,
                List<Chosen> sets) {
            if (spent()) {
                return;
            }
            if (more == 0) {
                Set<String> members = new TreeSet<>(needed);
                taken.forEach((alike, count) -> members.addAll(alike.subList(0, count)));
                if (reached(members)) {
                    sets.add(new Chosen(members, Map.of(), new HashMap<>(taken)));
                }
                return;
            }
            if (next == classes.size()) {
                return;
            }
            List<String> alike = classes.get(next);
            for (int count = Math.min(more, alike.size()); count >= 0; count--) {
                if (count > 0) {
                    taken.put(alike, count);
                } else {
                    taken.remove(alike);
                }
                choose(classes, next + 1, more - count, taken, needed, sets);
            }
        }

        Paths path(Outcome today, Found found, boolean all, int most) {
            Cheapest cheapest = new Cheapest(now, goal, ladder, moves -> !limit.over() && reached(moves));
            Pricing.Priced priced = new Pricing(
                            now,
                            chosen -> chosen.positions().isEmpty()
                                    ? cheapest.of(chosen.members(), best)
                                    : chosen.positions(),
                            new Assurances(book, trials, world, goal))
                    .of(found.sets(), all, most);
            return new Paths(
                    world,
                    today,
                    from,
                    goal.outcome(),
                    priced.sets(),
                    priced.count(),
                    found.proven(),
                    found.tried() + tried);
        }
    }
}
