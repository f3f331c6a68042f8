package org.tacet.session;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tacet.model.Basis;
import org.tacet.model.Conclusion.BorneOut;
import org.tacet.model.Conclusion.Conduct;
import org.tacet.model.Conclusion.Stance;
import org.tacet.model.Member;
import org.tacet.model.NameOrder;
import org.tacet.model.World;
import org.tacet.rulebook.Facts;
import org.tacet.why.Derivations;
import org.tacet.why.Sources;

/** The stances of all members with what they do once asked, and the lines that they rest on. */
final class StanceList {

    private final World world;
    private final Facts facts;
    private final Derivations derivations;

    StanceList(World world, Facts facts, Derivations derivations) {
        this.world = world;
        this.facts = facts;
        this.derivations = derivations;
    }

    /** By candidate, in order of name. */
    Map<String, List<EndState.Stance>> byCandidate() {
        Map<List<String>, Conduct> acts = facts.all("conduct", Conduct.class)
                .collect(Collectors.toMap(c -> List.of(c.member(), c.candidate()), c -> c, (one, other) -> one));
        Map<List<String>, Set<String>> sources = new HashMap<>();
        facts.all("grounds of a stance", BorneOut.class)
                .forEach(ground -> derivations.claim(ground.claim()).ifPresent(claim -> sources.computeIfAbsent(
                                List.of(ground.member(), ground.candidate()), key -> new HashSet<>())
                        .add(claim.source())));
        Map<String, String> codes =
                world.body().members().stream().collect(Collectors.toMap(Member::name, Member::code));
        return facts.all("stances", Stance.class)
                .sorted(Comparator.comparing(Stance::member, NameOrder.BY_NAME))
                .map(stance -> {
                    List<String> key = List.of(stance.member(), stance.candidate());
                    boolean evident = stance.basis() == Basis.EVIDENCE;
                    return Map.entry(
                            stance.candidate(),
                            new EndState.Stance(
                                    codes.get(stance.member()),
                                    stance.member(),
                                    stance.position(),
                                    Optional.ofNullable(acts.get(key)).map(Conduct::position),
                                    Optional.ofNullable(acts.get(key)).map(Conduct::act),
                                    stance.basis(),
                                    evident ? Sources.inOrder(sources.getOrDefault(key, Set.of())) : List.of()));
                })
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
