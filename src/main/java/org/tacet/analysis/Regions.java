package org.tacet.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.tacet.analysis.Prospects.Option;
import org.tacet.engine.Judgement;
import org.tacet.engine.RuleBook;
import org.tacet.model.Claim;
import org.tacet.model.Given.Matter;
import org.tacet.model.Given.StanceClaim;
import org.tacet.model.Happening;
import org.tacet.model.Outcome;
import org.tacet.model.Position;
import org.tacet.model.World;

/**
 * Which outcome holds in which region of worlds, from as few of them as will do, where more support never hurts. What
 * was found is to be tried on worlds drawn at random, with {@link #agree}.
 */
final class Regions {

    private static final int TRIED = 100;

    private final Trials trials;
    private final Ladder ladder;
    private final Frontier frontier;
    private final Map<List<Integer>, Judgement> asked = new HashMap<>();
    private List<List<Integer>> appointed = List.of();
    private List<List<Integer>> notBlocked = List.of();

    private Regions(Trials trials, Ladder ladder, Frontier frontier) {
        this.trials = trials;
        this.ladder = ladder;
        this.frontier = frontier;
    }

    /** The regions of a world in which members may take other positions; empty where they cannot be told. */
    static Optional<Regions> of(RuleBook book, World world, Trials trials, Ladder ladder, Collection<String> members) {
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
        Set<String> aside = with.course().stream()
                .flatMap(happening -> happening.facts().stream())
                .filter(fact -> fact instanceof StanceClaim claim
                        && claim.candidate().equals(world.candidate())
                        && drawn.containsKey(claim.member()))
                .map(fact -> ((StanceClaim) fact).claim())
                .collect(Collectors.toSet());
        Predicate<Record> stays = fact -> !(fact instanceof StanceClaim stance && aside.contains(stance.claim()))
                && !(fact instanceof Claim claim
                        && (aside.contains(claim.id()) || claim.about().isEmpty()))
                && !(fact instanceof Matter matter && drawn.containsKey(matter.of()));
        List<Happening> happenings = with.happenings().stream()
                .map(one -> new Happening(
                        one.at(),
                        one.label(),
                        one.says(),
                        one.facts().stream().filter(stays).toList()))
                .toList();
        return with.with(with.opening().stream().filter(stays).toList(), happenings, with.asOf());
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

    private Judgement judge(List<Integer> point) {
        return asked.computeIfAbsent(point, p -> trials.judge(frontier.world(p)));
    }

    /** The outcomes that are neither of the two ends. */
    private Set<Outcome> between() {
        Set<Outcome> between = EnumSet.noneOf(Outcome.class);
        asked.values().stream()
                .map(Judgement::outcome)
                .filter(outcome -> Ladder.rank(outcome) == 1)
                .forEach(between::add);
        return between;
    }

    /** True where worlds drawn at random come out as their regions say. */
    boolean agree(Prospects prospects) {
        Random random = new Random(0);
        for (int i = 0; i < TRIED; i++) {
            SortedMap<String, Option> drawn = prospects.draw(random);
            List<Integer> point = point(prospects, drawn);
            Outcome outcome = trials.judge(Prospects.changes(drawn)).outcome();
            boolean rightly = Ladder.rank(outcome) != 1 || between().contains(outcome);
            if (!rightly || rank(point) != Ladder.rank(outcome)) {
                return false;
            }
        }
        return true;
    }

    private int rank(List<Integer> point) {
        return holds(appointed, point) ? 2 : holds(notBlocked, point) ? 1 : 0;
    }

    private static boolean holds(List<List<Integer>> least, List<Integer> point) {
        return least.stream().anyMatch(one -> Frontier.reaches(point, one));
    }

    private List<Integer> point(Prospects prospects, SortedMap<String, Option> drawn) {
        List<Integer> point = new ArrayList<>(Collections.nCopies(frontier.places(), 0));
        for (int kind = 0; kind < frontier.kinds().size(); kind++) {
            for (String member : frontier.kinds().get(kind)) {
                int stands = rung(prospects.position(member, drawn.get(member)));
                for (int rung = 1; rung <= stands; rung++) {
                    point.set(frontier.place(kind, rung), point.get(frontier.place(kind, rung)) + 1);
                }
            }
        }
        return point;
    }

    /** The judgement on worlds of a rank, if there are any. */
    Optional<Judgement> judgement(int rank) {
        return asked.values().stream()
                .filter(judgement -> Ladder.rank(judgement.outcome()) == rank)
                .findFirst();
    }

    Frontier frontier() {
        return frontier;
    }

    /** The least worlds in which the candidate is appointed. */
    List<List<Integer>> appointed() {
        return appointed;
    }

    /** The least worlds in which nobody is in the way. */
    List<List<Integer>> notBlocked() {
        return notBlocked;
    }

    /** On which rung of the frontier a position is. */
    int rung(Position position) {
        List<List<Position>> rungs = ladder.rungs();
        int at = 0;
        while (!rungs.get(at).contains(position)) {
            at++;
        }
        return at;
    }

    /** Adds the probabilities up; false where too much would have to be kept. */
    boolean weigh(Prospects prospects, double weight, Weights weights) {
        Map<Position, Integer> rungs = new EnumMap<>(Position.class);
        List.of(Position.values()).forEach(position -> rungs.put(position, rung(position)));
        Mass mass = new Mass(frontier, prospects, rungs::get);
        OptionalDouble top = mass.of(appointed);
        OptionalDouble upper = mass.of(notBlocked);
        if (top.isEmpty() || upper.isEmpty()) {
            return false;
        }
        if (top.getAsDouble() > 0) {
            weights.outcome(Outcome.APPOINTED, weight * top.getAsDouble());
        }
        between().forEach(outcome -> add(weights, outcome, weight * (upper.getAsDouble() - top.getAsDouble())));
        add(weights, Outcome.BLOCKED, weight * (1 - upper.getAsDouble()));
        if (top.getAsDouble() > 0) {
            asked.values().stream()
                    .flatMap(judgement -> judgement.appointee().stream())
                    .findFirst()
                    .ifPresent(name -> weights.appointee(name, weight * top.getAsDouble()));
        }
        swing(prospects, mass, rungs, weight, weights);
        return true;
    }

    /** Adds a difference of probabilities, unless it is but rounding. */
    private static void add(Weights weights, Outcome outcome, double probability) {
        if (probability > 1e-15) {
            weights.outcome(outcome, probability);
        }
    }

    private void swing(Prospects prospects, Mass mass, Map<Position, Integer> rungs, double weight, Weights weights) {
        Map<List<Object>, List<double[]>> known = new HashMap<>();
        for (List<String> kind : frontier.kinds()) {
            for (String member : kind) {
                List<Option> options = prospects.options().get(member);
                List<Integer> stands = options.stream()
                        .map(option -> rungs.get(prospects.position(member, option)))
                        .toList();
                List<double[]> shares = known.computeIfAbsent(
                        List.of(kind, options, stands, prospects.unnamed(member)), key -> options.stream()
                                .map(option -> new double[] {
                                    mass.ofOptions(member, List.of(option)),
                                    mass.of(appointed, member, List.of(option)).orElse(0)
                                })
                                .toList());
                for (int i = 0; i < options.size(); i++) {
                    weights.member(member, options.get(i), weight * shares.get(i)[0], weight * shares.get(i)[1]);
                }
            }
        }
    }

    /** How many worlds the engine was asked about. */
    int asked() {
        return asked.size() + TRIED;
    }
}
