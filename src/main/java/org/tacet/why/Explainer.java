package org.tacet.why;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.tacet.model.Components;
import org.tacet.model.Conclusion.Seat;
import org.tacet.model.World;
import org.tacet.rulebook.Facts;
import org.tacet.rulebook.RuleNote;
import org.tacet.why.Explanation.Kind;
import org.tacet.why.Explanation.Node;
import org.tacet.why.Explanation.Reason;

/** Makes an explanation out of derivations: the graph of all that they name, and the tree as it is told. */
public final class Explainer {

    private final World world;
    private final Facts facts;
    private final Phrases words;
    private final Map<Derivation, Integer> places = new IdentityHashMap<>();
    private final List<Node> nodes = new ArrayList<>();
    private final SortedSet<String> rules = new TreeSet<>();

    public Explainer(World world, Facts facts, Derivations derivations) {
        this.world = world;
        this.facts = facts;
        this.words = new Phrases(derivations);
    }

    public Explanation of(List<Derivation> asked) {
        List<Derivation> queue = new ArrayList<>();
        asked.forEach(derivation -> place(derivation, queue));
        int seats = (int) facts.all("seats", Seat.class).count();
        for (int i = 0; i < queue.size(); i++) {
            nodes.add(node(queue.get(i), queue, seats));
        }
        return new Explanation(world, new Teller(words, seats).first(asked), List.copyOf(nodes), rules);
    }

    private int place(Derivation derivation, List<Derivation> queue) {
        return places.computeIfAbsent(derivation, each -> {
            queue.add(each);
            return queue.size() - 1;
        });
    }

    private Node node(Derivation derivation, List<Derivation> queue, int seats) {
        List<Reason> grounds = new ArrayList<>();
        for (Derivation.Step step : derivation.steps()) {
            RuleNote rule = step.ground().rule();
            rules.add(rule.name());
            List<Integer> rests =
                    step.under().stream().map(under -> place(under, queue)).toList();
            grounds.add(new Reason(
                    rule.name(),
                    // a rule that fell short has not bound all that its words speak of
                    derivation.fact() instanceof Absence
                            ? words.template().fill(rule.sentence(), Map.of(), List.of())
                            : words.template().fill(rule.says(), step.ground().bound(), members(step)),
                    rule.sources(),
                    rests,
                    step.any()));
        }
        List<Integer> instead =
                derivation.instead().stream().map(each -> place(each, queue)).toList();
        Object fact = derivation.fact();
        List<String> members = Phrases.members(fact);
        if (fact instanceof Absence absence) {
            boolean bare = grounds.isEmpty() && instead.isEmpty();
            boolean any = Components.names(absence.type()).contains("member") && members.isEmpty();
            return new Node(
                    places.get(derivation),
                    bare ? Kind.ASSUMPTION : Kind.ABSENCE,
                    words.of(absence, members),
                    members,
                    List.of(),
                    any ? seats : 0,
                    grounds,
                    instead,
                    Optional.empty());
        }
        boolean put = grounds.isEmpty();
        return new Node(
                places.get(derivation),
                put ? words.kind(fact) : Kind.CONCLUSION,
                words.of(fact, members),
                members,
                put ? words.sources(fact) : List.of(),
                0,
                grounds,
                instead,
                Optional.of(fact));
    }

    private static List<String> members(Derivation.Step step) {
        Object member = step.ground().bound().get("member");
        return member == null ? List.of() : List.of(member.toString());
    }
}
