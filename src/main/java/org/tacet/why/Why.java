package org.tacet.why;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tacet.model.Claim;
import org.tacet.model.NameOrder;
import org.tacet.model.World;
import org.tacet.rulebook.RuleNote;

/**
 * The reasons for a conclusion, from the top down: one sentence for a rule and what it bound, with all members of whom
 * it says the same taken together.
 */
public final class Why {

    private final Derivations derivations;
    private final Set<String> known;
    private final Map<Map<String, Object>, Sentence> sentences = new LinkedHashMap<>();
    private final Set<Object> seen = new HashSet<>();

    public Why(Derivations derivations, World world) {
        this.derivations = derivations;
        this.known = world.claims().stream().map(Claim::source).collect(Collectors.toSet());
    }

    /** The reasons for conclusions, their own first. */
    public List<Reason> of(List<Object> conclusions) {
        List<Derivation> level = derivations.of(conclusions);
        while (!level.isEmpty()) {
            List<Derivation> next = new ArrayList<>();
            level.stream().filter(derivation -> seen.add(derivation.fact())).forEach(d -> tell(d, next));
            level = next;
        }
        return sentences.values().stream()
                .filter(sentence -> !sentence.rule.detail())
                .map(Sentence::reason)
                .toList();
    }

    private void tell(Derivation derivation, List<Derivation> next) {
        for (Derivation.Step step : derivation.steps()) {
            Map<String, Object> same = new TreeMap<>(step.ground().bound());
            same.keySet().removeAll(Set.of("member", "claim", "where"));
            same.put("", step.ground().rule().name());
            sentences.computeIfAbsent(same, key -> new Sentence(step.ground())).add(step.ground());
            next.addAll(step.under());
        }
    }

    /** One sentence in the making. */
    private final class Sentence {
        private final RuleNote rule;
        private final Map<String, Object> bound;
        private final Set<String> members = new TreeSet<>(NameOrder.BY_NAME);
        private final Set<String> sources = new HashSet<>();

        Sentence(Ground ground) {
            rule = ground.rule();
            bound = ground.bound();
            rule.sources().stream().filter(known::contains).forEach(sources::add);
        }

        void add(Ground ground) {
            Object member = ground.bound().get("member");
            if (member != null) {
                members.add(member.toString());
            }
            Object claim = ground.bound().get("claim");
            if (claim != null) {
                derivations.claim(claim.toString()).map(Claim::source).ifPresent(sources::add);
            }
            Object where = ground.bound().get("where");
            if (where != null && !where.toString().isEmpty()) {
                sources.add(where.toString());
            }
        }

        Reason reason() {
            return new Reason(
                    derivations.template().fill(rule.says(), bound, List.copyOf(members)),
                    rule.name(),
                    Sources.inOrder(sources),
                    List.copyOf(members));
        }
    }
}
