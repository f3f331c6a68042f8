package org.tacet.why;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tacet.model.Components;

/**
 * Where a rule falls short of a conclusion it might have drawn: its lines are tried one after another on what is in
 * working memory, as the engine does it, and each place is noted at which they cannot go on.
 */
final class Shortfalls {

    private final Snapshot memory;
    private final RuleShape rule;
    private final RuleShape.Then then;
    private final Pattern goal;
    private final Map<String, Object> asked;
    private final Set<Object> beside;
    private final List<Shortfall> found = new ArrayList<>();

    /**
     * One place.
     *
     * @param bound the rule's variables as far as it came
     * @param failed the line that failed
     * @param against the facts that stood against it: those that a {@code not} forbids, or those found in the place
     */
    record Shortfall(RuleShape rule, Map<String, Object> bound, Pattern failed, Collection<Object> against) {}

    private Shortfalls(
            Snapshot memory,
            RuleShape rule,
            RuleShape.Then then,
            Pattern goal,
            Map<String, Object> asked,
            Set<Object> beside) {
        this.memory = memory;
        this.rule = rule;
        this.then = then;
        this.goal = goal;
        this.asked = asked;
        this.beside = beside;
    }

    /**
     * Why a rule does not conclude a fact that a line looks for.
     *
     * @param goal the line
     * @param bound the variables of the rule that the line belongs to
     * @param beside facts of the kind that are there, and do not count
     */
    static List<Shortfall> of(
            Snapshot memory, RuleShape rule, Pattern goal, Map<String, Object> bound, Set<Object> beside) {
        List<Shortfall> found = new ArrayList<>();
        Map<String, Object> asked = goal.settled(bound);
        for (RuleShape.Then then : rule.then()) {
            if (then.type() == Snapshot.concluded(goal.type())) {
                Shortfalls search = new Shortfalls(memory, rule, then, goal, asked, beside);
                search.from(0, search.start());
                found.addAll(search.found);
            }
        }
        return found;
    }

    /** The variables that the goal settles from the start. */
    private Map<String, Object> start() {
        Map<String, Object> bound = new HashMap<>();
        List<String> names = Components.names(then.type());
        for (int i = 0; i < names.size(); i++) {
            String value = then.values().get(i).toString();
            if (value.matches("\\$\\w+") && asked.containsKey(names.get(i))) {
                bound.put(value, asked.get(names.get(i)));
            }
        }
        return bound;
    }

    private void from(int line, Map<String, Object> bound) {
        if (astray(bound) || hopeless(line, bound) || line == rule.when().size()) {
            return;
        }
        Pattern pattern = rule.when().get(line);
        Map<Object, Map<String, Object>> matches = memory.matches(pattern, bound);
        switch (pattern.kind()) {
            case IS -> {
                List<Object> instead = memory.instead(pattern, bound);
                if (matches.isEmpty() || !instead.isEmpty()) {
                    found.add(new Shortfall(rule, bound, pattern, instead));
                }
                matches.values().forEach(more -> from(line + 1, more));
            }
            case EXISTS -> {
                if (matches.isEmpty()) {
                    found.add(new Shortfall(rule, bound, pattern, memory.instead(pattern, bound)));
                } else {
                    from(line + 1, bound);
                }
            }
            case NOT -> {
                if (matches.isEmpty()) {
                    from(line + 1, bound);
                } else {
                    found.add(new Shortfall(rule, bound, pattern, matches.keySet()));
                }
            }
            case COUNT -> {
                Map<String, Object> more = new HashMap<>(bound);
                more.put(pattern.count(), number(pattern, matches.values()));
                from(line + 1, more);
            }
        }
    }

    /** How many there are, or what they come to. */
    static Number number(Pattern pattern, Collection<Map<String, Object>> matches) {
        return pattern.summed().isEmpty()
                ? (Number) matches.size()
                : matches.stream()
                        .mapToLong(match -> ((Number) match.get(pattern.summed())).longValue())
                        .sum();
    }

    /** True where the rule, as far as it came, would conclude something else than what is looked for. */
    private boolean astray(Map<String, Object> bound) {
        Map<String, Object> parts = new HashMap<>();
        List<String> names = Components.names(then.type());
        for (int i = 0; i < names.size(); i++) {
            Expression value = then.values().get(i);
            if (value.knows(bound)) {
                Object concluded = value.of(bound);
                Object wanted = asked.get(names.get(i));
                if (wanted != null && !wanted.equals(concluded)) {
                    return true;
                }
                parts.put(names.get(i), concluded);
            }
        }
        boolean there =
                parts.size() == names.size() && beside.stream().anyMatch(fact -> same(Components.of(fact), parts));
        return there || goal.type() == then.type() && fails(goal, parts, Map.of());
    }

    private static boolean same(Map<String, Object> fact, Map<String, Object> parts) {
        return parts.entrySet().stream().allMatch(part -> part.getValue().equals(fact.get(part.getKey())));
    }

    /** True where a line that is still to come can no longer match, whatever facts there are. */
    private boolean hopeless(int line, Map<String, Object> bound) {
        return rule.when().subList(line, rule.when().size()).stream()
                .filter(pattern -> pattern.kind() == Pattern.Kind.IS)
                .anyMatch(pattern -> fails(pattern, pattern.settled(bound), bound));
    }

    private static boolean fails(Pattern pattern, Map<String, Object> parts, Map<String, Object> bound) {
        Map<String, Object> known = new HashMap<>(bound);
        known.putAll(parts);
        return pattern.tests().stream().anyMatch(test -> test.knows(known) && !test.holds(known));
    }
}
