package org.tacet.why;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.drools.core.common.EqualityKey;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.Match;
import org.tacet.model.Claim;
import org.tacet.model.Conclusion.Stance;
import org.tacet.model.Given.Appointment;
import org.tacet.model.Given.Declaration;
import org.tacet.model.Resolution.OnTable;
import org.tacet.model.World;
import org.tacet.rulebook.RuleBook;

/**
 * Why a conclusion holds: read from the engine's own truth maintenance, which keeps for each logical fact the matches
 * it rests on, so that there is no second record that could differ.
 */
public final class Derivations {

    /** What the engine binds itself, in one of its two ways to compile, begins with this. */
    private static final String GENERATED = "GENERATED_";

    private final KieSession memory;
    private final RuleBook book;
    private final Template template;
    private final boolean full;
    private final Map<String, Claim> claims = new HashMap<>();
    private final Map<Object, Derivation> remembered = new HashMap<>();
    private final Set<String> kept = new TreeSet<>();

    /**
     * The derivations of one session.
     *
     * @param full true where they are to name also what a rule saw, counted or did not find
     */
    public Derivations(KieSession memory, RuleBook book, World world, boolean full) {
        this.full = full;
        this.memory = memory;
        this.book = book;
        this.template = new Template(world.setting().proposals());
        world.claims().forEach(claim -> claims.put(claim.id(), claim));
    }

    /** Why each of these facts holds now. */
    public List<Derivation> of(List<?> facts) {
        Walk walk = new Walk();
        return facts.stream().map(walk::why).toList();
    }

    /** Why there is no fact of a kind now. */
    public Derivation ofNone(Pattern pattern) {
        if (!memory.getObjects(OnTable.class::isInstance).isEmpty()) {
            remembered.keySet().removeIf(Absence.class::isInstance); // what counts is the question on the table
        }
        Walk walk = new Walk();
        return walk.completion.orElseThrow().absence(pattern, Map.of(), Set.of(), walk);
    }

    /** The derivations of all that a rule concluded, now or because of what the clock then put in. */
    public List<Derivation> by(String rule) {
        Stream<Object> now = Beliefs.of(memory).getEqualityKeys().stream()
                .filter(key -> {
                    List<Match> matches = new ArrayList<>();
                    Beliefs.eachMatch(key, matches::add);
                    return matches.stream()
                            .anyMatch(match -> match.getRule().getName().equals(rule));
                })
                .map(key -> key.getFactHandle().getObject());
        Stream<Object> before = remembered.entrySet().stream()
                .filter(entry -> entry.getValue().steps().stream()
                        .anyMatch(step -> step.ground().rule().name().equals(rule)))
                .map(Map.Entry::getKey);
        Walk walk = new Walk();
        return Ordered.by(Object::toString, Stream.concat(now, before))
                .map(walk::why)
                .toList();
    }

    /** Why a rule concluded nothing. */
    public List<Derivation> ofNothingBy(String rule) {
        Walk walk = new Walk();
        return walk.completion.orElseThrow().ofNothingBy(rule, walk);
    }

    /** One walk down; where derivations are wanted in full, with what the engine itself does not name. */
    private final class Walk implements Telling {
        private final Map<Object, Derivation> done = new HashMap<>();
        private final Optional<Completion> completion = full
                ? Optional.of(new Completion(RuleShapes.of(book), new Snapshot(memory.getObjects())))
                : Optional.empty();

        @Override
        public Derivation why(Object fact) {
            Derivation known = remembered.getOrDefault(fact, done.get(fact));
            if (known != null) {
                return known;
            }
            List<Derivation.Step> steps = new ArrayList<>();
            List<Derivation> beside = new ArrayList<>();
            Derivation derivation = new Derivation(fact, steps, beside);
            done.put(fact, derivation);
            for (Ground ground : grounds(fact)) {
                List<Derivation> under = new ArrayList<>();
                ground.facts().forEach(each -> under.add(why(each)));
                completion.ifPresent(more -> under.addAll(more.of(ground, this)));
                steps.add(new Derivation.Step(ground, under));
            }
            if (fact instanceof Declaration declaration) {
                completion.ifPresent(
                        more -> beside.addAll(more.waiting(declaration.member(), declaration.candidate(), this)));
            }
            return derivation;
        }

