package org.tacet.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tacet.Simulator;
import org.tacet.model.FaultyInput;
import org.tacet.model.World;
import org.tacet.rulebook.BothWays;
import org.tacet.rulebook.RuleBook;
import org.tacet.scenario.Procedures;
import org.tacet.scenario.Scenarios;
import org.tacet.scenario.Scenarios.Changes;
import org.tacet.scenario.Shipped;
import org.tacet.session.EndState;
import org.tacet.session.Session;
import org.tacet.session.Shipping;

/**
 * The program and a second opinion that reads the same files itself agree, also on files that nobody thought of. How many
 * is set by {@code -Dtacet.oracle.worlds} and {@code -Dtacet.oracle.histories}.
 */
class OracleTest {

    private static final Simulator SIMULATOR = new Simulator();

    /** The rules compiled in each of the engine's two ways; the files are dealt out among them. */
    private static final List<RuleBook> BOOKS = List.of(BothWays.memory(), BothWays.classes());

    @TempDir
    private Path home;

    @Test
    void both_agree_on_files_in_which_the_question_is_put_once() {
        assertThat(disagreements(Long.getLong("tacet.oracle.worlds", 7_500), RandomFile::still))
                .isEmpty();
    }

    @Test
    void both_agree_on_files_in_which_much_happens() {
        assertThat(disagreements(Long.getLong("tacet.oracle.histories", 10_000), RandomFile::history))
                .isEmpty();
    }

    @Test
    void both_agree_on_every_shipped_scenario_under_every_procedure() {
        Path root = Path.of(System.getProperty("tacet.home", ""));
        List<String> different = new ArrayList<>();
        for (String name : SIMULATOR.scenarios()) {
            Path file = root.resolve("scenarios/" + name + ".yaml");
            different.addAll(Disagreement.on(
                    root,
                    file,
                    Optional.empty(),
                    SIMULATOR.scenario(name).read().state()));
            for (String procedure : Procedures.names()) {
                Changes changes = new Changes(List.of(), List.of(), Optional.of(procedure), Optional.empty());
                try {
                    EndState verdict = Shipping.played(name, changes);
                    different.addAll(Disagreement.on(root, file, Optional.of(procedure), verdict));
                } catch (FaultyInput ratification) {
                    assertThat(ratification.faults())
                            .allSatisfy(fault -> assertThat(fault.message()).contains("until: decided"));
                }
            }
        }
        assertThat(different).isEmpty();
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

    /** The first few. */
    private List<String> disagreements(long files, BiFunction<Path, Long, Path> random) {
        return LongStream.range(0, files)
                .parallel()
                .boxed()
                .flatMap(seed -> disagreement(seed, random).stream())
                .limit(10)
                .toList();
    }

    private List<String> disagreement(long seed, BiFunction<Path, Long, Path> random) {
        Path own = home.resolve("" + seed); // a folder each: what is shipped is listed to read a file
        Path file = random.apply(own, seed);
        RuleBook book = BOOKS.get((int) (seed % 2));
        try {
            World world = new Scenarios(
                            Shipped.at(own), InputStream.nullInputStream(), facts -> Session.official(book, facts))
                    .read(file.toString(), Changes.NONE)
                    .world();
            return Disagreement.on(own, file, Optional.empty(), Session.play(book, world));
        } catch (FaultyInput e) {
            return List.of(file.getFileName() + ": " + e.faults());
        }
    }

    /** The verdict, but for the world as it was written down. */
    private static List<Object> verdict(World world, RuleBook book) {
        EndState verdict = Session.play(book, world);
        List<Object> parts = new ArrayList<>();
        for (RecordComponent part : EndState.class.getRecordComponents()) {
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
