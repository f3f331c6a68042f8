package org.tacet.classroom;

import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tacet.BadInput;
import org.tacet.Simulator;
import org.tacet.Situation;
import org.tacet.classroom.LessonEvent.Kind;
import org.tacet.model.Member;
import org.tacet.model.Outcome;
import org.tacet.session.EndState;
import org.tacet.session.Moment;

/**
 * A lesson: who sits where, what they have said, the silence and its clock. All of it follows from its events, which are
 * kept before they count. Any number of threads may share one.
 */
public final class Lesson {

    private final Simulator simulator;
    private final LessonStore store;
    private final String name;
    private final String base;
    private final Situation written;
    private final LocalDate day;
    private final LessonClock clock;
    private final Table table;
    private final Object rules = new Object();
    private Optional<Outlook> outlook = Optional.empty();

    /** How it stood after so many events, moment by moment. */
    private record Outlook(int events, EndState state) {}

    /** It cannot be done, or not now; the message says why, to whoever tried. */
    public static final class NotNow extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotNow(String why) {
            super(why);
        }
    }

    /**
     * A lesson, as far as it is kept already.
     *
     * @param base the scenario that it begins from
     */
    Lesson(Simulator simulator, LessonStore store, String name, String base, InstantSource time) {
        this.simulator = simulator;
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
    }

    public String name() {
        return name;
    }

    /** How many events there are. */
    public synchronized int size() {
        return table.size();
    }

    /** The members that have a seat, in order of the body. */
    private List<Member> seats() {
        Set<String> seated = written.world().seated();
        return written.world().body().members().stream()
                .filter(member -> seated.contains(member.name()))
                .toList();
    }

    private Member member(String code) {
        return seats().stream()
                .filter(member -> member.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotNow("There is no such seat."));
    }

    /**
     * Comes in and waits for a seat that the chair gives.
     *
     * @param secret what holds other seats of the same visitor already
     * @return the secret that will hold it
     */
    public synchronized String arrive(String visitor, Optional<String> secret) {
        String own = secret.filter(this::knows).orElseGet(Limits::secret);
        if (waits(own)) {
            throw new NotNow("The chair will give you a seat.");
        }
        add(Kind.ARRIVED, "", Limits.name(visitor), own);
        return own;
    }

    /** Whether whoever has this secret has been let in: it holds a seat, or waits for one. */
    public synchronized boolean knows(String secret) {
        return waits(secret) || !table.held(secret).isEmpty();
    }

    /** Whether whoever has this secret waits for a seat. */
    public synchronized boolean waits(String secret) {
        return table.waiting().values().stream().anyMatch(one -> one.secret().equals(secret));
    }

    /** Gives a seat to somebody who waits, by the number of its event; those who hold it already share it then. */
    public synchronized void give(long visitor, String code) {
        member(code);
        Table.Holder holder = Optional.ofNullable(table.waiting().get(visitor))
                .orElseThrow(() -> new NotNow("Nobody of that number waits."));
        add(table.holders(code).isEmpty() ? Kind.TAKEN : Kind.JOINED, code, holder.name(), holder.secret());
    }

    /**
     * Takes a seat that is free.
     *
     * @param secret what holds other seats of the same holder already
     * @return the secret that holds it from now on
     */
    public synchronized String take(String code, String holder, Optional<String> secret) {
        member(code);
        if (!table.holders(code).isEmpty()) {
            throw new NotNow("That seat is taken.");
        }
        String own = secret.filter(this::knows).orElseGet(Limits::secret);
        add(Kind.TAKEN, code, Limits.name(holder), own);
        return own;
    }

    /** Frees a seat of all who hold it. */
    public synchronized void free(String code) {
        if (!table.holders(code).isEmpty()) {
            add(Kind.FREED, code, "", "");
        }
    }

    /** One of those who hold a seat leaves it. */
    public synchronized void leave(String code, String secret) {
        if (table.held(secret).contains(code)) {
            add(Kind.FREED, code, "", secret);
        }
    }

    /** A candidate enters. */
    public synchronized void enter(String candidate) {
        String entering = Limits.name(candidate);
        if (table.candidates().contains(entering)) {
            throw new NotNow(entering + " stands already.");
        }
        if (!readable(entering)) {
            throw new NotNow("found " + entering + ", expected a name that no member and no other candidate has");
        }
        add(Kind.ENTERED, "", "", "", entering);
    }

    /** Whether a scenario file can have a candidate of this name. */
    private boolean readable(String entering) {
        List<LessonEvent> events = new ArrayList<>(table.events());
        events.add(new LessonEvent(events.size() + 1, next(), Kind.ENTERED, "", "", "", entering));
        try {
            simulator.written(chronicle(events)).read().state();
            return true;
        } catch (BadInput e) {
            return false;
        }
    }

    /** A candidate withdraws. */
    public synchronized void withdraw(String candidate) {
        standing(candidate);
        add(Kind.WITHDRAWN, "", "", "", candidate);
    }

    private void standing(String candidate) {
        if (!table.candidates().contains(candidate)) {
            throw new NotNow("found " + candidate + ", expected one of " + String.join(", ", table.candidates()));
        }
    }

    /** The seats that a secret holds, by code. */
    public synchronized List<String> held(String secret) {
        return table.held(secret);
    }

    /** A member takes a position on a candidate; to object is to break the silence, and has its own way. */
    public synchronized void stand(String code, String candidate, String position) {
        member(code);
        standing(candidate);
        add(Kind.POSITION, code, Limits.position(position), "", candidate);
    }

    /** A member breaks the silence that runs. */
    public synchronized void breakSilence(String code, String reason) {
        member(code);
        running();
        add(Kind.BROKEN, code, Limits.reason(reason), "", table.asked());
    }

    /** A member is given an assurance by a candidate. */
    public synchronized void assure(String code, String candidate) {
        member(code);
        standing(candidate);
        add(Kind.ASSURED, code, "", "", candidate);
    }

    /**
     * Puts the question, also once more.
     *
     * @param candidate whom it is about
     * @param seconds how long the silence is to last, from 5 seconds to a day
     */
    public void put(String candidate, long seconds) {
        decide(); // whether the one before is stopped
        puts(candidate, seconds);
    }

    private synchronized void puts(String candidate, long seconds) {
        standing(candidate);
        if (runs() && !broken()) {
            throw new NotNow("A silence runs already.");
        }
        add(Kind.PUT, "", Limits.seconds(seconds), "", candidate);
    }

    /** Stops the clock of the silence. */
    public synchronized void pause() {
        running();
        add(Kind.PAUSED, "", "", "");
    }

    /** Lets it go on. */
    public synchronized void resume() {
        running();
        add(Kind.RESUMED, "", "", "");
    }

    /** Makes the silence longer by so many seconds. */
    public synchronized void extend(long seconds) {
        running();
        add(Kind.EXTENDED, "", Limits.seconds(seconds), "");
    }

    /** Whether the rules have the question stopped. */
    private boolean broken() {
        return moment().answer(table.asked())
                .filter(answer -> answer.outcome() == Outcome.BLOCKED)
                .isPresent();
    }

    private boolean runs() {
        return table.candidates().contains(table.asked())
                && table.clock().filter(one -> one.runs(clock.now())).isPresent();
    }

    private void running() {
        if (!runs()) {
            throw new NotNow("No silence runs.");
        }
    }

    /** Shows positions to all, or keeps them between each member and the chair. */
    public synchronized void show(boolean open) {
        add(open ? Kind.SHOWN : Kind.HIDDEN, "", "", "");
    }

    /** Lets the chair see reasons before all others do, or no longer. */
    public synchronized void hold(boolean first) {
        add(first ? Kind.HELD : Kind.UNHELD, "", "", "");
    }

    /** Lets all see a reason, by the number of its event. */
    public synchronized void pass(long reason) {
        if (table.broken().stream().noneMatch(event -> event.number() == reason)) {
            throw new NotNow("There is no reason of that number.");
        }
        add(Kind.PASSED, "", String.valueOf(reason), "");
    }

    private void add(Kind kind, String member, String text, String secret) {
        add(kind, member, text, secret, "");
    }

    /** An event counts once it is on disk, and never before one that came earlier. */
    private void add(Kind kind, String member, String text, String secret, String candidate) {
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
    public synchronized String chronicle() {
        return chronicle(table.events());
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

    /**
     * Has the rules play all that has happened, unless they have. It takes a while, in which others may act.
     *
     * @return true where the question stands otherwise than before
     */
    public boolean decide() {
        synchronized (rules) {
            String played;
            int events;
            List<Moment.Answer> before;
            synchronized (this) {
                if (outlook.filter(one -> one.events() == table.size()).isPresent()) {
                    return false;
                }
                events = table.size();
                played = chronicle();
                before = outlook.isPresent() ? moment().candidates() : List.of();
            }
            EndState state = simulator.written(played).read().state();
            synchronized (this) {
                outlook = Optional.of(new Outlook(events, state));
                return !moment().candidates().equals(before);
            }
        }
    }

    /** Whether the rules have played all that can bear on how the question stands; what else happened, they play soon. */
    private boolean decided() {
        return outlook.isPresent()
                && table.events().stream().skip(outlook.get().events()).allMatch(LessonEvent::quiet);
    }

    /** How the question stands now, by the rules. */
    private Moment moment() {
        LocalDateTime now = clock.now();
        List<Moment> course = outlook.orElseThrow().state().course();
        return course.stream()
                .filter(moment -> !moment.at().isAfter(now))
                .reduce((one, later) -> later)
                .orElse(course.get(0));
    }

    /**
     * The table as it may be seen.
     *
     * @param chair true for the chair, who sees every position and who holds which seat
     * @param own the seats whose positions are shown besides, as they are one's own
     */
    public View view(boolean chair, List<String> own) {
        while (true) {
            synchronized (this) {
                if (decided()) {
                    return new Views(table, clock.now(), seats()).view(name, written.world(), moment(), chair, own);
                }
            }
            decide();
        }
    }

    /** What articles say of a member, and where the scenario has it stand: what its delegation is told. */
    public Brief brief(String code) {
        return Brief.of(written, member(code));
    }

    /** How long until the silence ends of its own; empty where none runs, its clock stands still, or it is broken. */
    public Optional<Duration> ends() {
        decide();
        return left();
    }

    private synchronized Optional<Duration> left() {
        return table.clock()
                .filter(one -> runs() && one.paused().isEmpty() && !broken())
                .map(one -> one.left(clock.now()));
    }
}
