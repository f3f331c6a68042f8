package org.tacet.session;

import java.time.LocalDateTime;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;
import org.tacet.model.FaultyInput;
import org.tacet.model.Given.Closing;
import org.tacet.model.Given.Condition;
import org.tacet.model.Given.Declaration;
import org.tacet.model.Given.Declared;
import org.tacet.model.Given.Now;
import org.tacet.model.Given.Question;
import org.tacet.model.Origin;
import org.tacet.model.Resolution.PutAtEnd;
import org.tacet.rulebook.Facts;
import org.tacet.rulebook.FailedRules;
import org.tacet.rulebook.RuleBook;
import org.tacet.rulebook.RuleNote;

/** Working memory: facts go in, each in its place where there is at most one of its kind; queries come out. */
final class Memory implements AutoCloseable, Facts {

    /** So many firings a settling is allowed for its own sake, and one for each pair of facts that were put in. */
    private static final int ALLOWED = 100_000;

    private final KieSession session;
    private final RuleBook book;
    private final Map<Object, FactHandle> slots = new HashMap<>();
    private int facts;

    public Memory(RuleBook book) {
        this.book = book;
        session = book.base().newKieSession();
    }

    public KieSession session() {
        return session;
    }

    /**
     * Fires until nothing is left to conclude.
     *
     * @throws FaultyInput where a rule fails, or where they do not come to an end
     */
    public void fire() {
        int allowed = (int) Math.min(Integer.MAX_VALUE, ALLOWED + (long) facts * facts);
        try {
            if (session.fireAllRules(allowed) < allowed) {
                return;
            }
        } catch (RuntimeException | LinkageError e) {
            throw FailedRules.failed(book, e);
        } catch (StackOverflowError e) {
            throw FailedRules.endless(goingOn()); // conclusions that rest on each other in a chain without end
        }
        throw FailedRules.endless(goingOn());
    }

    /** The rule that goes on: one that draws the conclusions of which there are most. */
    private RuleNote goingOn() {
        Map<String, Long> drawn = session.getObjects().stream()
                .collect(Collectors.groupingBy(fact -> fact.getClass().getSimpleName(), Collectors.counting()));
        String most =
                Collections.max(drawn.entrySet(), Map.Entry.comparingByValue()).getKey();
        return book.rules().stream()
                .filter(rule -> book.text(rule).contains("new " + most + "("))
                .reduce((one, other) -> other)
                .orElse(book.rules().get(0));
    }

    public void put(Record fact) {
        Object slot = Slot.of(fact);
        FactHandle handle = slot == null ? null : slots.get(slot);
        if (handle != null) {
            session.update(handle, fact);
        } else {
            handle = session.insert(fact);
            facts++;
            if (slot != null) {
                slots.put(slot, handle);
            }
        }
    }

    /**
     * Nothing more happens: what nobody has put to the body is put now.
     *
     * @param seen is given the conclusions that it is put, before it is
     */
    void close(LocalDateTime at, Consumer<List<PutAtEnd>> seen) {
        put(new Now(at));
        put(new Closing(at));
        fire();
        List<PutAtEnd> put = all("what is put at the end", PutAtEnd.class).toList();
        seen.accept(put);
        put.forEach(one -> put(new Question(one.candidate(), at, at, "", true, Origin.NOBODY)));
        fire();
    }

    RuleBook book() {
        return book;
    }

    void remove(Record fact) {
        delete(slots.remove(Slot.of(fact)));
    }

    private void delete(FactHandle handle) {
        if (handle != null) {
            session.delete(handle);
        }
    }

    @Override
    public <T> Stream<T> all(String query, Class<T> type) {
        try {
            return StreamSupport.stream(session.getQueryResults(query).spliterator(), false)
                    .map(row -> type.cast(row.get("$fact")))
                    .toList()
                    .stream();
        } catch (RuntimeException e) {
            throw FailedRules.unasked(book, query);
        }
    }

    @Override
    public void close() {
        session.dispose();
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
