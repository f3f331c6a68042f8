package org.tacet.session;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.kie.api.runtime.rule.FactHandle;
import org.tacet.model.Basis;
import org.tacet.model.Directness;
import org.tacet.model.Given.Appointment;
import org.tacet.model.Given.Condition;
import org.tacet.model.Given.Declaration;
import org.tacet.model.Given.Now;
import org.tacet.model.Given.Question;
import org.tacet.model.Origin;
import org.tacet.model.Position;
import org.tacet.model.Resolution.Carried;
import org.tacet.model.World;
import org.tacet.rulebook.Facts;
import org.tacet.rulebook.RuleBook;

/**
 * One session in which stance after stance is changed and the answer read again: much faster than a new session for
 * each world, but only for worlds in which nothing that cannot be undone comes before the last moment.
 */
public final class Rehearsal implements AutoCloseable {

    private static final List<String> ASKED = List.of("who is agreed on", "verdict", "holder", "outcomes", "holdouts");

    private final RuleBook book;
    private final World world;
    private final Memory memory;
    private final LiveFacts facts;
    private final LocalDateTime end;
    private final Map<String, Declaration> said = new HashMap<>();
    private final Map<String, Position> changed = new HashMap<>();

    /** Puts all of the world in at once; the world must be one that {@link #serves}. */
    public Rehearsal(RuleBook book, World world) {
        this.book = book;
        this.world = world;
        this.memory = new Memory(book);
        this.facts = new LiveFacts(memory.session(), ASKED);
        this.end = world.setting().end();
        world.opening().forEach(this::put);
        world.course().past().forEach(happening -> {
            memory.put(new Now(happening.at()));
            happening.facts().forEach(this::put);
        });
        memory.close(end, put -> {});
    }

    /** True of worlds in which no condition waits and every question is put and decided at the last moment. */
    public static boolean serves(World world) {
        return world.opening(Condition.class).isEmpty()
                && world.course()
                        .facts()
                        .filter(Question.class::isInstance)
                        .map(Question.class::cast)
                        .allMatch(question -> question.put().equals(question.due())
                                && question.put().equals(world.setting().end()));
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
    public BareAnswer judge(Map<String, Position> changes) {
        for (String member : List.copyOf(changed.keySet())) {
            if (!changes.containsKey(member)) {
                restore(member);
            }
        }
        changes.forEach(this::change);
        return decided(BareAnswer::of);
    }

    /** The answer as things stand after the changes that have been made, with the holdouts. */
    public Decision decide() {
        return decided(facts -> Decision.of(facts, world.candidate()));
    }

    /** Gives one member another position on the candidate asked about, as a last layer would say it. */
    public void change(String member, Position position) {
        if (changed.put(member, position) != position) {
            memory.put(said(member, position));
        }
    }

    private Declaration said(String member, Position position) {
        return new Declaration(
                member, world.candidate(), position, Basis.SCENARIO, Directness.NAME, new Origin.Option("--set"));
    }

    private void restore(String member) {
        changed.remove(member);
        Declaration before = said.get(member);
        if (before == null) {
            memory.remove(said(member, Position.UNDECLARED));
        } else {
            memory.put(before);
        }
    }

    private <T> T decided(Function<Facts, T> read) {
        memory.fire();
        return appointed(read);
    }

    /** Makes the appointments that are due, reads the answer, and takes them back. */
    private <T> T appointed(Function<Facts, T> read) {
        List<FactHandle> made = facts
                .all("who is agreed on", Carried.class)
                .map(carried -> new Appointment(carried.candidate(), end))
                .toList()
                .stream()
                .map(memory.session()::insert)
                .toList();
        if (!made.isEmpty()) {
            memory.fire();
        }
        T answer = read.apply(facts);
        made.forEach(memory.session()::delete);
        return answer;
    }

    @Override
    public void close() {
        memory.close();
    }
}
