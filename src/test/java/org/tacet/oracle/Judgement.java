package org.tacet.oracle;

import static org.tacet.oracle.Situation.filter;

import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.tacet.model.Act;
import org.tacet.model.Given.Condition;
import org.tacet.model.Given.Procedure;
import org.tacet.model.Outcome;
import org.tacet.model.Position;
import org.tacet.model.Reading;
import org.tacet.model.Share;
import org.tacet.model.Standing;
import org.tacet.oracle.Table.Pair;

/** What the procedure makes of a situation, and which conditions it meets. */
final class Judgement {

    private final Table table;
    private final Situation situation;
    private final Procedure procedure;

    Judgement(Table table) {
        this.table = table;
        situation = new Situation(table);
        procedure = table.procedure.orElseThrow();
    }

    Situation situation() {
        return situation;
    }

    SortedSet<String> holdouts(String candidate) {
        SortedSet<String> objectors = situation.doing(Act.OBJECTS, candidate);
        if (procedure.reading() == Reading.MAJORITY) {
            boolean outOfReach = situation.seated().size() - objectors.size() < needed();
            return outOfReach ? objectors : filter(objectors, table.vetoes::contains);
        }
        objectors.addAll(table.breaches.getOrDefault(candidate, new TreeSet<>()));
        return objectors;
    }

    SortedSet<String> missing(String candidate) {
        SortedSet<String> silent = situation.doing(Act.SILENT, candidate);
        return switch (procedure.reading()) {
            case UNANIMITY -> silent;
            case CONSENSUS -> filter(silent, member -> situation.answer(member, candidate) != Position.ACQUIESCES);
            case SILENCE -> new TreeSet<>();
            case MAJORITY -> carried(candidate) ? new TreeSet<>() : silent;
        };
    }

    private boolean carried(String candidate) {
        return situation.doing(Act.ASSENTS, candidate).size() >= needed();
    }

    private int needed() {
        Share share = procedure.share();
        if (share.denominator() == 0) {
            return share.numerator();
        }
        int part = situation.seated().size() * share.numerator();
        int needed = 0;
        while (needed * share.denominator() < part || share.over() && needed * share.denominator() == part) {
            needed++;
        }
        return needed;
    }

    /** True while a silence on the candidate runs. */
    boolean running(String candidate) {
        return procedure.reading() == Reading.SILENCE
                && table.questions.containsKey(candidate)
                && table.now.isBefore(table.questions.get(candidate).due());
    }

    /** The answer for a contender, or for whoever has been appointed, if the question were put now. */
    Outcome finding(String candidate) {
        if (table.appointee.isPresent()) {
            return table.appointee.get().equals(candidate) ? Outcome.APPOINTED : Outcome.NOT_STANDING;
        }
        if (!situation.official().contains(candidate)) {
            return Outcome.NOT_STANDING;
        }
        if (!holdouts(candidate).isEmpty()) {
            return Outcome.BLOCKED;
        }
        boolean agreed = procedure.reading() == Reading.MAJORITY
                ? carried(candidate)
                : missing(candidate).isEmpty();
        return agreed && !running(candidate) ? Outcome.APPOINTED : Outcome.OPEN;
    }

    /** The answer as things stand. */
    Outcome result(String candidate) {
        Outcome finding = finding(candidate);
        return finding == Outcome.APPOINTED && table.appointee.isEmpty() ? Outcome.OPEN : finding;
    }

    /** The answer for the office, given the one for the candidate asked about. */
    Outcome office(Outcome asked) {
        if (table.appointee.isPresent()) {
            return Outcome.APPOINTED;
        }
        if (table.extended) {
            return Outcome.EXTENDED;
        }
        return table.term
                .filter(term -> !table.now.isBefore(term.over()))
                .flatMap(term -> switch (term.fallback()) {
                    case EXTENSION -> Optional.of(Outcome.EXTENDED);
                    case VACANCY -> Optional.of(Outcome.VACANT);
                    case UNTOLD -> Optional.empty();
                })
                .orElse(asked);
    }

    /** True once what a condition waits for has come. */
    boolean met(Condition condition) {
        String candidate = condition.candidate();
        return switch (condition.trigger()) {
            case ASSURED -> table.assurances.contains(new Pair(condition.member(), candidate));
            case WITHDRAWS -> situation.standing(condition.whom()).equals(Optional.of(Standing.WITHDRAWN));
            case ON -> !table.now.isBefore(condition.on());
            case FOLLOWS -> situation.backers(candidate).contains(condition.whom());
            case SUPPORTERS ->
                situation.contenders().contains(candidate)
                        && situation.backers(candidate).size() >= condition.count();
            case ALONE ->
                situation.official().contains(candidate)
                        && filter(holdouts(candidate), other -> !other.equals(condition.member()))
                                .isEmpty();
        };
    }
}
