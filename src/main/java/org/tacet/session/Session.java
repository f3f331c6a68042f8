package org.tacet.session;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tacet.model.Basis;
import org.tacet.model.Conclusion.Candidacy;
import org.tacet.model.Conclusion.Needless;
import org.tacet.model.Course.Happening;
import org.tacet.model.Fault;
import org.tacet.model.Given.Appointment;
import org.tacet.model.Given.Breach;
import org.tacet.model.Given.Condition;
import org.tacet.model.Given.Declaration;
import org.tacet.model.Given.Now;
import org.tacet.model.Given.Over;
import org.tacet.model.Given.Unresolved;
import org.tacet.model.NameOrder;
import org.tacet.model.Resolution.Breaks;
import org.tacet.model.Resolution.Carried;
import org.tacet.model.Resolution.Closed;
import org.tacet.model.Resolution.Met;
import org.tacet.model.Resolution.Moves;
import org.tacet.model.Resolution.Tied;
import org.tacet.model.Standing;
import org.tacet.model.World;
import org.tacet.rulebook.FailedRules;
import org.tacet.rulebook.RuleBook;
import org.tacet.why.Derivations;
import org.tacet.why.Explanation;
import org.tacet.why.Inquiry;

/**
 * Plays a world through the rules: facts in, a clock, queries out. The rules say what holds; the clock says when. What
 * cannot be undone - a position taken up, a silence broken, an appointment - is read by a query once the rules have
 * settled, and put in as a plain fact.
 */
public final class Session implements AutoCloseable {

    private final World world;
    private final Memory memory;
    private final Derivations derivations;
    private final Chronicle chronicle;
    private final boolean telling;
    private final Optional<Inquiry> inquiry;
    private final List<Readout.Agreement> decisions = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private Optional<Explanation> explained = Optional.empty();

    private Session(RuleBook book, World world, boolean telling, Optional<Inquiry> inquiry) {
        this.world = world;
        this.memory = new Memory(book);
        this.derivations = new Derivations(memory.session(), book, world, inquiry.isPresent());
        this.chronicle = new Chronicle(world);
        this.telling = telling;
        this.inquiry = inquiry;
    }

    /** Plays the world to the end of its day, and reads out all there is to say of it. */
    public static EndState play(RuleBook book, World world) {
        return play(new Session(book, world, true, Optional.empty()), Session::verdict);
    }

    /** Plays the world to the end of its day for the bare answer, which takes a fraction of the time. */
    public static BareAnswer judge(RuleBook book, World world) {
        return play(new Session(book, world, false, Optional.empty()), session -> BareAnswer.of(session.memory));
    }

    /** As {@link #judge}, and who stands in the way. */
    public static Decision decide(RuleBook book, World world) {
        return play(
                new Session(book, world, false, Optional.empty()),
                session -> Decision.of(session.memory, world.candidate()));
    }

    /** Plays the world to the end of its day, and explains what is asked. */
    public static Explanation explain(RuleBook book, World world, Inquiry inquiry) {
        return play(new Session(book, world, true, Optional.of(inquiry)), session -> session.explained.orElseThrow());
    }

    /** Who is an official candidate, going by some facts of evidence and of scenarios, each later one over the earlier. */
    public static Collection<String> official(RuleBook book, Collection<Record> facts) {
        try (Memory memory = new Memory(book)) {
            facts.forEach(memory::put);
            memory.fire();
            return memory.all("candidacies", Candidacy.class)
                    .filter(candidacy -> candidacy.standing() == Standing.OFFICIAL)
                    .map(Candidacy::candidate)
                    .collect(Collectors.toSet());
        }
    }

    private static <T> T play(Session session, Function<Session, T> read) {
        try (session) {
            session.play();
            return read.apply(session);
        } catch (RuntimeException e) {
            throw FailedRules.unreadable(session.memory.book(), e);
        }
    }

    private EndState verdict() {
        return readout().verdict(decisions, faults);
    }

    private Readout readout() {
        return new Readout(world, memory, derivations, chronicle);
    }

    private Explanation answer(Inquiry asked) {
        return new Answers(world, memory, derivations).to(asked);
    }

    private void play() {
        memory.put(new Now(LocalDateTime.MIN));
        world.opening().forEach(memory::put);
        settle();
        if (telling && inquiry.isEmpty()) {
            chronicle.open(memory, derivations);
        }
        LocalDateTime end = world.setting().end();
        Map<LocalDateTime, List<Happening>> moments = world.course().past().stream()
                .collect(Collectors.groupingBy(Happening::at, TreeMap::new, Collectors.toList()));
        moments.putIfAbsent(end, List.of());
        moments.forEach((at, happenings) -> pass(at, happenings, at.equals(end)));
    }

