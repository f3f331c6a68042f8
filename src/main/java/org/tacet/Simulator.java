package org.tacet;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.tacet.compare.EveryProcedure;
import org.tacet.expect.ScenarioTests;
import org.tacet.model.BadInput;
import org.tacet.model.Outcome;
import org.tacet.model.World;
import org.tacet.odds.OddsFinder;
import org.tacet.path.PathFinder;
import org.tacet.path.Paths;
import org.tacet.power.Power;
import org.tacet.power.PowerFinder;
import org.tacet.rulebook.RuleBook;
import org.tacet.rulebook.RuleBooks;
import org.tacet.rulebook.RuleText;
import org.tacet.scenario.Chances;
import org.tacet.scenario.Scenario;
import org.tacet.scenario.Scenarios;
import org.tacet.scenario.Scenarios.Changes;
import org.tacet.scenario.Shipped;
import org.tacet.session.EndState;
import org.tacet.session.Session;
import org.tacet.sweep.Sweep;
import org.tacet.why.Explanation;
import org.tacet.why.Inquiry;
import org.tacet.worlds.Limit;
import org.tacet.worlds.Variation;

/**
 * The front door: reads scenarios and plays them through the rules.
 *
 * <pre>{@code
 * Verdict verdict = simulator.scenario("baseline").set("Turkey", "supports").procedure("unanimity").run();
 * }</pre>
 *
 * Any number of threads may share one. All simulators of a JVM share one compiled rule book for the same rules. What is
 * wrong with a file, a name or a word is a {@link BadInput}.
 */
public final class Simulator implements AutoCloseable {

    private final Shipped shelf;
    private final Optional<Path> rules;
    private final Scenarios scenarios;
    private RuleBook book;

    /** A simulator with the shipped rules, and nothing on standard input. */
    public Simulator() {
        this(Shipped.open(), Optional.empty(), InputStream.nullInputStream());
    }

    /**
     * A simulator.
     *
     * @param rules a folder of rule files to use in place of the shipped ones
     * @param input what a scenario named {@code -} is read from
     */
    public Simulator(Shipped shelf, Optional<Path> rules, InputStream input) {
        this.shelf = shelf;
        this.rules = rules;
        this.scenarios = new Scenarios(shelf, input, facts -> Session.official(book(), facts));
    }

    /**
     * A scenario, to be changed and asked.
     *
     * @param scenario a path, or a shipped scenario's name; it is read when it is asked
     */
    public WhatIf scenario(String scenario) {
        return new WhatIf(this, scenario, Changes.NONE);
    }

    /** The same with the rules of a folder of rule files. */
    Simulator by(Path folder) {
        return new Simulator(shelf, Optional.of(folder), InputStream.nullInputStream());
    }

    /** Plays a world under every procedure that has a name, its own first where that has none. */
    public List<EndState> procedures(World world) {
        return EveryProcedure.of(book(), world).verdicts();
    }

    /** The power of each member that has a seat at the end, under a scenario's procedure. */
    public Power power(EndState state) {
        List<String> seated =
                state.asked().stances().stream().map(EndState.Stance::member).toList();
        return new PowerFinder(book(), state.world(), seated).find();
    }

    /** Nothing is left open; what was asked before stays as it is. */
    @Override
    public void close() {
        // the rule books are shared, and every session ends with its question
    }

    /**
     * Reads a scenario by path or name.
     *
     * @throws BadInput with every fault that was found
     */
    public Scenario read(String scenario, Changes changes) {
        return scenarios.read(scenario, changes);
    }

    /**
     * The title of a scenario; nothing else of it is read, nor checked.
     *
     * @throws BadInput where it is no scenario file at all
     */
    public String title(String scenario) {
        return scenarios.title(scenario);
    }

    /** Plays a world; any number of threads may play worlds at the same time. */
    public EndState play(World world) {
        return Session.play(book(), world);
    }

    /** Plays a world and explains it; any number of threads may do so at the same time. */
    public Explanation explain(World world, Inquiry inquiry) {
        return Session.explain(book(), world, inquiry);
    }

    /**
     * The smallest sets of stance changes that lead to an outcome.
     *
     * @param verdict the world's verdict as it is
     * @param movable the members that may change their stance
     * @param all true for all smallest sets, false for the cheapest of them
     * @param most how many sets are named at most
     * @param from from when a change holds; empty for when the question was put last
     * @param limit when the search ends with what it has
     */
    public Paths path(
            EndState verdict,
            Outcome to,
            Collection<String> movable,
            boolean all,
            int most,
            Optional<LocalDateTime> from,
            Limit limit) {
        return new PathFinder(book(), verdict, to, movable, from, limit).find(all, most);
    }

    /**
     * The probability of each outcome of a scenario.
     *
     * @param scenario the scenario, as read with {@code changes}
     * @param name by what it was read
     * @return a finder, to be closed
     */
    public OddsFinder odds(Scenario scenario, String name, Changes changes) {
        Optional<LocalDate> day = scenario.world().setting().day();
        return new OddsFinder(
                book(),
                scenario.chances(),
                course -> course.equals(Chances.Course.AS_WRITTEN)
                        ? scenario.world()
                        : read(name, changes.with(day, course)).world());
    }

    /**
     * A sweep through every combination of varied stances.
     *
     * @param variation at least one member, and at most {@link Sweep#MOST} worlds
     */
    public Sweep sweep(World world, Variation variation) {
        return new Sweep(book(), world, variation);
    }

    /**
     * Reads a scenario as it is written and plays it.
     *
     * @throws BadInput with every fault that was found
     */
    public EndState run(String scenario) {
        return play(read(scenario, Changes.NONE).world());
    }

    /** Scenarios as tests of what they expect. */
    public ScenarioTests tests() {
        return new ScenarioTests(scenarios, shelf.scenarios(), book());
    }

    /**
     * The compiled rules.
     *
     * @throws BadInput with the line of every fault in them
     */
    public synchronized RuleBook book() {
        if (book == null) {
            book = RuleBooks.of(texts(rules.orElse(shelf.rules()), rules.isPresent()));
        }
        return book;
    }

    public Shipped shelf() {
        return shelf;
    }

    private static List<RuleText> texts(Path folder, boolean given) {
        if (!Files.isDirectory(folder)) {
            throw new BadInput(folder.toString(), 1, 1, "found no such folder, expected a folder of .drl files");
        }
        List<RuleText> texts = Shipped.files(folder, ".drl").stream()
                .map(file -> new RuleText(given ? file.toString() : "rules/" + file.getFileName(), text(file)))
                .toList();
        if (texts.isEmpty()) {
            throw new BadInput(folder.toString(), 1, 1, "found no rule file, expected a folder of .drl files");
        }
        return texts;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (java.io.IOException e) {
            throw new BadInput(file.toString(), 1, 1, "found a file that cannot be read, expected DRL");
        }
    }
}
