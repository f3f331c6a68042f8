package org.tacet.odds;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.SortedMap;
import org.tacet.model.Outcome;
import org.tacet.model.Position;
import org.tacet.odds.Prospects.Option;
import org.tacet.session.BareAnswer;
import org.tacet.worlds.Frontier;
import org.tacet.worlds.Ladder;
import org.tacet.worlds.Regions;
import org.tacet.worlds.Trials;

/** Probabilities of outcomes, from the regions in which they hold and from what may become of the members. */
final class RegionOdds {

    private static final int TRIED = 100;

    private final Regions regions;
    private final Frontier frontier;
    private final Prospects prospects;

    RegionOdds(Regions regions, Prospects prospects) {
        this.regions = regions;
        this.frontier = regions.frontier();
        this.prospects = prospects;
    }

    int asked() {
        return regions.asked() + TRIED;
    }

    /** True where worlds drawn at random come out as their regions say. */
    boolean agree(Trials trials) {
        Random random = new Random(0);
        for (int i = 0; i < TRIED; i++) {
            SortedMap<String, Option> drawn = prospects.draw(random);
            List<Integer> point = point(drawn);
            Outcome outcome = trials.judge(Prospects.changes(drawn)).outcome();
            boolean rightly = Ladder.rank(outcome) != 1 || regions.between().contains(outcome);
            if (!rightly || regions.rank(point) != Ladder.rank(outcome)) {
                return false;
            }
        }
        return true;
    }

    private List<Integer> point(SortedMap<String, Option> drawn) {
        List<Integer> point = new ArrayList<>(Collections.nCopies(frontier.places(), 0));
        for (int kind = 0; kind < frontier.kinds().size(); kind++) {
            for (String member : frontier.kinds().get(kind)) {
                int stands = regions.rung(prospects.position(member, drawn.get(member)));
                for (int rung = 1; rung <= stands; rung++) {
                    point.set(frontier.place(kind, rung), point.get(frontier.place(kind, rung)) + 1);
                }
            }
        }
        return point;
    }

    /** Adds the probabilities up; false where too much would have to be kept. */
    boolean weigh(double weight, Totals totals) {
        Map<Position, Integer> rungs = new EnumMap<>(Position.class);
        List.of(Position.values()).forEach(position -> rungs.put(position, regions.rung(position)));
        Mass mass = new Mass(frontier, prospects, rungs::get);
        OptionalDouble top = mass.of(regions.appointed());
        OptionalDouble upper = mass.of(regions.notBlocked());
        if (top.isEmpty() || upper.isEmpty()) {
            return false;
        }
        if (top.getAsDouble() > 0) {
            totals.outcome(Outcome.APPOINTED, weight * top.getAsDouble());
        }
        regions.between().forEach(outcome -> add(totals, outcome, weight * (upper.getAsDouble() - top.getAsDouble())));
        add(totals, Outcome.BLOCKED, weight * (1 - upper.getAsDouble()));
        if (top.getAsDouble() > 0) {
            regions.judgement(2)
                    .flatMap(BareAnswer::appointee)
                    .ifPresent(name -> totals.appointee(name, weight * top.getAsDouble()));
        }
        swing(mass, rungs, weight, totals);
        return true;
    }

    /** Adds a difference of probabilities, unless it is but rounding. */
    private static void add(Totals totals, Outcome outcome, double probability) {
        if (probability > 1e-15) {
            totals.outcome(outcome, probability);
        }
    }

    private void swing(Mass mass, Map<Position, Integer> rungs, double weight, Totals totals) {
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
                                    mass.of(regions.appointed(), member, List.of(option))
                                            .orElse(0)
                                })
                                .toList());
                for (int i = 0; i < options.size(); i++) {
                    totals.member(member, options.get(i), weight * shares.get(i)[0], weight * shares.get(i)[1]);
                }
            }
        }
    }
}
