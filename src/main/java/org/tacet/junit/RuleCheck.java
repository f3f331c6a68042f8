package org.tacet.junit;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tacet.Simulator;

/**
 * A check of one rule alone: no other fires, and nothing is known but what is given.
 *
 * <pre>{@code
 * verifyThat("conduct: whoever objects and is not overruled")
 *         .given(new Conduct("Hungary", "Ada", Act.OBJECTS, Position.OBJECTS))
 *         .concludes(new Objection("Hungary", "Ada"));
 * }</pre>
 */
public final class RuleCheck {

    private final Optional<Path> rules;
    private final String rule;
    private final List<Record> facts;

    private RuleCheck(Optional<Path> rules, String rule, List<Record> facts) {
        this.rules = rules;
        this.rule = rule;
        this.facts = facts;
    }

    /**
     * A shipped rule.
     *
     * @param rule its name, or a part that no other name has
     */
    public static RuleCheck verifyThat(String rule) {
        return new RuleCheck(Optional.empty(), rule, List.of());
    }

    /** The rule of that name in the rule files of a folder. */
    public RuleCheck in(Path folder) {
        return new RuleCheck(Optional.of(folder), rule, facts);
    }

    /** Facts that are known, of the kinds in {@code org.tacet.model}, conclusions of other rules too; in place of those before. */
    public RuleCheck given(Record... known) {
        return new RuleCheck(rules, rule, List.of(known));
    }

    /**
     * The rule concludes exactly these facts, in any order.
     *
     * @throws AssertionError where it does not, with all that it concludes
     * @throws org.tacet.BadInput where no rule is called so, or several
     */
    public void concludes(Record... expected) {
        try (Simulator simulator = rules.map(Simulator::new).orElseGet(Simulator::new)) {
            Set<Object> wanted = new HashSet<>(List.of(expected));
            Set<Object> came = new HashSet<>(simulator.concludes(rule, facts));
            if (!came.equals(wanted)) {
                throw new AssertionError("expected \"" + rule + "\" to conclude " + told(wanted) + "\ngiven "
                        + told(facts) + "\nbut it concluded " + told(came));
            }
        }
    }

    /** The rule concludes nothing. */
    public void concludesNothing() {
        concludes();
    }

    private static String told(Collection<?> facts) {
        return facts.isEmpty()
                ? "nothing"
                : facts.stream().map(Object::toString).sorted().collect(Collectors.joining("\n  ", "\n  ", ""));
    }
}
