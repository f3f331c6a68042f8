package org.tacet.why;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tacet.model.Components;
import org.tacet.model.NameOrder;
import org.tacet.rulebook.RuleNote;
import org.tacet.why.Explanation.Kind;
import org.tacet.why.Explanation.Told;

/** Tells derivations as a tree of sentences: once each, and of all members of which a sentence is true together. */
final class Teller {

    /** What tells apart the facts of one sentence, which is said of all of them. */
    private static final Set<String> MANY = Set.of("member", "claim", "where", "at", "joined", "condition");

    private final Phrases words;
    private final int seats;
    private final Set<String> told = new HashSet<>();
    private boolean top;

    Teller(Phrases words, int seats) {
        this.words = words;
        this.seats = seats;
    }

    /** The sentences of what is asked for; these are told also where there is little to tell. */
    List<Told> first(List<Derivation> asked) {
        top = asked.stream().allMatch(derivation -> derivation.fact() instanceof Absence);
        return tell(asked);
    }

    /** The sentences of derivations that stand beside each other. */
    private List<Told> tell(List<Derivation> level) {
        Map<List<Object>, Group> groups = new LinkedHashMap<>();
        for (Derivation derivation : level) {
            Object fact = derivation.fact();
            if (fact instanceof Absence absence) {
                Map<String, Object> same = few(absence.settled());
                List<String> tests = Phrases.solid(derivation) ? absence.tests() : List.of();
                groups.computeIfAbsent(List.of(absence.type(), same, tests), key -> new Group(derivation))
                        .add(derivation);
            } else if (derivation.steps().isEmpty()) {
                List<Object> key = words.claim(fact).isPresent()
                        ? List.of(words.of(fact, List.of()))
                        : List.of(fact.getClass(), few(Components.of(fact)));
                groups.computeIfAbsent(key, each -> new Group(derivation)).add(derivation);
            } else {
                for (Derivation.Step step : derivation.steps()) {
                    Ground ground = step.ground();
                    groups.computeIfAbsent(
                                    List.of(ground.rule().name(), few(ground.bound())), key -> new Group(derivation))
                            .add(derivation, step);
                }
            }
        }
        List<Told> lines = new ArrayList<>();
        groups.values().forEach(group -> group.tell(lines));
        return lines;
    }

    private static Map<String, Object> few(Map<String, Object> parts) {
        Map<String, Object> few = new TreeMap<>(parts);
        few.keySet().removeAll(MANY);
        return few;
    }

    /** One sentence in the making. */
    private final class Group {
        private final Derivation first;
        private final Set<String> members = new TreeSet<>(NameOrder.BY_NAME);
        private final Set<String> sources = new HashSet<>();
        private final List<Derivation.Step> steps = new ArrayList<>();
        private final Set<Derivation> under = new LinkedHashSet<>();
        private final List<Derivation> all = new ArrayList<>();

        Group(Derivation first) {
            this.first = first;
        }

        void add(Derivation derivation) {
            all.add(derivation);
            members.addAll(Phrases.members(derivation.fact()));
            if (!(derivation.fact() instanceof Absence)) {
                sources.addAll(words.sources(derivation.fact()));
            }
            under.addAll(derivation.instead());
        }

        void add(Derivation derivation, Derivation.Step step) {
            steps.add(step);
            step.under().stream().filter(this::folded).forEach(leaf -> sources.addAll(words.sources(leaf.fact())));
            Object member = step.ground().bound().get("member");
            if (member != null) {
                members.add(member.toString());
            }
            step.under().stream().filter(each -> !folded(each)).forEach(under::add);
            under.addAll(derivation.instead());
        }

        /** A line of a file is cited with the sentence that rests on it. */
        private boolean folded(Derivation under) {
            return under.steps().isEmpty()
                    && under.instead().isEmpty()
                    && !(under.fact() instanceof Absence)
                    && words.kind(under.fact()) == Kind.LINE;
        }

        void tell(List<Told> lines) {
            if (steps.isEmpty()) {
                boolean absence = first.fact() instanceof Absence;
                String says = absence
                        ? words.of((Absence) first.fact(), List.copyOf(members), Phrases.solid(first) ? seats : 0)
                        : words.of(first.fact(), List.copyOf(members));
                Kind kind = absence ? Kind.ABSENCE : words.kind(first.fact());
                add(lines, kind, says, "", absence ? this::lacking : () -> Teller.this.tell(List.copyOf(under)));
            } else {
                RuleNote rule = steps.get(0).ground().rule();
                rule.sources().stream().filter(words::article).forEach(sources::add);
                String says =
                        words.template().fill(rule.says(), steps.get(0).ground().bound(), List.copyOf(members));
                add(lines, Kind.CONCLUSION, says, rule.name(), () -> Teller.this.tell(List.copyOf(under)));
            }
        }

        private void add(
                List<Told> lines, Kind kind, String says, String rule, java.util.function.Supplier<List<Told>> below) {
            if (told.add(says)) {
                lines.add(new Told(kind, says, rule, Sources.inOrder(sources), below.get()));
            }
        }

        /** Under an absence: what was found in its place, then each rule that fell short, with what it lacked. */
        private List<Told> lacking() {
            boolean everything = top;
            top = false;
            List<Told> lines = new ArrayList<>(Teller.this.tell(List.copyOf(under)));
            Map<String, List<Derivation>> lacked = new LinkedHashMap<>();
            Map<String, RuleNote> rules = new LinkedHashMap<>();
            for (Derivation derivation : all) {
                for (Derivation.Step step : derivation.steps()) {
                    RuleNote rule = step.ground().rule();
                    rules.put(rule.name(), rule);
                    if (everything || Phrases.solid(step)) {
                        lacked.computeIfAbsent(rule.name(), key -> new ArrayList<>())
                                .addAll(step.under());
                    }
                }
            }
            rules.keySet().retainAll(lacked.keySet());
            rules.forEach((name, rule) -> {
                List<Told> below =
                        Teller.this.tell(lacked.get(name).stream().distinct().toList());
                String says = "Not by the rule: " + rule.sentence() + ".";
                if (below.isEmpty() || !told.add(says)) {
                    lines.addAll(below); // the rule has been told
                } else {
                    List<String> cited =
                            rule.sources().stream().filter(words::article).toList();
                    lines.add(new Told(Kind.ABSENCE, says, name, cited, below));
                }
            });
            return lines;
        }
    }
}
