package org.tacet.why;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tacet.model.Conclusion.Seat;
import org.tacet.model.Given.Condition;
import org.tacet.model.Given.Declaration;
import org.tacet.model.Resolution.Met;
import org.tacet.why.Derivation.Step;
import org.tacet.why.Pattern.Kind;
import org.tacet.why.Shortfalls.Shortfall;

/**
 * Completes derivations with what the engine's truth maintenance does not name: the facts that a rule saw without
 * matching them, those it counted, and those it looked for and did not find. Read from the rules as they are written
 * and from working memory at the same moment.
 */
final class Completion {

    private final RuleShapes shapes;
    private final Snapshot memory;

    Completion(RuleShapes shapes, Snapshot memory) {
        this.shapes = shapes;
        this.memory = memory;
    }

    /** What a ground rests on besides the facts it matched. */
    List<Derivation> of(Ground ground, Telling telling) {
        List<Derivation> more = new ArrayList<>();
        for (Pattern pattern :
                shapes.of(ground.rule().name()).map(RuleShape::when).orElse(List.of())) {
            if (pattern.kind() == Kind.IS) {
                continue;
            }
            Map<String, Object> bound = ground.variables();
            bound.remove(pattern.count());
            bound.remove(pattern.summed());
            Set<Object> seen = memory.matches(pattern, bound).keySet();
            if (pattern.kind() != Kind.NOT) {
                seen.forEach(fact -> more.add(telling.why(fact)));
            }
            if (pattern.kind() != Kind.EXISTS) {
                more.add(absence(pattern, bound, seen, telling));
            }
        }
        return more;
    }

    /** Why a position still holds: what its member waits for, where it waits for something, has not come. */
    List<Derivation> waiting(Object member, Object candidate, Telling telling) {
        boolean waits = memory.of(Condition.class).stream()
                .map(Condition.class::cast)
                .anyMatch(condition -> condition.member().equals(member)
                        && condition.candidate().equals(candidate));
        return waits
                ? List.of(absence(
                        Pattern.of(Met.class, Map.of("member", member, "candidate", candidate)),
                        Map.of(),
                        Set.of(),
                        telling))
                : List.of();
    }

    /** Why there is no fact that a line looks for, beside those that were found. */
    Derivation absence(Pattern pattern, Map<String, Object> bound, Set<Object> beside, Telling telling) {
        Absence absence = Absence.of(pattern, bound, beside);
        return telling.once(absence, (steps, instead) -> {
            Collection<Object> others = memory.instead(pattern, bound);
            others.forEach(fact -> instead.add(telling.why(fact)));
            if (pattern.type() == Declaration.class) {
                Map<String, Object> whose = pattern.settled(bound);
                instead.addAll(waiting(whose.get("member"), whose.get("candidate"), telling));
            }
            boolean elsewhere = !others.isEmpty();
            if (elsewhere) {
                instead.addAll(further(pattern, bound, telling));
            } else {
                shapes.concluding(Snapshot.concluded(pattern.type()))
                        .forEach(rule -> Shortfalls.of(memory, rule, pattern, bound, beside)
                                .forEach(shortfall -> steps.add(step(shortfall, telling))));
            }
        });
    }

    /** Why a rule concluded nothing, for each kind of fact that it concludes. */
    List<Derivation> ofNothingBy(String name, Telling telling) {
        return shapes.of(name).stream()
                .flatMap(rule -> rule.then().stream().map(then -> {
                    Pattern any = Pattern.of(then.type(), Map.of());
                    return telling.once(Absence.by(rule.note(), then.type()), (steps, instead) -> Shortfalls.of(
                                    memory, rule, any, Map.of(), Set.of())
                            .forEach(shortfall -> steps.add(step(shortfall, telling))));
                }))
                .toList();
    }

    /** Why nobody else could be in the place of those who are: nobody else has a seat. */
    private List<Derivation> further(Pattern pattern, Map<String, Object> bound, Telling telling) {
        boolean any = Snapshot.key(pattern.type()).contains("member")
                && !pattern.settled(bound).containsKey("member");
        return any
                ? List.of(absence(Pattern.of(Seat.class, Map.of()), Map.of(), memory.of(Seat.class), telling))
                : List.of();
    }

    private Step step(Shortfall shortfall, Telling telling) {
        List<Derivation> under = new ArrayList<>();
        shortfall.against().forEach(fact -> under.add(telling.why(fact)));
        Pattern failed = shortfall.failed();
        if (failed.kind() != Kind.NOT && shortfall.against().isEmpty()) {
            Set<Object> found =
                    new HashSet<>(memory.matches(failed, shortfall.bound()).keySet());
            under.add(absence(failed, shortfall.bound(), found, telling));
        } else if (failed.kind() != Kind.NOT) {
            under.addAll(further(failed, shortfall.bound(), telling));
        }
        return new Step(
                new Ground(shortfall.rule().note(), Ground.named(shortfall.bound()), List.copyOf(shortfall.against())),
                under,
                failed.kind() == Kind.NOT);
    }
}
