package org.tacet.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.kie.api.runtime.rule.ConsequenceException;
import org.kie.api.runtime.rule.FactHandle;
import org.tacet.model.Basis;
import org.tacet.model.Conclusion.Carried;
import org.tacet.model.Given.Appointment;
import org.tacet.model.Given.Condition;
import org.tacet.model.Given.Declaration;
import org.tacet.model.Given.Now;
import org.tacet.model.Given.Question;
import org.tacet.model.Position;
import org.tacet.model.World;

/**
 * One session in which stance after stance is changed and the answer read again: much faster than a new session for
 * each world, but only for worlds in which nothing that cannot be undone comes before the last moment.
 */
public final class Rehearsal implements AutoCloseable {

    private final RuleBook book;
    private final World world;
    private final Memory memory;
    private final Map<String, Declaration> said = new HashMap<>();
    private final Map<String, Position> changed = new HashMap<>();

    /** Puts all of the world in at once; the world must be one that {@link #serves}. */
    public Rehearsal(RuleBook book, World world) {
        this.book = book;
        this.world = world;
        this.memory = new Memory(book);
        world.opening().forEach(this::put);
        world.course().forEach(happening -> {
            memory.put(new Now(happening.at()));
            happening.facts().forEach(this::put);
        });
    }

    /** True of worlds in which no condition waits and every question is put and decided at the last moment. */
    public static boolean serves(World world) {
        return world.opening(Condition.class).isEmpty()
                && world.course().stream()
                        .flatMap(happening -> happening.facts().stream())
                        .filter(Question.class::isInstance)
                        .map(Question.class::cast)
                        .allMatch(question -> question.put().equals(question.due())
                                && question.put()
                                        .equals(world.course()
                                                .get(world.course().size() - 1)
                                                .at()));
    }

    private void put(Record fact) {
        if (fact instanceof Declaration declaration && declaration.candidate().equals(world.candidate())) {
            said.put(declaration.member(), declaration);
        }
        memory.put(fact);
    }

    /**
     * The answer when members hold other positions on the candidate asked about, as a last layer would say it; those
     * not named hold what the world gives them.
     */
    public Judgement judge(Map<String, Position> changes) {
        try {
            for (String member : Map.copyOf(changed).keySet()) {
                if (!changes.containsKey(member)) {
                    restore(member);
                }
            }
            changes.forEach(this::change);
            memory.fire();
            return decided();
        } catch (ConsequenceException e) {
            throw RuleFaults.failed(book, e);
        }
    }

    private void change(String member, Position position) {
        if (changed.put(member, position) != position) {
            memory.put(new Declaration(member, world.candidate(), position, Basis.SCENARIO, true, "--set"));
        }
    }

    private void restore(String member) {
        changed.remove(member);
        Declaration before = said.get(member);
        if (before == null) {
            memory.remove(
                    new Declaration(member, world.candidate(), Position.UNDECLARED, Basis.SCENARIO, true, "--set"));
        } else {
            memory.put(before);
        }
    }

    /** Makes the appointment that is due, reads the answer, and takes the appointment back. */
    private Judgement decided() {
        Optional<Carried> carried =
                memory.all("who is agreed on", Carried.class).findFirst();
        if (carried.isEmpty()) {
            return Judgement.of(memory);
        }
        Appointment made = new Appointment(
                carried.get().candidate(),
                world.course().get(world.course().size() - 1).at());
        FactHandle handle = memory.session().insert(made);
        memory.fire();
        Judgement judgement = Judgement.of(memory);
        memory.session().delete(handle);
        return judgement;
    }

    @Override
    public void close() {
        memory.close();
    }
}
