package org.tacet.session;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tacet.model.Act;
import org.tacet.model.Basis;
import org.tacet.model.Conclusion.Candidacy;
import org.tacet.model.Conclusion.Conduct;
import org.tacet.model.Conclusion.Holdout;
import org.tacet.model.Conclusion.Missing;
import org.tacet.model.Conclusion.Overruled;
import org.tacet.model.Conclusion.Seat;
import org.tacet.model.Conclusion.Short;
import org.tacet.model.Conclusion.Stance;
import org.tacet.model.Conclusion.Under;
import org.tacet.model.Fault;
import org.tacet.model.Given.Question;
import org.tacet.model.NameOrder;
import org.tacet.model.Outcome;
import org.tacet.model.Position;
import org.tacet.model.Position.Leaning;
import org.tacet.model.Resolution.CandidateOutcome;
import org.tacet.model.Resolution.Choice;
import org.tacet.model.Resolution.OfficeOutcome;
import org.tacet.model.Resolution.Running;
import org.tacet.model.Standing;
import org.tacet.model.World;
import org.tacet.rulebook.Facts;
import org.tacet.rulebook.FailedRules;
import org.tacet.why.Derivations;
import org.tacet.why.Settlements;
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

    /**
     * A question that is agreed, and how things stand as it is.
     *
     * @param told what is told of the members, besides the answer
     */
    record Agreement(EndState.Candidate candidate, LocalDateTime at, Set<String> seated, List<Conduct> told) {}

    /** How things stand as a question is agreed. */
    Agreement decision(String name, LocalDateTime at) {
        EndState.Candidate candidate = candidates().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
        List<Conduct> told = name.equals(world.candidate()) ? told() : List.of();
        derivations.rememberAll(told);
        return new Agreement(candidate, at, seated(), told);
    }

    EndState verdict(List<Agreement> agreements, List<Fault> faults) {
        OfficeOutcome upshot =
                facts.all("verdict", OfficeOutcome.class).findFirst().orElseThrow(FailedRules::inconclusive);
        return new EndState(
                world,
                seated().size(),
                upshot.outcome(),
                BareAnswer.holder(facts),
                candidates().stream().map(now -> decided(now, agreements)).toList(),
                new Why(derivations, world).of(reasons(upshot, agreements)),
                chronicle.moments(),
                chronicle.states(),
                new Settlements(world, facts, derivations).conclusions(),
                chronicle.rules(),
                facts.all("running silences", Running.class)
                        .anyMatch(one -> one.candidate().equals(world.candidate())),
                facts.all("questions", Question.class).anyMatch(Question::implied),
                faults.stream()
                        .distinct()
                        .sorted(Comparator.comparing(Fault::toString))
                        .toList());
    }

    private Set<String> seated() {
        return facts.all("seats", Seat.class)
                .map(Seat::member)
                .collect(Collectors.toCollection(() -> new TreeSet<>(NameOrder.BY_NAME)));
    }

    /** A candidate as of its decision, where it was agreed, with what has changed since. */
    private EndState.Candidate decided(EndState.Candidate now, List<Agreement> agreements) {
        Optional<Agreement> agreed = agreements.stream()
                .filter(one -> one.candidate().name().equals(now.name()))
                .findFirst();
        if (agreed.isEmpty()) {
            return now;
        }
        EndState.Candidate then = agreed.get().candidate();
        Map<String, Position> before =
                then.stances().stream().collect(Collectors.toMap(EndState.Stance::member, EndState.Stance::position));
        List<Moment.Move> since = now.stances().stream()
                .filter(stance -> before.getOrDefault(stance.member(), stance.position()) != stance.position())
                .map(stance -> new Moment.Move(
                        stance.member(), now.name(), before.get(stance.member()), stance.position(), false, ""))
                .toList();
        String label = chronicle.moments().stream()
                .filter(moment -> !moment.at().isBefore(agreed.get().at()))
                .findFirst()
                .map(Moment::label)
                .orElse("");
        return then.agreed(new EndState.Decided(
                agreed.get().at(),
                label,
                agreed.get().seated().size(),
                overruled(then),
                since,
                without(seated(), agreed.get().seated()),
                without(agreed.get().seated(), seated())));
    }

    private static List<String> without(Set<String> all, Set<String> those) {
        return all.stream().filter(member -> !those.contains(member)).toList();
    }

    private List<String> overruled(EndState.Candidate then) {
        return facts.all("rulings", Overruled.class)
                .filter(one -> one.candidate().equals(then.name()))
                .map(Overruled::member)
                .filter(members(then.stances(), Act.OBJECTS)::contains)
                .sorted(NameOrder.BY_NAME)
                .toList();
    }

    /** The answer for what is asked about, and for the candidate; after a decision, those who might have stopped it. */
    private List<Object> reasons(OfficeOutcome upshot, List<Agreement> agreements) {
        List<Object> reasons = new ArrayList<>(List.of(upshot));
        if (upshot.outcome() == Outcome.APPOINTED) {
            agreements.forEach(one -> reasons.addAll(one.told()));
        } else {
            facts.all("outcomes", CandidateOutcome.class)
                    .filter(result -> result.candidate().equals(world.candidate()))
                    .forEach(reasons::add);
        }
        return reasons;
    }

    private List<Conduct> told() {
        Set<String> told = facts.all("stances", Stance.class)
                .filter(stance -> stance.candidate().equals(world.candidate()))
                .filter(stance -> stance.basis() == Basis.SCENARIO
                        || stance.basis() == Basis.CONDITION
                        || stance.position().leaning() == Leaning.AGAINST)
                .map(Stance::member)
                .collect(Collectors.toSet());
        return facts.all("conduct", Conduct.class)
                .filter(conduct -> conduct.candidate().equals(world.candidate()))
                .filter(conduct -> conduct.act() != Act.OBJECTS && told.contains(conduct.member()))
                .sorted(Comparator.comparing(Conduct::member, NameOrder.BY_NAME))
                .toList();
    }

    private List<EndState.Candidate> candidates() {
        Map<String, Standing> standings =
                byName("candidacies", Candidacy.class, Candidacy::candidate, Candidacy::standing);
        Map<String, Outcome> outcomes =
                byName("outcomes", CandidateOutcome.class, CandidateOutcome::candidate, CandidateOutcome::outcome);
        Map<String, String> procedures = byName("procedures", Under.class, Under::candidate, Under::procedure);
        Map<String, Integer> lacks = byName("short", Short.class, Short::candidate, Short::lacks);
        Map<String, Boolean> put = byName("questions", Question.class, Question::candidate, one -> true);
        Map<String, List<EndState.Stance>> stances = new StanceList(world, facts, derivations).byCandidate();
        Map<String, List<String>> holdouts =
                Chronicle.names(facts.all("holdouts", Holdout.class), Holdout::candidate, Holdout::member);
        Map<String, List<String>> missing =
                Chronicle.names(facts.all("missing", Missing.class), Missing::candidate, Missing::member);
        Map<String, List<String>> rivals =
                Chronicle.names(facts.all("choices", Choice.class), Choice::candidate, Choice::rival);
        TreeSet<String> names = new TreeSet<>(Comparator.comparing((String name) -> !name.equals(world.candidate()))
                .thenComparing(NameOrder.BY_NAME));
        names.addAll(standings.keySet());
        names.add(world.candidate());
        List<EndState.Candidate> candidates = new ArrayList<>();
        for (String name : names) {
            Outcome outcome = outcomes.getOrDefault(name, Outcome.NOT_STANDING);
            boolean stands = outcome != Outcome.NOT_STANDING;
            List<EndState.Stance> theirs = stances.getOrDefault(name, List.of());
            candidates.add(new EndState.Candidate(
                    name,
                    world.setting().proposals().contains(name),
                    Optional.ofNullable(standings.get(name)),
                    outcome,
                    procedures.getOrDefault(name, world.procedure().name()),
                    put.containsKey(name),
                    stands ? members(theirs, Act.ASSENTS) : List.of(),
                    stands ? members(theirs, Act.SILENT) : List.of(),
                    stands ? missing.getOrDefault(name, List.of()) : List.of(),
                    stands ? holdouts.getOrDefault(name, List.of()) : List.of(),
                    stands && lacks.containsKey(name) ? OptionalInt.of(lacks.get(name)) : OptionalInt.empty(),
                    rivals.getOrDefault(name, List.of()),
                    Optional.empty(),
                    theirs));
        }
        return candidates;
    }

    private <T, V> Map<String, V> byName(
            String query, Class<T> type, Function<T, String> candidate, Function<T, V> value) {
        return facts.all(query, type).collect(Collectors.toMap(candidate, value, (one, other) -> one));
    }

    private static List<String> members(List<EndState.Stance> stances, Act act) {
        return stances.stream()
                .filter(stance -> stance.conduct().orElse(null) == act)
                .map(EndState.Stance::member)
                .toList();
    }
}
