package org.tacet.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.drools.core.common.EqualityKey;
import org.drools.core.common.ReteEvaluator;
import org.drools.core.common.TruthMaintenanceSystem;
import org.drools.core.common.TruthMaintenanceSystemFactory;
import org.drools.tms.LogicalDependency;
import org.drools.tms.SimpleMode;
import org.drools.tms.TruthMaintenanceSystemEqualityKey;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.Match;
import org.tacet.model.Claim;
import org.tacet.model.Conclusion.Stance;
import org.tacet.model.World;

/**
 * Why a conclusion holds: read from the engine's own truth maintenance, which keeps for each logical fact the matches
 * it rests on, so that there is no second record that could differ.
 */
final class Derivations {

    private final KieSession memory;
    private final RuleBook book;
    private final Map<String, Claim> claims = new HashMap<>();
    private final Map<Object, Derivation> remembered = new HashMap<>();
    private final Set<String> kept = new TreeSet<>();

    Derivations(KieSession memory, RuleBook book, World world) {
        this.memory = memory;
        this.book = book;
        world.claims().forEach(claim -> claims.put(claim.id(), claim));
    }

    /** Why a fact holds now. */
    Derivation of(Object fact) {
        return of(fact, new HashMap<>());
    }

    private Derivation of(Object fact, Map<Object, Derivation> done) {
        Derivation known = remembered.getOrDefault(fact, done.get(fact));
        if (known != null) {
            return known;
        }
        List<Derivation.Step> steps = new ArrayList<>();
        Derivation derivation = new Derivation(fact, steps);
        done.put(fact, derivation);
        for (Ground ground : grounds(fact)) {
            steps.add(new Derivation.Step(
                    ground,
                    ground.facts().stream().map(under -> of(under, done)).toList()));
        }
        return derivation;
    }

    /** Keeps the grounds that a conclusion has now, as those of the plain fact that is put in because of it. */
    void remember(Object fact, Object conclusion) {
        Derivation derivation = of(conclusion);
        keep(derivation, new HashSet<>());
        remembered.put(fact, new Derivation(fact, derivation.steps()));
    }

    /** Counts the rules behind a conclusion that is about to go. */
    void keep(Object conclusion) {
        keep(of(conclusion), new HashSet<>());
    }

    private void keep(Derivation derivation, Set<Object> seen) {
        if (seen.add(derivation.fact())) {
            for (Derivation.Step step : derivation.steps()) {
                kept.add(step.ground().rule().name());
                step.under().forEach(under -> keep(under, seen));
            }
        }
    }

    /** The sentence of the condition by which a member came to a stance; empty where there was none. */
    String because(Stance stance) {
        return grounds(stance).stream()
                .flatMap(ground -> ground.facts().stream())
                .filter(remembered::containsKey)
                .flatMap(declaration -> remembered.get(declaration).steps().stream())
                .map(step ->
                        Template.fill(step.ground().rule().says(), step.ground().bound(), List.of(stance.member())))
                .findFirst()
                .orElse("");
    }

    /** The grounds of a conclusion, in a stable order; none for a fact that was put in. */
    List<Ground> grounds(Object fact) {
        List<Ground> grounds = new ArrayList<>();
        EqualityKey key = truths().get(fact);
        if (key != null) {
            eachMatch(key, match -> grounds.add(ground(match)));
        }
        grounds.sort(Comparator.comparing(Ground::order));
        return grounds;
    }

    /** The names of all rules that something rests on now, or that something was put in because of. */
    Set<String> rules() {
        Set<String> rules = new TreeSet<>(kept);
        for (EqualityKey key : truths().getEqualityKeys()) {
            eachMatch(key, match -> rules.add(match.getRule().getName()));
        }
        return rules;
    }

    /** A claim that has been published. */
    Claim claim(String id) {
        return claims.get(id);
    }

    private TruthMaintenanceSystem truths() {
        return TruthMaintenanceSystemFactory.get().getOrCreateTruthMaintenanceSystem((ReteEvaluator) memory);
    }

    private static void eachMatch(EqualityKey key, Consumer<Match> consumer) {
        if (!(key instanceof TruthMaintenanceSystemEqualityKey truth) || truth.getBeliefSet() == null) {
            return;
        }
        for (Object mode = truth.getBeliefSet().getFirst(); mode != null; mode = ((SimpleMode) mode).getNext()) {
            LogicalDependency<SimpleMode> dependency = ((SimpleMode) mode).getObject();
            consumer.accept(dependency.getJustifier());
        }
    }

    private Ground ground(Match match) {
        Map<String, Object> bound = new TreeMap<>();
        for (String id : match.getDeclarationIds()) {
            bound.put(id.startsWith("$") ? id.substring(1) : id, match.getDeclarationValue(id));
        }
        return new Ground(book.note(match.getRule().getName()), bound, List.copyOf(match.getObjects()));
    }
}
