package org.tacet.odds;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tacet.model.NameOrder;
import org.tacet.model.Outcome;
import org.tacet.model.Position;
import org.tacet.odds.Odds.Swing;
import org.tacet.odds.Prospects.Option;
import org.tacet.session.BareAnswer;

/** Probabilities as they add up, world by world or region by region. */
final class Totals {

    private final Map<Outcome, Double> outcomes = new EnumMap<>(Outcome.class);
    private final SortedMap<String, Double> appointees = new TreeMap<>();
    private final SortedMap<String, Map<Optional<Position>, Share>> members = new TreeMap<>();

    /** The probability of a position, and of an appointment together with it. */
    private record Share(double all, double appointed) {

        Share plus(Share other) {
            return new Share(all + other.all, appointed + other.appointed);
        }
    }

    /** One world. */
    public void world(SortedMap<String, Option> drawn, BareAnswer judgement, double weight) {
        outcome(judgement.outcome(), weight);
        judgement.appointee().ifPresent(name -> appointee(name, weight));
        double appointed = judgement.outcome() == Outcome.APPOINTED ? weight : 0;
        drawn.forEach((member, option) -> member(member, option, weight, appointed));
    }

    /** Makes probabilities of what adds up to less than one. */
    void scale(double factor) {
        outcomes.replaceAll((outcome, weight) -> weight * factor);
        appointees.replaceAll((name, weight) -> weight * factor);
    }

    void outcome(Outcome outcome, double weight) {
        outcomes.merge(outcome, weight, Double::sum);
    }

    void appointee(String name, double weight) {
        appointees.merge(name, weight, Double::sum);
    }

    /** Worlds in which a member takes an option, and those of them with an appointment. */
    void member(String member, Option option, double all, double appointed) {
        members.computeIfAbsent(member, name -> new HashMap<>())
                .merge(option.to(), new Share(all, appointed), Share::plus);
    }

    public Map<Outcome, Double> outcomes() {
        return outcomes;
    }

    public SortedMap<String, Double> appointees() {
        return appointees;
    }

    public List<Swing> swing() {
        List<Swing> swing = new ArrayList<>();
        members.forEach((member, shares) -> {
            double[] rates = shares.values().stream()
                    .filter(share -> share.all() > 0)
                    .mapToDouble(share -> Math.min(1, share.appointed() / share.all()))
                    .sorted()
                    .toArray();
            if (rates.length > 0) {
                swing.add(new Swing(member, rates[0], rates[rates.length - 1]));
            }
        });
        swing.sort(Comparator.comparing((Swing one) -> -Math.rint(one.width() * 1e9))
                .thenComparing(Swing::member, NameOrder.BY_NAME));
        return List.copyOf(swing);
    }
}
