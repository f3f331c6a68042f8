package org.tacet.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.tacet.Simulator;
import org.tacet.model.World;
import org.tacet.rulebook.BothWays;
import org.tacet.rulebook.RuleBook;
import org.tacet.scenario.Procedures;
import org.tacet.scenario.Scenarios.Changes;
import org.tacet.session.Session;
import org.tacet.session.Verdict;

/**
 * The rules and a second implementation of the same contract agree, also on worlds that nobody thought of. How many
 * is set by {@code -Dtacet.oracle.worlds} and {@code -Dtacet.oracle.histories}.
 */
class OracleTest {

    private static final Simulator SIMULATOR = new Simulator();

    /** The rules compiled in each of the engine's two ways; the worlds are dealt out among them. */
    private static final List<RuleBook> BOOKS = List.of(BothWays.memory(), BothWays.classes());

    @Test
    void rules_and_oracle_agree_on_worlds_in_which_the_question_is_put_once() {
        assertThat(disagreements(Long.getLong("tacet.oracle.worlds", 40_000), RandomWorlds::still))
                .isEmpty();
    }

    @Test
    void rules_and_oracle_agree_on_histories_in_which_much_happens() {
        assertThat(disagreements(Long.getLong("tacet.oracle.histories", 10_000), RandomWorlds::history))
                .isEmpty();
    }

    @Test
    void rules_and_oracle_agree_on_every_shipped_scenario_under_every_procedure() {
        List<World> worlds = new ArrayList<>();
        for (String name : SIMULATOR.shelf().scenarios()) {
            worlds.add(SIMULATOR.read(name, Changes.NONE).world());
            for (String procedure : Procedures.names()) {
                Changes changes = new Changes(List.of(), List.of(), Optional.of(procedure), Optional.empty());
                worlds.add(SIMULATOR.read(name, changes).world());
            }
        }
        for (RuleBook book : BOOKS) {
            assertThat(worlds.parallelStream().flatMap(world -> Disagreement.on(world, book).stream()))
                    .isEmpty();
        }
    }

    @Test
    void the_order_of_facts_changes_nothing() {
        assertThat(LongStream.range(0, 2_000)
                        .parallel()
                        .mapToObj(seed -> seed % 2 == 0 ? RandomWorlds.still(seed) : RandomWorlds.history(seed))
                        .filter(world -> !verdict(world, BOOKS.get(0))
                                .equals(verdict(RandomWorlds.shuffled(world, new Dice(7)), BOOKS.get(0))))
                        .map(World::title))
                .isEmpty();
    }

    @Test
    void both_ways_to_compile_the_rules_give_the_same_verdicts_for_the_same_reasons() {
        assertThat(LongStream.range(0, 2_000)
                        .parallel()
                        .mapToObj(seed -> seed % 2 == 0 ? RandomWorlds.still(seed) : RandomWorlds.history(seed))
                        .filter(world -> !verdict(world, BOOKS.get(0)).equals(verdict(world, BOOKS.get(1))))
                        .map(World::title))
                .isEmpty();
    }

    /** The first few, each made as small as it goes. */
    private static List<Disagreement> disagreements(long worlds, LongFunction<World> world) {
        return LongStream.range(0, worlds)
                .parallel()
                .mapToObj(seed -> {
                    RuleBook book = BOOKS.get((int) (seed % 2));
                    return Disagreement.on(world.apply(seed), book).map(one -> one.smallest(book));
                })
                .flatMap(Optional::stream)
                .limit(3)
                .toList();
    }

    /** The verdict, but for the world as it was written down. */
    private static List<Object> verdict(World world, RuleBook book) {
        Verdict verdict = Session.play(book, world);
        List<Object> parts = new ArrayList<>();
        for (RecordComponent part : Verdict.class.getRecordComponents()) {
            if (part.getType() != World.class) {
                try {
                    parts.add(part.getAccessor().invoke(verdict));
                } catch (ReflectiveOperationException e) {
                    throw new AssertionError(e);
                }
            }
        }
        return parts;
    }
}
