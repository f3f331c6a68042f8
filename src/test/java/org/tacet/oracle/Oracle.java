package org.tacet.oracle;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.tacet.model.Act;
import org.tacet.model.Basis;
import org.tacet.model.Given.Condition;
import org.tacet.model.Given.Declaration;
import org.tacet.model.Given.Question;
import org.tacet.model.Happening;
import org.tacet.model.Outcome;
import org.tacet.model.Reading;
import org.tacet.model.World;
import org.tacet.oracle.OracleVerdict.Finding;
import org.tacet.oracle.OracleVerdict.Person;
import org.tacet.oracle.OracleVerdict.Step;
import org.tacet.oracle.OracleVerdict.View;

/** The decision a second time: plain Java, written from the contract without a look at the rules. */
final class Oracle {

    private final World world;
    private final Table table = new Table();
    private final List<Step> course = new ArrayList<>();

    private Oracle(World world) {
        this.world = world;
    }

    /** Plays a world from its opening to its last moment. */
    static OracleVerdict play(World world) {
        return new Oracle(world).play();
    }

    private OracleVerdict play() {
        world.opening().forEach(table::put);
        settle();
        List<LocalDateTime> moments =
                world.course().stream().map(Happening::at).distinct().sorted().toList();
        for (LocalDateTime at : moments) {
            List<Happening> happenings = world.course().stream()
                    .filter(happening -> happening.at().equals(at))
                    .toList();
            table.now = at;
            happenings.forEach(happening -> happening.facts().forEach(table::put));
            settle();
            List<String> broke = breaches();
            decide();
            record(at, happenings.get(0).label(), broke);
        }
        return verdict();
    }

    /** Lets conditions move members, round by round, until nobody moves. */
    private void settle() {
        List<Condition> met;
        do {
            Judgement judgement = new Judgement(table);
            met = table.waiting.stream().filter(judgement::met).toList();
            table.waiting.removeAll(met);
            met.forEach(this::move);
        } while (!met.isEmpty());
    }

    private void move(Condition condition) {
        table.put(new Declaration(
                condition.member(), condition.candidate(), condition.then(), Basis.CONDITION, condition.named(), ""));
    }

    /** Keeps whoever breaks a silence, and tells who did so now. */
    private List<String> breaches() {
        Judgement judgement = new Judgement(table);
        Situation situation = judgement.situation();
        List<String> broke = new ArrayList<>();
        situation.contenders().stream().filter(judgement::running).forEach(candidate -> {
            SortedSet<String> breachers = table.breaches.computeIfAbsent(candidate, key -> new TreeSet<>());
            situation.doing(Act.OBJECTS, candidate).stream()
                    .filter(breachers::add)
                    .forEach(broke::add);
        });
        broke.sort(Comparator.naturalOrder());
        return broke;
    }

    private void decide() {
        Judgement judgement = new Judgement(table);
        List<String> due = table.questions.values().stream()
                .filter(question -> !table.now.isBefore(question.due()))
                .map(Question::candidate)
                .toList();
        if (table.appointee.isEmpty()) {
            table.appointee = due.stream()
                    .filter(candidate -> judgement.finding(candidate) == Outcome.APPOINTED)
                    .findFirst();
        }
        if (world.procedure().reading() == Reading.SILENCE) {
            due.forEach(table::remove);
        }
    }

    private void record(LocalDateTime at, String label, List<String> broke) {
        Judgement judgement = new Judgement(table);
        Situation situation = judgement.situation();
        SortedSet<String> names = askedFirst();
        names.addAll(situation.contenders());
        table.appointee.ifPresent(names::add);
        List<Finding> findings =
                names.stream().map(name -> finding(name, judgement)).toList();
        List<String> breaks = new ArrayList<>();
        if (!course.isEmpty() && course.get(course.size() - 1).label().equals(label)) {
            breaks.addAll(course.remove(course.size() - 1).breaks());
        }
        breaks.addAll(broke);
        Outcome office = judgement.office(judgement.finding(situation.asked()));
        course.add(new Step(at, label, breaks, office, table.appointee, findings));
    }

    private static Finding finding(String name, Judgement judgement) {
        Outcome outcome = judgement.finding(name);
        int missing = outcome == Outcome.OPEN ? judgement.missing(name).size() : 0;
        return new Finding(name, outcome, undecided(outcome, judgement.holdouts(name)), missing);
    }

    private OracleVerdict verdict() {
        Judgement judgement = new Judgement(table);
        Situation situation = judgement.situation();
        SortedSet<String> names = askedFirst();
        names.addAll(table.spokenOf());
        names.add(situation.asked());
        return new OracleVerdict(
                situation.seated().size(),
                judgement.office(judgement.result(situation.asked())),
                table.appointee,
                names.stream().map(name -> person(name, judgement)).toList(),
                course);
    }

    private Person person(String name, Judgement judgement) {
        Situation situation = judgement.situation();
        Outcome result = judgement.result(name);
        return new Person(
                name,
                situation.standing(name),
                result,
                shown(result, situation.doing(Act.ASSENTS, name)),
                shown(result, situation.doing(Act.SILENT, name)),
                undecided(result, judgement.missing(name)),
                undecided(result, judgement.holdouts(name)),
                situation.contenders().contains(name) ? views(name, situation) : List.of());
    }

    private List<View> views(String candidate, Situation situation) {
        return world.body().members().stream()
                .filter(member -> situation.seated().contains(member.name()))
                .map(member -> new View(
                        member.name(),
                        member.code(),
                        situation.stance(member.name(), candidate).position(),
                        situation.answer(member.name(), candidate),
                        situation.conduct(member.name(), candidate),
                        situation.stance(member.name(), candidate).basis()))
                .toList();
    }

    /** Of somebody who does not stand nothing is told. */
    private static List<String> shown(Outcome outcome, SortedSet<String> names) {
        return outcome == Outcome.NOT_STANDING ? List.of() : List.copyOf(names);
    }

    /** Nobody stops or delays somebody who has been appointed. */
    private static List<String> undecided(Outcome outcome, SortedSet<String> names) {
        return outcome == Outcome.APPOINTED ? List.of() : shown(outcome, names);
    }

    private SortedSet<String> askedFirst() {
        return new TreeSet<>(Comparator.comparing((String name) -> !name.equals(world.candidate()))
                .thenComparing(Comparator.naturalOrder()));
    }
}
