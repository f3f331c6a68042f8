package org.tacet.classroom;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tacet.model.Member;
import org.tacet.model.Outcome;
import org.tacet.model.World;
import org.tacet.session.Moment;

/** Tells the state of a lesson to those who may see it: what one member has said to the chair alone is in nobody else's. */
final class Views {

    private final Table table;
    private final LocalDateTime now;
    private final List<Member> seats;

    Views(Table table, LocalDateTime now, List<Member> seats) {
        this.table = table;
        this.now = now;
        this.seats = seats;
    }

    View view(String lesson, World world, Moment moment, boolean chair, List<String> own) {
        Moment.Answer answer = moment.candidates().get(0);
        Optional<Clock> clock = table.clock();
        // the rules say whether it is broken: a seat that nobody holds may object as well
        boolean runs = clock.filter(one -> one.runs(now)).isPresent() && answer.outcome() != Outcome.BLOCKED;
        return new View(
                table.size(),
                lesson,
                world.setting().question().orElse("Is " + answer.candidate() + " agreed?"),
                answer.candidate(),
                clock.isPresent(),
                runs,
                runs && clock.flatMap(Clock::paused).isPresent(),
                runs ? clock.get().left(now).toMillis() : Duration.ZERO.toMillis(),
                clock.isPresent() && !runs ? Optional.of(answer.outcome().word()) : Optional.empty(),
                breaches(answer),
                table.shown(),
                seats.stream()
                        .map(member -> seat(member.code(), member.name(), chair, own))
                        .toList());
    }

    private List<View.Breach> breaches(Moment.Answer answer) {
        List<View.Breach> told = table.broken().stream()
                .map(event -> new View.Breach(nameOf(event.member()), event.text()))
                .toList();
        Stream<View.Breach> others = table.clock().isEmpty()
                ? Stream.empty()
                : answer.holdouts().stream()
                        .filter(name ->
                                told.stream().noneMatch(one -> one.member().equals(name)))
                        .map(name -> new View.Breach(name, "as the scenario has it"));
        return Stream.concat(told.stream(), others).toList();
    }

    private View.Seat seat(String code, String name, boolean chair, List<String> own) {
        boolean known = chair || own.contains(code);
        boolean breaks =
                table.broken().stream().anyMatch(event -> event.member().equals(code));
        return new View.Seat(
                code,
                name,
                table.holder(code).isPresent(),
                known ? table.holder(code).map(Table.Holder::name) : Optional.empty(),
                known || table.shown() || breaks ? table.position(code) : Optional.empty(),
                breaks);
    }

    private String nameOf(String code) {
        return seats.stream()
                .filter(member -> member.code().equals(code))
                .map(Member::name)
                .findFirst()
                .orElse(code);
    }
}
