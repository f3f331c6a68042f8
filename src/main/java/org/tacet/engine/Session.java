package org.tacet.engine;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.ConsequenceException;
import org.kie.api.runtime.rule.FactHandle;
import org.tacet.model.Basis;
import org.tacet.model.Conclusion.Breaks;
import org.tacet.model.Conclusion.Carried;
import org.tacet.model.Conclusion.Closed;
import org.tacet.model.Conclusion.Met;
import org.tacet.model.Conclusion.Moves;
import org.tacet.model.Given.Appointment;
import org.tacet.model.Given.Breach;
import org.tacet.model.Given.Condition;
import org.tacet.model.Given.Declaration;
import org.tacet.model.Given.Declared;
import org.tacet.model.Given.Now;
import org.tacet.model.Given.Question;
import org.tacet.model.Happening;
import org.tacet.model.World;

/**
 * Plays a world through the rules: facts in, a clock, queries out. The rules say what holds; the clock says when. What
 * cannot be undone - a position taken up, a silence broken, an appointment - is read by a query once the rules have
 * settled, and put in as a plain fact.
 */
public final class Session implements AutoCloseable {

    private final World world;
    private final KieSession memory;
    private final Derivations derivations;
    private final Map<Object, FactHandle> slots = new HashMap<>();
    private final Chronicle chronicle;
    private Now now = new Now(LocalDateTime.MIN);

    /** A session that has not begun to play. */
    public Session(RuleBook book, World world) {
        this.world = world;
        this.memory = book.base().newKieSession();
        this.derivations = new Derivations(memory, book, world);
        this.chronicle = new Chronicle(world);
    }

    /** Plays the world to the end of its day. */
    public static Verdict play(RuleBook book, World world) {
        try (Session session = new Session(book, world)) {
            return session.play();
        } catch (ConsequenceException e) {
            throw RuleFaults.failed(book, e);
        }
    }

    private Verdict play() {
        put(now);
        world.opening().forEach(this::put);
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
        return new Readout(world, this::facts, derivations, chronicle).verdict();
    }

    /** One moment: events take effect, then conditions settle, then what is due is decided. */
    private void pass(LocalDateTime at, List<Happening> happenings) {
        now = new Now(at);
        put(now);
        happenings.forEach(happening -> happening.facts().forEach(this::put));
        settle();
        List<Breaks> breaks = facts("who breaks the silence", Breaks.class).toList();
        breaks.forEach(one -> because(one, new Breach(one.member(), one.candidate(), at)));
        memory.fireAllRules();
        decide(at);
        chronicle.enter(
                at, happenings, breaks.stream().map(Breaks::member).sorted().toList(), this::facts, derivations);
    }

    /** Lets members whose condition is met move together, round by round, until nobody moves. */
    private void settle() {
        memory.fireAllRules();
        List<Met> met = facts("what comes true", Met.class).toList();
        while (!met.isEmpty()) {
            List<Moves> moves = facts("who moves", Moves.class).toList();
            met.forEach(derivations::keep);
            moves.forEach(derivations::keep);
            met.stream()
                    .filter(one -> moves.contains(new Moves(one.condition())))
                    .forEach(one -> derivations.remember(taken(one.condition()), one));
            for (Met one : met) {
                remove(one.condition());
                put(taken(one.condition()));
            }
            memory.fireAllRules();
            met = facts("what comes true", Met.class).toList();
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
        facts("who is agreed on", Carried.class)
                .min(Comparator.comparing(Carried::candidate))
                .ifPresent(carried -> because(carried, new Appointment(carried.candidate(), at)));
        List<Closed> over = facts("what is over", Closed.class).toList();
        over.forEach(derivations::keep);
        over.forEach(closed -> withdraw(closed.candidate()));
        memory.fireAllRules();
    }

    private void withdraw(String candidate) {
        delete(slots.remove(new Slot(Question.class, candidate, "")));
        List<FactHandle> breaches = new ArrayList<>(memory.getFactHandles(
                fact -> fact instanceof Breach breach && breach.candidate().equals(candidate)));
        breaches.forEach(memory::delete);
    }

    /** Puts in what cannot be undone, and keeps why. */
    private void because(Object conclusion, Record fact) {
        derivations.remember(fact, conclusion);
        put(fact);
    }

    private void put(Record fact) {
        if (fact instanceof Question question) {
            withdraw(question.candidate());
        }
        Object slot = Slot.of(fact);
        FactHandle handle = slot == null ? null : slots.get(slot);
        if (handle != null) {
            memory.update(handle, fact);
        } else {
            handle = memory.insert(fact);
            if (slot != null) {
                slots.put(slot, handle);
            }
        }
    }

    private void remove(Record fact) {
        delete(slots.remove(Slot.of(fact)));
    }

    private void delete(FactHandle handle) {
        if (handle != null) {
            memory.delete(handle);
        }
    }

    private <T> Stream<T> facts(String query, Class<T> type) {
        return StreamSupport.stream(memory.getQueryResults(query).spliterator(), false)
                .map(row -> type.cast(row.get("$fact")));
    }

    @Override
    public void close() {
        memory.dispose();
    }

    /** Where a fact has its place, for facts of which there is at most one at a time. */
    private record Slot(Class<?> type, String one, String other) {

        static Slot of(Record fact) {
            if (fact instanceof Declaration d) {
                return new Slot(Declaration.class, d.member(), d.candidate());
            }
            if (fact instanceof Condition c) {
                return new Slot(Condition.class, c.member(), c.candidate());
            }
            if (fact instanceof Declared d) {
                return new Slot(Declared.class, d.candidate(), "");
            }
            if (fact instanceof Question q) {
                return new Slot(Question.class, q.candidate(), "");
            }
            return fact instanceof Now ? new Slot(Now.class, "", "") : null;
        }
    }
}
