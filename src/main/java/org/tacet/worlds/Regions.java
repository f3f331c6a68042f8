package org.tacet.worlds;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.tacet.model.Claim;
import org.tacet.model.Claim.Matter;
import org.tacet.model.Claim.StanceClaim;
import org.tacet.model.Outcome;
import org.tacet.model.Position;
import org.tacet.model.World;
import org.tacet.rulebook.RuleBook;
import org.tacet.session.BareAnswer;

/**
 * Which outcome holds in which region of worlds, from as few of them as will do, where more support never hurts. What
 * was found is to be tried on worlds drawn at random, by who draws them.
 */
public final class Regions {

    private final Trials trials;
    private final Ladder ladder;
    private final Frontier frontier;
    private final Map<List<Integer>, BareAnswer> asked = new HashMap<>();
    private List<List<Integer>> appointed = List.of();
    private List<List<Integer>> notBlocked = List.of();

    private Regions(Trials trials, Ladder ladder, Frontier frontier) {
        this.trials = trials;
        this.ladder = ladder;
        this.frontier = frontier;
    }

    /** The regions of a world in which members may take other positions; empty where they cannot be told. */
    public static Optional<Regions> of(
            RuleBook book, World world, Trials trials, Ladder ladder, Collection<String> members) {
        List<Position> rungs = ladder.rungs().stream().map(rung -> rung.get(0)).toList();
        List<List<String>> kinds =
                new ArrayList<>(Alike.classes(withoutSetAside(world, members), members, book::names));
        Regions regions = new Regions(trials, ladder, new Frontier(kinds, rungs));
        return regions.found() ? Optional.of(regions) : Optional.empty();
    }

    /**
     * The world without what a position drawn for these members, as a last layer, sets aside: other positions, and the
     * claims and disputes about them, with claims that bear on nothing.
     */
    private static World withoutSetAside(World world, Collection<String> members) {
        Map<String, Position> drawn = new HashMap<>();
        members.forEach(member -> drawn.put(member, Position.UNDECLARED));
        World with = world.with(drawn);
        Set<String> aside = with.course()
                .facts()
                .filter(fact -> fact instanceof StanceClaim claim
                        && claim.candidate().equals(world.candidate())
                        && drawn.containsKey(claim.member()))
                .map(fact -> ((StanceClaim) fact).claim())
                .collect(Collectors.toSet());
        Predicate<Record> stays = fact -> !(fact instanceof StanceClaim stance && aside.contains(stance.claim()))
                && !(fact instanceof Claim claim
                        && (aside.contains(claim.id()) || claim.about().isEmpty()))
                && !(fact instanceof Matter matter && drawn.containsKey(matter.of()));
        return with.keeping(stays);
    }

    private boolean found() {
        Optional<List<List<Integer>>> most =
                frontier.least(point -> Ladder.rank(judge(point).outcome()) == 2);
        Optional<List<List<Integer>>> more =
                frontier.least(point -> Ladder.rank(judge(point).outcome()) > 0);
        appointed = most.orElse(List.of());
        notBlocked = more.orElse(List.of());
        Set<String> appointees = new TreeSet<>();
        asked.values().forEach(judgement -> judgement.appointee().ifPresent(appointees::add));
        return most.isPresent() && more.isPresent() && between().size() < 2 && appointees.size() < 2;
    }

    private BareAnswer judge(List<Integer> point) {
        return asked.computeIfAbsent(point, p -> trials.judge(frontier.world(p)));
    }

    /** The outcomes that are neither of the two ends. */
    public Set<Outcome> between() {
        Set<Outcome> between = EnumSet.noneOf(Outcome.class);
        asked.values().stream()
                .map(BareAnswer::outcome)
                .filter(outcome -> Ladder.rank(outcome) == 1)
                .forEach(between::add);
        return between;
    }

    /** The rank of the outcome in a world: 2 appointed, 0 blocked, 1 what is between them. */
    public int rank(List<Integer> point) {
        return holds(appointed, point) ? 2 : holds(notBlocked, point) ? 1 : 0;
    }

    private static boolean holds(List<List<Integer>> least, List<Integer> point) {
        return least.stream().anyMatch(one -> Frontier.reaches(point, one));
    }

    /** The judgement on worlds of a rank, if there are any. */
    public Optional<BareAnswer> judgement(int rank) {
        return asked.values().stream()
                .filter(judgement -> Ladder.rank(judgement.outcome()) == rank)
                .findFirst();
    }

    public Frontier frontier() {
        return frontier;
    }

    /** The least worlds in which the candidate is appointed. */
    public List<List<Integer>> appointed() {
        return appointed;
    }

    /** The least worlds in which nobody is in the way. */
    public List<List<Integer>> notBlocked() {
        return notBlocked;
    }

    /** On which rung of the frontier a position is. */
    public int rung(Position position) {
        List<List<Position>> rungs = ladder.rungs();
        int at = 0;
        while (!rungs.get(at).contains(position)) {
            at++;
        }
        return at;
    }

    /** How many worlds the engine was asked about. */
    public int asked() {
        return asked.size();
    }
}
