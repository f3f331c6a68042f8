package org.tacet.classroom;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tacet.model.Member;
import org.tacet.model.Outcome;
import org.tacet.model.World;
import org.tacet.session.Moment;

/** Tells the state of a lesson to those who may see it: what one member has said to the chair alone is in nobody else's. */
final class Views {

    private final Proceedings proceedings;
    private final Table table;
    private final LocalDateTime now;
    private final List<Member> seats;

    Views(Proceedings proceedings) {
        this.proceedings = proceedings;
        table = proceedings.table();
        now = proceedings.now();
        seats = proceedings.seats();
    }

    View view(boolean chair, List<String> own) {
        Moment moment = proceedings.ruling().moment();
        Optional<Moment.Answer> answer = moment.answer(table.asked());
        Outcome outcome = answer.map(Moment.Answer::outcome).orElse(Outcome.NOT_STANDING);
        Optional<Clock> clock = table.clock();
        // the rules say whether it is broken: a seat that nobody holds may object as well
        boolean runs = clock.filter(one -> one.runs(now)).isPresent()
                && outcome != Outcome.BLOCKED
                && outcome != Outcome.NOT_STANDING;
        return new View(
                table.size(),
                proceedings.name(),
                question(),
                table.asked(),
                table.candidates(),
                clock.isPresent(),
                runs,
                runs && clock.flatMap(Clock::paused).isPresent(),
                runs ? clock.get().left(now).toMillis() : Duration.ZERO.toMillis(),
                clock.isPresent() && !runs ? Optional.of(outcome.word()) : Optional.empty(),
                breaches(answer.map(Moment.Answer::holdouts).orElse(List.of()), chair, own),
                table.shown(),
                table.held(),
                chair ? waiting() : List.of(),
                seats.stream()
                        .map(member -> seat(member.code(), member.name(), chair, own))
                        .toList());
    }

    /** What the scenario asks; the plain question where it is about another candidate. */
    private String question() {
        World world = proceedings.written().world();
        return world.setting()
                .question()
                .filter(asked -> table.asked().equals(world.candidate()))
                .orElse("Is " + table.asked() + " agreed?");
    }

    private List<View.Visitor> waiting() {
        return table.waiting().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> new View.Visitor(entry.getKey(), entry.getValue().name()))
                .toList();
    }

    private List<View.Breach> breaches(List<String> holdouts, boolean chair, List<String> own) {
        List<View.Breach> told = table.broken().stream()
                .map(event -> breach(event, chair || own.contains(event.member())))
                .toList();
        Stream<View.Breach> others = table.clock().isEmpty()
                ? Stream.empty()
                : holdouts.stream()
                        .filter(name ->
                                told.stream().noneMatch(one -> one.member().equals(name)))
                        .map(name -> new View.Breach(0, name, Optional.of("as the scenario has it"), true));
        return Stream.concat(told.stream(), others).toList();
    }

    private View.Breach breach(LessonEvent event, boolean known) {
        boolean told = table.told(event);
        Optional<String> reason = Optional.of(event.text()).filter(text -> known || told);
        return new View.Breach(event.number(), nameOf(event.member()), reason, told);
    }

    private View.Seat seat(String code, String name, boolean chair, List<String> own) {
        boolean known = chair || own.contains(code);
        boolean breaks =
                table.broken().stream().anyMatch(event -> event.member().equals(code));
        return new View.Seat(
                code,
                name,
                !table.holders(code).isEmpty(),
                known ? table.holders(code).stream().map(Table.Holder::name).toList() : List.of(),
                positions(code, known || table.shown(), breaks),
                known ? table.assured(code) : List.of(),
                breaks);
    }

    /** All that a member has said where it is known; else that it objects, where it has broken the silence. */
    private Map<String, String> positions(String code, boolean known, boolean breaks) {
        if (known) {
            return new TreeMap<>(table.positions(code));
        }
        return breaks ? Map.of(table.asked(), "objects") : Map.of();
    }

    private String nameOf(String code) {
        return seats.stream()
                .filter(member -> member.code().equals(code))
                .map(Member::name)
                .findFirst()
                .orElse(code);
    }
}
