package org.tacet.engine;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tacet.model.Basis;
import org.tacet.model.Conclusion.Finding;
import org.tacet.model.Conclusion.Holdout;
import org.tacet.model.Conclusion.Outlook;
import org.tacet.model.Conclusion.Stance;
import org.tacet.model.Given.Appointment;
import org.tacet.model.Happening;
import org.tacet.model.Outcome;
import org.tacet.model.Position;
import org.tacet.model.World;

/** Writes down, moment by moment, what happened and how things then stood. */
final class Chronicle {

    private final World world;
    private final List<Moment> moments = new ArrayList<>();
    private final Set<String> rules = new TreeSet<>();
    private Map<List<String>, Position> stances = Map.of();

    Chronicle(World world) {
        this.world = world;
    }

    /** Adds a moment that has settled; moments under one label, such as one day's, make one entry. */
    void enter(LocalDateTime at, List<Happening> happenings, List<String> broke, Facts facts, Derivations derivations) {
        List<String> breaks = broke;
        rules.addAll(derivations.rules());
        List<Moment.Move> moves = moves(facts);
        String label = happenings.get(0).label();
        List<String> events = happenings.stream()
                .map(Happening::says)
                .filter(says -> !says.isEmpty())
                .distinct()
                .toList();
        Moment last = moments.isEmpty() ? null : moments.get(moments.size() - 1);
        if (last != null && last.label().equals(label)) {
            moments.remove(last);
            events = joined(last.events(), events);
            moves = joined(last.moves(), moves);
            breaks = joined(last.breaks(), breaks);
        }
        var outlook = facts.all("outlook", Outlook.class).findFirst().orElseThrow();
        Optional<String> appointee = facts.all("appointments", Appointment.class)
                .map(Appointment::candidate)
                .findFirst();
        moments.add(new Moment(at, label, events, moves, breaks, outlook.outcome(), appointee, findings(facts)));
    }

    List<Moment> moments() {
        return List.copyOf(moments);
    }

    Set<String> rules() {
        return Set.copyOf(rules);
    }

    private List<Moment.Finding> findings(Facts facts) {
        Map<String, Set<String>> holdouts = new HashMap<>();
        facts.all("holdouts", Holdout.class)
                .forEach(holdout -> holdouts.computeIfAbsent(holdout.candidate(), c -> new TreeSet<>())
                        .add(holdout.member()));
        return facts.all("findings", Finding.class)
                .sorted(Comparator.comparing(
                                (Finding finding) -> !finding.candidate().equals(world.candidate()))
                        .thenComparing(Finding::candidate))
                .map(finding -> new Moment.Finding(
                        finding.candidate(),
                        finding.outcome(),
                        finding.outcome() == Outcome.BLOCKED
                                ? List.copyOf(holdouts.getOrDefault(finding.candidate(), Set.of()))
                                : List.of()))
                .toList();
    }

    private List<Moment.Move> moves(Facts facts) {
        Map<List<String>, Position> before = stances;
        Map<List<String>, Position> after = new TreeMap<>(Comparator.comparing(List::toString));
        Set<List<String>> conditional = new HashSet<>();
        facts.all("stances", Stance.class).forEach(stance -> {
            List<String> key = List.of(stance.member(), stance.candidate());
            after.put(key, stance.position());
            if (stance.basis() == Basis.CONDITION) {
                conditional.add(key);
            }
        });
        stances = after;
        List<Moment.Move> moves = new ArrayList<>();
        after.forEach((key, position) -> {
            Position was = before.getOrDefault(key, Position.UNDECLARED);
            if (was != position) {
                moves.add(new Moment.Move(key.get(0), key.get(1), was, position, conditional.contains(key)));
            }
        });
        return moves;
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        List<T> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
