package org.tacet.session;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tacet.model.Basis;
import org.tacet.model.Conclusion.Finding;
import org.tacet.model.Conclusion.Holdout;
import org.tacet.model.Conclusion.Missing;
import org.tacet.model.Conclusion.Outlook;
import org.tacet.model.Conclusion.Stance;
import org.tacet.model.Given.Appointment;
import org.tacet.model.Happening;
import org.tacet.model.Outcome;
import org.tacet.model.Position;
import org.tacet.model.World;
import org.tacet.rulebook.Facts;
import org.tacet.rulebook.RuleFaults;
import org.tacet.why.Derivations;

/** Writes down, moment by moment, what happened and how things then stood. */
final class Chronicle {

    private final World world;
    private final List<Moment> moments = new ArrayList<>();
    private final Set<String> rules = new TreeSet<>();
    private Map<List<String>, Stance> stances = Map.of();

    Chronicle(World world) {
        this.world = world;
    }

    /** Adds a moment that has settled; moments under one label, such as one day's, make one entry. */
    void enter(LocalDateTime at, List<Happening> happenings, List<String> broke, Facts facts, Derivations derivations) {
        List<String> breaks = broke;
        rules.addAll(derivations.rules());
        List<Moment.Move> moves = moves(facts, derivations);
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
        var outlook = facts.all("outlook", Outlook.class).findFirst().orElseThrow(RuleFaults::inconclusive);
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
                .forEach(holdout -> holdouts.computeIfAbsent(holdout.candidate(), candidate -> new TreeSet<>())
                        .add(holdout.member()));
        Map<String, Long> missing = facts.all("missing", Missing.class)
                .collect(Collectors.groupingBy(Missing::candidate, Collectors.counting()));
        return facts.all("findings", Finding.class)
                .sorted(Comparator.comparing(
                                (Finding finding) -> !finding.candidate().equals(world.candidate()))
                        .thenComparing(Finding::candidate))
                .map(finding -> {
                    boolean blocked = finding.outcome() == Outcome.BLOCKED;
                    boolean open = finding.outcome() == Outcome.OPEN;
                    return new Moment.Finding(
                            finding.candidate(),
                            finding.outcome(),
                            blocked ? List.copyOf(holdouts.getOrDefault(finding.candidate(), Set.of())) : List.of(),
                            open ? missing.getOrDefault(finding.candidate(), 0L).intValue() : 0);
                })
                .toList();
    }

    private List<Moment.Move> moves(Facts facts, Derivations derivations) {
        Map<List<String>, Stance> after = new TreeMap<>(Comparator.comparing(List::toString));
        facts.all("stances", Stance.class)
                .forEach(stance -> after.put(List.of(stance.member(), stance.candidate()), stance));
        List<Moment.Move> moves = new ArrayList<>();
        after.forEach((key, stance) -> {
            Stance before = stances.get(key);
            Position was = before == null ? Position.UNDECLARED : before.position();
            if (was != stance.position()) {
                boolean moved = stance.basis() == Basis.CONDITION;
                String because = moved ? derivations.because(stance) : "";
                moves.add(new Moment.Move(key.get(0), key.get(1), was, stance.position(), because));
            }
        });
        stances = after;
        return moves;
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        List<T> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
