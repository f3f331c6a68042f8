package org.tacet.oracle;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.tacet.model.Claim;
import org.tacet.model.Given.Accession;
import org.tacet.model.Given.Asked;
import org.tacet.model.Given.Assurance;
import org.tacet.model.Given.Condition;
import org.tacet.model.Given.Declaration;
import org.tacet.model.Given.Declared;
import org.tacet.model.Given.Departure;
import org.tacet.model.Given.Extended;
import org.tacet.model.Given.Matter;
import org.tacet.model.Given.Procedure;
import org.tacet.model.Given.Question;
import org.tacet.model.Given.RuleClaim;
import org.tacet.model.Given.Side;
import org.tacet.model.Given.StanceClaim;
import org.tacet.model.Given.StandingClaim;
import org.tacet.model.Given.TallyClaim;
import org.tacet.model.Given.Term;
import org.tacet.model.Given.Veto;
import org.tacet.model.Given.WhenAsked;
import org.tacet.model.Position;

/** What has come true so far. */
final class Table {

    /** A member and a candidate. */
    record Pair(String member, String candidate) {}

    private static final Comparator<Claim> WEIGHT = Comparator.comparing(Claim::preferred)
            .thenComparing(Claim::own)
            .thenComparing(Claim::tells)
            .thenComparing(Claim::on)
            .thenComparing(claim -> !claim.anonymous())
            .thenComparing(Claim::caution);

    private final List<Accession> accessions = new ArrayList<>();
    private final List<Departure> departures = new ArrayList<>();
    private final Map<String, Claim> claims = new HashMap<>();
    private final List<StanceClaim> stanceClaims = new ArrayList<>();
    private final List<StandingClaim> standingClaims = new ArrayList<>();

    final Map<Pair, Declaration> declarations = new HashMap<>();
    final Map<String, Declared> declared = new HashMap<>();
    final SortedSet<String> vetoes = new TreeSet<>();
    final Map<Position, Position> whenAsked = new HashMap<>();
    final Set<Pair> assurances = new HashSet<>();
    final List<Condition> waiting = new ArrayList<>();
    final Map<String, Question> questions = new TreeMap<>();
    final Map<String, SortedSet<String>> breaches = new HashMap<>();

    LocalDateTime now = LocalDateTime.MIN;
    Optional<Procedure> procedure = Optional.empty();
    Optional<Asked> asked = Optional.empty();
    Optional<Term> term = Optional.empty();
    Optional<String> appointee = Optional.empty();
    boolean extended;

    /** Lets a fact come true. */
    void put(Record fact) {
        if (fact instanceof Accession accession) {
            accessions.add(accession);
        } else if (fact instanceof Departure departure) {
            departures.add(departure);
        } else if (fact instanceof Claim claim) {
            claims.put(claim.id(), claim);
        } else if (fact instanceof StanceClaim claim) {
            stanceClaims.add(claim);
        } else if (fact instanceof StandingClaim claim) {
            standingClaims.add(claim);
        } else if (fact instanceof Declaration said) {
            declarations.put(new Pair(said.member(), said.candidate()), said);
        } else if (fact instanceof Declared said) {
            declared.put(said.candidate(), said);
        } else if (fact instanceof Veto veto) {
            vetoes.add(veto.member());
        } else if (fact instanceof WhenAsked assumption) {
            whenAsked.put(assumption.position(), assumption.then());
        } else if (fact instanceof Assurance assurance) {
            assurances.add(new Pair(assurance.to(), assurance.candidate()));
        } else if (fact instanceof Condition condition) {
            waiting.add(condition);
        } else if (fact instanceof Question question) {
            remove(question.candidate());
            questions.put(question.candidate(), question);
        } else if (fact instanceof Procedure given) {
            procedure = Optional.of(given);
        } else if (fact instanceof Asked given) {
            asked = Optional.of(given);
        } else if (fact instanceof Term given) {
            term = Optional.of(given);
        } else if (fact instanceof Extended) {
            extended = true;
        } else if (!(fact instanceof TallyClaim
                || fact instanceof RuleClaim
                || fact instanceof Side
                || fact instanceof Matter)) { // on these no decision rests
            throw new IllegalArgumentException("The oracle knows no " + fact);
        }
    }

    /** Takes the question on a candidate from the table. */
    void remove(String candidate) {
        questions.remove(candidate);
        breaches.remove(candidate);
    }

    /** The members that have a seat. */
    SortedSet<String> seated() {
        SortedSet<String> seated = new TreeSet<>();
        for (Accession accession : accessions) {
            boolean left = departures.stream()
                    .anyMatch(departure -> departure.member().equals(accession.member())
                            && !departure.at().isBefore(accession.at()));
            if (!left) {
                seated.add(accession.member());
            }
        }
        return seated;
    }

    /** Everybody of whose standing something is known. */
    SortedSet<String> spokenOf() {
        SortedSet<String> names = new TreeSet<>(declared.keySet());
        standingClaims.forEach(claim -> names.add(claim.candidate()));
        asked.filter(Asked::alone).ifPresent(alone -> names.add(alone.candidate()));
        return names;
    }

    /** The claim that governs a member's position on a candidate. */
    Optional<StanceClaim> governing(Pair pair) {
        return heaviest(
                stanceClaims,
                claim -> new Pair(claim.member(), claim.candidate()).equals(pair),
                Comparator.comparing(claim -> claims.get(claim.claim()), WEIGHT));
    }

    /** The claim that governs a candidate's standing. */
    Optional<StandingClaim> governing(String candidate) {
        return heaviest(
                standingClaims,
                claim -> claim.candidate().equals(candidate),
                Comparator.comparing(claim -> claims.get(claim.claim()), WEIGHT));
    }

    private static <T> Optional<T> heaviest(List<T> claims, Predicate<T> about, Comparator<T> weight) {
        return claims.stream().filter(about).max(weight);
    }
}