    /** One moment: events take effect, conditions settle, what is due is decided, and conditions settle again. */
    private void pass(LocalDateTime at, List<Happening> happenings, boolean last) {
        memory.put(new Now(at));
        happenings.forEach(happening -> happening.facts().forEach(memory::put));
        settle();
        if (last) {
            memory.close(at, telling ? derivations::keep : put -> {});
        }
        List<Breaks> breaks = memory.all("who breaks the silence", Breaks.class).toList();
        breaks.forEach(one -> because(one, new Breach(one.member(), one.candidate(), one.put(), at)));
        memory.fire();
        List<String> ended = telling && inquiry.isEmpty() ? Chronicle.ended(memory) : List.of();
        decide(at, last);
        settle();
        if (telling && inquiry.isEmpty()) {
            List<String> broke = breaks.stream()
                    .map(Breaks::member)
                    .sorted(NameOrder.BY_NAME)
                    .toList();
            chronicle.enter(at, happenings, ended, broke, memory, derivations);
        }
    }

    /** Lets members whose condition is met move together, round by round, until nobody moves. */
    private void settle() {
        memory.fire();
        List<Met> met = memory.all("what comes true", Met.class).toList();
        while (!met.isEmpty()) {
            remember(met);
            for (Met one : met) {
                memory.remove(one.condition());
                memory.put(taken(one.condition()));
            }
            memory.fire();
            met = memory.all("what comes true", Met.class).toList();
        }
    }

    private void remember(List<Met> met) {
        if (telling) {
            List<Moves> moves = memory.all("who moves", Moves.class).toList();
            derivations.keep(Stream.concat(met.stream(), moves.stream()).toList());
            Map<Declaration, Met> taken = new LinkedHashMap<>();
            met.stream()
                    .filter(one -> inquiry.isPresent() || moves.contains(new Moves(one.condition())))
                    .forEach(one -> taken.put(taken(one.condition()), one));
            derivations.remember(taken);
        }
    }

    /** The position a condition gives: kept until an event gives another, also where the member stood there before. */
    private static Declaration taken(Condition condition) {
        return new Declaration(
                condition.member(),
                condition.candidate(),
                condition.then(),
                Basis.CONDITION,
                condition.directness(),
                condition.where());
    }

    /** Makes the appointments that are due, and takes questions off the table that are over. */
    private void decide(LocalDateTime at, boolean last) {
        List<Carried> carried = memory.all("who is agreed on", Carried.class).toList();
        List<Closed> over = memory.all("what is over", Closed.class).distinct().toList();
        List<Tied> tied = memory.all("who is tied", Tied.class)
                .filter(tie -> over.contains(new Closed(tie.candidate(), tie.put())))
                .toList();
        if (telling) {
            tell(carried, over, at);
        }
        carried.forEach(one -> because(one, new Appointment(one.candidate(), at)));
        if (last) {
            memory.fire();
            // as things were decided: a question whose time is up is off the table afterwards
            explained = explained.or(() -> inquiry.map(this::answer));
        }
        if (inquiry.isPresent() && !over.isEmpty()) {
            memory.fire();
            derivations.rememberNoAppointment(
                    over.stream().map(Closed::candidate).toList());
        }
        tied.forEach(tie -> because(tie, new Unresolved(tie.candidate(), tie.rival(), tie.put())));
        over.forEach(one -> memory.put(new Over(one.candidate(), one.put())));
        memory.fire();
    }

    /** Keeps how things stood when questions were decided. */
    private void tell(List<Carried> carried, List<Closed> over, LocalDateTime at) {
        derivations.keep(over);
        List<Needless> needless = memory.all("needless rulings", Needless.class).toList();
        derivations.keep(needless);
        needless.forEach(ruling -> faults.add(ruling.fault()));
        for (Carried one : carried) {
            if (inquiry.isEmpty()) {
                decisions.add(readout().decision(one.candidate(), at));
            } else if (one.candidate().equals(world.candidate()) && inquiry.get() instanceof Inquiry.Part part) {
                explained = Optional.of(answer(part));
            }
        }
    }

    /** Puts in what cannot be undone, and keeps why. */
    private void because(Object conclusion, Record fact) {
        if (telling) {
            derivations.remember(Map.of(fact, conclusion));
        }
        memory.put(fact);
    }

    @Override
    public void close() {
        memory.close();
    }
}
