package org.tacet.oracle;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.tacet.model.Act;
import org.tacet.model.Basis;
import org.tacet.model.Given.Asked;
import org.tacet.model.Given.Declared;
import org.tacet.model.Given.StandingClaim;
import org.tacet.model.Position;
import org.tacet.model.Standing;
import org.tacet.oracle.Table.Pair;

/** Who sits, who stands, what members think and do; to be thrown away once the table changes. */
final class Situation {

    private final Table table;
    private final SortedSet<String> seated;
    private final SortedSet<String> official;
    private final SortedSet<String> contenders;
    private final Map<Pair, Act> conducts = new HashMap<>();

    /** A position, where it comes from, and whether the member was given it by its own name. */
    record Stance(Position position, Basis basis, boolean named) {

        boolean backs() {
            return position == Position.ENDORSES || position == Position.SUPPORTS;
        }
    }

    Situation(Table table) {
        this.table = table;
        seated = table.seated();
        official = filter(table.spokenOf(), name -> standing(name).orElseThrow() == Standing.OFFICIAL);
        contenders = new TreeSet<>(official);
        contenders.add(asked());
    }

    String asked() {
        return table.asked.map(Asked::candidate).orElseThrow();
    }

    SortedSet<String> seated() {
        return seated;
    }

    SortedSet<String> official() {
        return official;
    }

    SortedSet<String> contenders() {
        return contenders;
    }

    Optional<Standing> standing(String candidate) {
        return Optional.ofNullable(table.declared.get(candidate))
                .map(Declared::standing)
                .or(() -> table.governing(candidate).map(StandingClaim::standing))
                .or(() -> table.asked
                        .filter(asked -> asked.alone() && asked.candidate().equals(candidate))
                        .map(asked -> Standing.OFFICIAL));
    }

    /** A seated member's stance on a contender. */
    Stance stance(String member, String candidate) {
        Pair pair = new Pair(member, candidate);
        return Optional.ofNullable(table.declarations.get(pair))
                .map(said -> new Stance(said.position(), said.basis(), said.named()))
                .or(() -> table.governing(pair).map(claim -> new Stance(claim.position(), Basis.EVIDENCE, true)))
                .orElse(new Stance(Position.UNDECLARED, Basis.DEFAULT, false));
    }

    Act conduct(String member, String candidate) {
        return conducts.computeIfAbsent(new Pair(member, candidate), pair -> asked(member, candidate));
    }

    private Act asked(String member, String candidate) {
        Position answer = answer(member, candidate);
        if (answer == Position.OBJECTS || withholds(member, candidate)) {
            return Act.OBJECTS;
        }
        return answer == Position.ENDORSES || answer == Position.SUPPORTS ? Act.ASSENTS : Act.SILENT;
    }

    /** The position a member takes once asked. */
    Position answer(String member, String candidate) {
        Position position = stance(member, candidate).position();
        return table.whenAsked.getOrDefault(position, position);
    }

    private boolean withholds(String member, String candidate) {
        return !stance(member, candidate).named()
                && official.stream()
                        .anyMatch(rival -> !rival.equals(candidate)
                                && stance(member, rival).backs());
    }

    /** The members that do this once asked about a candidate; none where they have no stance on that person. */
    SortedSet<String> doing(Act act, String candidate) {
        return contenders.contains(candidate)
                ? filter(seated, member -> conduct(member, candidate) == act)
                : new TreeSet<>();
    }

    /** The seated members that back a contender, asked or not. */
    SortedSet<String> backers(String candidate) {
        return contenders.contains(candidate)
                ? filter(seated, member -> stance(member, candidate).backs())
                : new TreeSet<>();
    }

    static SortedSet<String> filter(Collection<String> names, Predicate<String> kept) {
        return names.stream().filter(kept).collect(Collectors.toCollection(TreeSet::new));
    }
}
