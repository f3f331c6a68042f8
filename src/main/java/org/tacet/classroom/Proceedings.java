package org.tacet.classroom;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tacet.BadInput;
import org.tacet.Simulator;
import org.tacet.Situation;
import org.tacet.classroom.Lesson.NotNow;
import org.tacet.classroom.LessonEvent.Kind;
import org.tacet.model.Member;
import org.tacet.model.Outcome;

/**
 * What has happened in a lesson, kept before it counts, and how the question stands by it. Whoever checks first and adds then
 * holds the lock of these proceedings.
 */
final class Proceedings {

    private final LessonStore store;
    private final String name;
    private final String base;
    private final Situation written;
    private final LocalDate day;
    private final LessonClock clock;
    private final Table table;
    private final Ruling ruling;

    /** As in {@link Lesson}. */
    Proceedings(Simulator simulator, LessonStore store, String name, String base, InstantSource time) {
        this.store = store;
        this.name = name;
        this.base = base;
        written = simulator.scenario(base).read();
        table = new Table(written.world().candidate());
        store.events(name).forEach(table::apply);
        day = written.world()
                .setting()
                .day()
                .orElseGet(() -> LocalDate.ofInstant(time.instant(), ZoneId.systemDefault()));
        clock = new LessonClock(time, day, table.last().map(LessonEvent::at));
        ruling = new Ruling(simulator, this);
    }

    String name() {
        return name;
    }

    Situation written() {
        return written;
    }

    Table table() {
        return table;
    }

    Ruling ruling() {
        return ruling;
    }

    LocalDateTime now() {
        return clock.now();
    }

    /** The members that have a seat, in order of the body. */
    List<Member> seats() {
        Set<String> seated = written.world().seated();
        return written.world().body().members().stream()
                .filter(member -> seated.contains(member.name()))
                .toList();
    }

    /** A member that has a seat. */
    Member member(String code) {
        return seats().stream()
                .filter(member -> member.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotNow("There is no such seat."));
    }

    /** Checks that a candidate stands. */
    void standing(String candidate) {
        if (!table.candidates().contains(candidate)) {
            throw new NotNow("found " + candidate + ", expected one of " + String.join(", ", table.candidates()));
        }
    }

    /** Whether the rules have the question stopped. */
    boolean broken() {
        return ruling.moment()
                .answer(table.asked())
                .filter(answer -> answer.outcome() == Outcome.BLOCKED)
                .isPresent();
    }

    boolean runs() {
        return table.candidates().contains(table.asked())
                && table.clock().filter(one -> one.runs(now())).isPresent();
    }

    /** Checks that a silence runs. */
    void running() {
        if (!runs()) {
            throw new NotNow("No silence runs.");
        }
    }

    void add(Kind kind, String member, String text, String secret) {
        add(kind, member, text, secret, "");
    }

    /** An event counts once it is on disk, and never before one that came earlier. */
    synchronized void add(Kind kind, String member, String text, String secret, String candidate) {
        LessonEvent event = new LessonEvent(table.size() + 1, next(), kind, member, text, secret, candidate);
        store.append(name, event);
        table.apply(event);
    }

    /** The moment of what happens now. */
    private LocalDateTime next() {
        LocalDateTime now = clock.now();
        return table.last()
                .map(last -> last.at().plus(1, ChronoUnit.MILLIS))
                .filter(now::isBefore)
                .orElse(now);
    }

    /** What happened so far, as a scenario file that the command line plays to the same verdict. */
    synchronized String chronicle() {
        return chronicle(table.events());
    }

    /** Whether a scenario file can have a candidate of this name. */
    boolean readable(String entering) {
        List<LessonEvent> events = new ArrayList<>(table.events());
        events.add(new LessonEvent(events.size() + 1, next(), Kind.ENTERED, "", "", "", entering));
        try {
            ruling.played(chronicle(events));
            return true;
        } catch (BadInput e) {
            return false;
        }
    }

    private String chronicle(List<LessonEvent> events) {
        return LessonFile.of(
                name + ", decided by a class",
                base,
                day,
                written.world().candidate(),
                seats().stream().collect(Collectors.toMap(Member::code, Member::name)),
                events);
    }
}
