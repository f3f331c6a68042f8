package org.tacet.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tacet.model.Act;
import org.tacet.model.Basis;
import org.tacet.model.Conclusion.BorneOut;
import org.tacet.model.Conclusion.Candidacy;
import org.tacet.model.Conclusion.Conduct;
import org.tacet.model.Conclusion.Holdout;
import org.tacet.model.Conclusion.Missing;
import org.tacet.model.Conclusion.Result;
import org.tacet.model.Conclusion.Seat;
import org.tacet.model.Conclusion.Stance;
import org.tacet.model.Conclusion.Upshot;
import org.tacet.model.Member;
import org.tacet.model.Outcome;
import org.tacet.model.Position.Leaning;
import org.tacet.model.Standing;
import org.tacet.model.World;
import org.tacet.rulebook.Facts;
import org.tacet.rulebook.RuleFaults;
import org.tacet.why.Derivations;
import org.tacet.why.Settlements;
import org.tacet.why.Sources;
import org.tacet.why.Why;

/** Reads a verdict out of a session that has been played to its end. */
final class Readout {

    private final World world;
    private final Facts facts;
    private final Derivations derivations;
    private final Chronicle chronicle;

    Readout(World world, Facts facts, Derivations derivations, Chronicle chronicle) {
        this.world = world;
        this.facts = facts;
        this.derivations = derivations;
        this.chronicle = chronicle;
    }

    Verdict verdict() {
        Upshot upshot = facts.all("verdict", Upshot.class).findFirst().orElseThrow(RuleFaults::inconclusive);
        List<Verdict.Candidate> candidates = candidates();
        Optional<String> appointee = candidates.stream()
                .filter(candidate -> candidate.outcome() == Outcome.APPOINTED)
                .map(Verdict.Candidate::name)
                .findFirst();
        return new Verdict(
                world,
                (int) facts.all("seats", Seat.class).count(),
                upshot.outcome(),
                appointee,
                candidates,
                new Why(derivations, world).of(reasons(upshot)),
                chronicle.moments(),
                new Settlements(world, facts, derivations).conclusions(),
                chronicle.rules());
    }

    /** The answer for the office, and for the candidate; after an appointment, those who might have stopped it. */
    private List<Object> reasons(Upshot upshot) {
        List<Object> reasons = new ArrayList<>(List.of(upshot));
        if (upshot.outcome() != Outcome.APPOINTED) {
            facts.all("results", Result.class)
                    .filter(result -> result.candidate().equals(world.candidate()))
                    .forEach(reasons::add);
            return reasons;
        }
        Set<String> told = facts.all("stances", Stance.class)
                .filter(stance -> stance.candidate().equals(world.candidate()))
                .filter(stance -> stance.basis() == Basis.SCENARIO
                        || stance.basis() == Basis.CONDITION
                        || stance.position().leaning() == Leaning.AGAINST)
                .map(Stance::member)
                .collect(Collectors.toSet());
        facts.all("conduct", Conduct.class)
                .filter(conduct -> conduct.candidate().equals(world.candidate()))
                .filter(conduct -> conduct.act() != Act.OBJECTS && told.contains(conduct.member()))
                .sorted(Comparator.comparing(Conduct::member))
                .forEach(reasons::add);
        return reasons;
    }

    private List<Verdict.Candidate> candidates() {
        Map<String, Standing> standings = facts.all("candidacies", Candidacy.class)
                .collect(Collectors.toMap(Candidacy::candidate, Candidacy::standing, (one, other) -> one));
        Map<String, Outcome> results = facts.all("results", Result.class)
                .collect(Collectors.toMap(Result::candidate, Result::outcome, (one, other) -> one));
        Map<String, List<Verdict.Stance>> stances = stances();
        Map<String, List<String>> holdouts = names("holdouts", Holdout.class, Holdout::candidate, Holdout::member);
        Map<String, List<String>> missing = names("missing", Missing.class, Missing::candidate, Missing::member);
        TreeSet<String> names = new TreeSet<>(Comparator.comparing((String name) -> !name.equals(world.candidate()))
                .thenComparing(Comparator.naturalOrder()));
        names.addAll(standings.keySet());
        names.add(world.candidate());
        List<Verdict.Candidate> candidates = new ArrayList<>();
        for (String name : names) {
            Outcome outcome = results.getOrDefault(name, Outcome.NOT_STANDING);
            boolean stood = outcome != Outcome.NOT_STANDING;
            boolean undecided = stood && outcome != Outcome.APPOINTED; // once appointed, nobody stands in the way
            List<Verdict.Stance> theirs = stances.getOrDefault(name, List.of());
            candidates.add(new Verdict.Candidate(
                    name,
                    Optional.ofNullable(standings.get(name)),
                    outcome,
                    stood ? members(theirs, Act.ASSENTS) : List.of(),
                    stood ? members(theirs, Act.SILENT) : List.of(),
                    undecided ? missing.getOrDefault(name, List.of()) : List.of(),
                    undecided ? holdouts.getOrDefault(name, List.of()) : List.of(),
                    theirs));
        }
        return candidates;
    }

    private <T> Map<String, List<String>> names(
            String query,
            Class<T> type,
            java.util.function.Function<T, String> candidate,
            java.util.function.Function<T, String> member) {
        return facts.all(query, type)
                .collect(Collectors.groupingBy(
                        candidate,
                        Collectors.collectingAndThen(
                                Collectors.mapping(member, Collectors.toCollection(TreeSet::new)), List::copyOf)));
    }

    private static List<String> members(List<Verdict.Stance> stances, Act act) {
        return stances.stream()
                .filter(stance -> stance.conduct().orElse(null) == act)
                .map(Verdict.Stance::member)
                .toList();
    }

    private Map<String, List<Verdict.Stance>> stances() {
        Map<List<String>, Conduct> acts = facts.all("conduct", Conduct.class)
                .collect(Collectors.toMap(c -> List.of(c.member(), c.candidate()), c -> c, (one, other) -> one));
        Map<List<String>, Set<String>> sources = new HashMap<>();
        facts.all("grounds of a stance", BorneOut.class).forEach(ground -> sources.computeIfAbsent(
                        List.of(ground.member(), ground.candidate()), key -> new HashSet<>())
                .add(derivations.claim(ground.claim()).source()));
        Map<String, String> codes =
                world.body().members().stream().collect(Collectors.toMap(Member::name, Member::code));
        return facts.all("stances", Stance.class)
                .sorted(Comparator.comparing(Stance::member))
                .map(stance -> {
                    List<String> key = List.of(stance.member(), stance.candidate());
                    boolean evident = stance.basis() == Basis.EVIDENCE;
                    return Map.entry(
                            stance.candidate(),
                            new Verdict.Stance(
                                    codes.get(stance.member()),
                                    stance.member(),
                                    stance.position(),
                                    Optional.ofNullable(acts.get(key)).map(Conduct::position),
                                    Optional.ofNullable(acts.get(key)).map(Conduct::act),
                                    stance.basis(),
                                    evident ? Sources.inOrder(sources.getOrDefault(key, Set.of())) : List.of()));
                })
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