        @Override
        public Derivation once(Absence absence, BiConsumer<List<Derivation.Step>, List<Derivation>> fill) {
            Derivation known = remembered.getOrDefault(absence, done.get(absence));
            if (known != null) {
                return known;
            }
            List<Derivation.Step> steps = new ArrayList<>();
            List<Derivation> instead = new ArrayList<>();
            Derivation derivation = new Derivation(absence, steps, instead);
            done.put(absence, derivation);
            fill.accept(steps, instead);
            return derivation;
        }
    }

    /** Keeps the grounds that conclusions have now, each as those of the plain fact that is put in because of it. */
    public void remember(Map<? extends Record, ?> conclusions) {
        Walk walk = new Walk();
        Set<Object> seen = new HashSet<>();
        conclusions.forEach((fact, conclusion) -> {
            Derivation derivation = walk.why(conclusion);
            keep(derivation, seen);
            remembered.put(fact, new Derivation(fact, derivation.steps(), List.of()));
        });
    }

    /** Keeps why conclusions hold now, also when they will hold no longer or for other reasons. */
    public void rememberAll(Collection<?> conclusions) {
        Walk walk = new Walk();
        conclusions.forEach(fact -> remembered.put(fact, walk.why(fact)));
    }

    /** Keeps why questions that are about to go off the table were not agreed. */
    public void rememberNoAppointment(List<String> candidates) {
        candidates.stream()
                .filter(candidate -> memory.getObjects(fact -> fact instanceof Appointment made
                                && made.candidate().equals(candidate))
                        .isEmpty())
                .map(candidate -> ofNone(Pattern.of(Appointment.class, Map.of("candidate", candidate))))
                .toList() // all of them before the first is kept
                .forEach(none -> remembered.put(none.fact(), none));
    }

    /** Counts the rules behind conclusions that are about to go. */
    public void keep(Collection<?> conclusions) {
        Walk walk = new Walk();
        Set<Object> seen = new HashSet<>();
        conclusions.forEach(conclusion -> keep(walk.why(conclusion), seen));
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
    public String because(Stance stance) {
        return grounds(stance).stream()
                .flatMap(ground -> ground.facts().stream())
                .filter(remembered::containsKey)
                .flatMap(declaration -> remembered.get(declaration).steps().stream())
                .map(step ->
                        template.fill(step.ground().rule().says(), step.ground().bound(), List.of(stance.member())))
                .findFirst()
                .orElse("");
    }

    /** The grounds of a conclusion, in a stable order; none for a fact that was put in. */
    List<Ground> grounds(Object fact) {
        List<Ground> grounds = new ArrayList<>();
        EqualityKey key = Beliefs.of(memory).get(fact);
        if (key != null) {
            Beliefs.eachMatch(key, match -> grounds.add(ground(match)));
        }
        return grounds.size() < 2
                ? grounds
                : Ordered.by(Ground::order, grounds.stream()).toList();
    }

    /** What fills the words of rules and facts. */
    Template template() {
        return template;
    }

    /** The names of all rules that something rests on now, or that something was put in because of. */
    public Set<String> rules() {
        Set<String> rules = new TreeSet<>(kept);
        for (EqualityKey key : Beliefs.of(memory).getEqualityKeys()) {
            Beliefs.eachMatch(key, match -> rules.add(match.getRule().getName()));
        }
        return rules;
    }

    /** A claim that has been published; none for what an edited rule takes for one. */
    public Optional<Claim> claim(String id) {
        return Optional.ofNullable(claims.get(id));
    }

    /** True of a line of an article on which a claim has been published. */
    boolean known(String source) {
        return claims.values().stream().anyMatch(claim -> claim.source().equals(source));
    }

    private Ground ground(Match match) {
        Map<String, Object> variables = new HashMap<>();
        match.getDeclarationIds().stream()
                .filter(id -> !id.startsWith(GENERATED))
                .forEach(id -> variables.put(id, match.getDeclarationValue(id)));
        List<Object> facts = match.getObjects().stream()
                .filter(Record.class::isInstance) // and not a number that was counted
                .map(Object.class::cast)
                .toList();
        return new Ground(book.note(match.getRule().getName()), Ground.named(variables), facts);
    }
}
