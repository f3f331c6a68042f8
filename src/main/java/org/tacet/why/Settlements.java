package org.tacet.why;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tacet.model.Claim;
import org.tacet.model.Conclusion.Outweighed;
import org.tacet.model.Conclusion.Settled;
import org.tacet.model.Conclusion.Yields;
import org.tacet.model.Dispute;
import org.tacet.model.World;
import org.tacet.rulebook.Facts;
import org.tacet.rulebook.RuleNote;
import org.tacet.why.Settlement.GivesWay;

/** What was concluded where the articles disagree, and by which rules the claims of the other sides gave way. */
public final class Settlements {

    private final World world;
    private final Facts facts;
    private final Derivations derivations;

    public Settlements(World world, Facts facts, Derivations derivations) {
        this.world = world;
        this.facts = facts;
        this.derivations = derivations;
    }

    /** In the order of the disputes. */
    public List<Settlement> conclusions() {
        Map<String, Settled> settled = facts.all("settled disputes", Settled.class)
                .collect(Collectors.toMap(Settled::dispute, one -> one, (one, other) -> one));
        return world.setting().disputes().stream()
                .filter(dispute -> settled.containsKey(dispute.id()))
                .map(dispute -> conclusion(
                        dispute, derivations.grounds(settled.get(dispute.id())).get(0)))
                .toList();
    }

    private Settlement conclusion(Dispute dispute, Ground ground) {
        List<Claim> governing = governing(ground);
        return new Settlement(
                dispute.id(),
                derivations.template().fill(ground.rule().says(), ground.bound(), List.of()),
                ground.rule().name(),
                governing.stream().map(Claim::id).toList(),
                givingWay(dispute, governing));
    }

    /** The claims that tell the position or standing that settles it; none where something else does. */
    private List<Claim> governing(Ground ground) {
        Set<Object> ids = ground.facts().stream()
                .flatMap(fact -> derivations.grounds(fact).stream())
                .flatMap(under -> Stream.ofNullable(under.bound().get("claim")))
                .collect(Collectors.toSet());
        return world.claims().stream().filter(claim -> ids.contains(claim.id())).toList();
    }

    /** Why claims on the same thing gave way that stand on a side without a governing one. */
    private List<GivesWay> givingWay(Dispute dispute, List<Claim> governing) {
        Set<String> about = governing.stream().map(Claim::about).collect(Collectors.toSet());
        Set<String> others = dispute.sides().stream()
                .filter(side ->
                        governing.stream().noneMatch(claim -> side.claims().contains(claim.id())))
                .flatMap(side -> side.claims().stream())
                .collect(Collectors.toSet());
        Map<Reason, List<String>> claims = new LinkedHashMap<>();
        world.claims().stream()
                .filter(claim -> others.contains(claim.id()) && about.contains(claim.about()))
                .forEach(claim -> outweighed(claim)
                        .ifPresent(reason -> claims.computeIfAbsent(reason, key -> new ArrayList<>())
                                .add(claim.id())));
        return claims.entrySet().stream()
                .map(entry -> new GivesWay(entry.getValue(), entry.getKey()))
                .toList();
    }

    /** The test by which a claim gives way first. */
    private Optional<Reason> outweighed(Claim claim) {
        List<Ground> grounds = facts.all("claims that give way", Yields.class)
                .filter(one -> one.claim().equals(claim.id()))
                .flatMap(one -> derivations.grounds(new Outweighed(one.claim(), one.test())).stream())
                .toList();
        return grounds.stream()
                .map(Ground::rule)
                .findFirst()
                .map(rule -> new Reason(rule.sentence(), rule.name(), sources(rule, grounds), List.of()));
    }

    /** What the rule cites; the place in the scenario stands for the word. */
    private static List<String> sources(RuleNote rule, List<Ground> grounds) {
        Set<String> sources = new HashSet<>();
        grounds.stream()
                .filter(ground -> ground.rule().equals(rule))
                .flatMap(ground -> Stream.ofNullable(ground.bound().get("where")))
                .forEach(where -> sources.add(where.toString()));
        boolean placed = !sources.isEmpty();
        rule.sources().stream()
                .filter(source -> !placed || !source.equals("scenario"))
                .forEach(sources::add);
        return Sources.inOrder(sources);
    }
}
