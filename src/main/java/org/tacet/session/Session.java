package org.tacet.session;

import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kie.api.runtime.rule.ConsequenceException;
import org.tacet.model.Basis;
import org.tacet.model.Conclusion.Behind;
import org.tacet.model.Conclusion.Breaks;
import org.tacet.model.Conclusion.Carried;
import org.tacet.model.Conclusion.Closed;
import org.tacet.model.Conclusion.Met;
import org.tacet.model.Conclusion.Moves;
import org.tacet.model.Given.Appointment;
import org.tacet.model.Given.Breach;
import org.tacet.model.Given.Condition;
import org.tacet.model.Given.Declaration;
import org.tacet.model.Given.Now;
import org.tacet.model.Happening;
import org.tacet.model.World;
import org.tacet.rulebook.RuleBook;
import org.tacet.rulebook.RuleFaults;
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
    public static Verdict play(RuleBook book, World world) {
        return play(new Session(book, world, true, Optional.empty()), book, Session::verdict);
    }

    /** Plays the world to the end of its day for the bare answer, which takes a fraction of the time. */
    public static BareAnswer judge(RuleBook book, World world) {
        return play(new Session(book, world, false, Optional.empty()), book, session -> BareAnswer.of(session.memory));
    }

    /** As {@link #judge}, and who stands in the way. */
    public static Decision decide(RuleBook book, World world) {
        return play(
                new Session(book, world, false, Optional.empty()),
                book,
                session -> Decision.of(session.memory, world.candidate()));
    }

    /** Plays the world to the end of its day, and explains what is asked. */
    public static Explanation explain(RuleBook book, World world, Inquiry inquiry) {
        return play(
                new Session(book, world, true, Optional.of(inquiry)),
                book,
                session -> session.explained.orElseGet(() -> session.answer(inquiry)));
    }

    private static <T> T play(Session session, RuleBook book, Function<Session, T> read) {
        try (session) {
            session.play();
            return read.apply(session);
        } catch (ConsequenceException e) {
            throw RuleFaults.failed(book, e);
        }
    }

    private Verdict verdict() {
        return new Readout(world, memory, derivations, chronicle).verdict();
    }

    private Explanation answer(Inquiry asked) {
        return new Answers(world, memory, derivations).to(asked);
    }

    private void play() {
        memory.put(new Now(LocalDateTime.MIN));
        world.opening().forEach(memory::put);
        settle();
        int next = 0;
        List<Happening> course = world.course();
        while (next < course.size()) {
            LocalDateTime at = course.get(next).at();
            int end = next;
            while (end < course.size() && course.get(end).at().equals(at)) {
                end++;
            }
            pass(at, course.subList(next, end));
            next = end;
        }
    }

    /** One moment: events take effect, then conditions settle, then what is due is decided. */
    private void pass(LocalDateTime at, List<Happening> happenings) {
        memory.put(new Now(at));
        happenings.forEach(happening -> happening.facts().forEach(memory::put));
        settle();
        List<Breaks> breaks = memory.all("who breaks the silence", Breaks.class).toList();
        breaks.forEach(one -> because(one, new Breach(one.member(), one.candidate(), at)));
        memory.fire();
        decide(at);
        if (telling && inquiry.isEmpty()) {
            List<String> broke = breaks.stream().map(Breaks::member).sorted().toList();
            chronicle.enter(at, happenings, broke, memory, derivations);
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
                condition.named(),
                condition.where());
    }

    /** Makes the appointment that is due, if there is one, and takes silences off the table that are over. */
    private void decide(LocalDateTime at) {
        if (telling) {
            derivations.keep(memory.all("who comes behind", Behind.class).toList());
        }
        memory.all("who is agreed on", Carried.class)
                .findFirst()
                .ifPresent(carried -> because(carried, new Appointment(carried.candidate(), at)));
        if (at.equals(world.course().get(world.course().size() - 1).at())) {
            memory.fire();
            // as things were decided: a question whose time is up is off the table afterwards
            explained = inquiry.filter(Inquiry.WhyNot.class::isInstance).map(this::answer);
        }
        List<Closed> over = memory.all("what is over", Closed.class).toList();
        if (telling) {
            derivations.keep(over);
        }
        if (inquiry.isPresent() && !over.isEmpty()) {
            memory.fire();
            derivations.rememberNoAppointment(
                    over.stream().map(Closed::candidate).toList());
        }
        over.forEach(closed -> memory.withdraw(closed.candidate()));
        memory.fire();
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
