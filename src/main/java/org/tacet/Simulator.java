package org.tacet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tacet.expect.Coverage;
import org.tacet.expect.ScenarioTests;
import org.tacet.model.Fault;
import org.tacet.model.Given.Ruling;
import org.tacet.model.Position;
import org.tacet.rulebook.RuleBook;
import org.tacet.rulebook.RuleBooks;
import org.tacet.rulebook.RuleNote;
import org.tacet.rulebook.RuleText;
import org.tacet.scenario.Procedures;
import org.tacet.scenario.Scenario;
import org.tacet.scenario.Scenarios;
import org.tacet.scenario.Scenarios.Changes;
import org.tacet.scenario.Shipped;
import org.tacet.session.Session;
import org.tacet.session.SingleRule;

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
    private final InputStream input;
    private final Scenarios scenarios;
    private Optional<RuleBook> book = Optional.empty();
    private boolean closed;

    /** A simulator with the shipped rules and scenarios. */
    public Simulator() {
        this(Shipped.open(), Optional.empty(), InputStream.nullInputStream());
    }

    /** A simulator with the shipped scenarios and the rule files of a folder. */
    public Simulator(Path rules) {
        this(Shipped.open(), Optional.of(rules), InputStream.nullInputStream());
    }

    /**
     * A simulator.
     *
     * @param shelf the shipped rules and scenarios
     * @param rules a folder of rule files to use in place of the shipped ones
     * @param input what a scenario named {@code -} is read from
     */
    public Simulator(Shipped shelf, Optional<Path> rules, InputStream input) {
        this.shelf = shelf;
        this.rules = rules;
        this.input = input;
        this.scenarios = new Scenarios(shelf, input, facts -> Session.official(book(), facts));
    }

    /**
     * A scenario, to be changed and asked.
     *
     * @param scenario a path, or one of {@link #scenarios}; it is read when it is asked
     */
    public WhatIf scenario(String scenario) {
        return new WhatIf(this, scenario, Changes.NONE);
    }

    /**
     * A scenario that is written here and not in a file, to be changed and asked; faults are told at {@code stdin}.
     *
     * @param text what a scenario's file would say; what it names by a path is sought from the folder of this process
     */
    public WhatIf written(String text) {
        return new Simulator(shelf, rules, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                .scenario("-");
    }

    /** The same with the rules of a folder. */
    Simulator by(Path folder) {
        return new Simulator(shelf, Optional.of(folder), input);
    }

    Scenario read(String scenario, Changes changes) {
        return scenarios.read(scenario, changes);
    }

    /** The names of the shipped scenarios, such as {@code histories/silence-2003}, in order. */
    public List<String> scenarios() {
        return shelf.scenarios();
    }

    /** The title of a scenario, empty where it has none; nothing else of it is read, nor checked. */
    public String title(String scenario) {
        return BadInput.orElse(() -> scenarios.title(scenario));
    }

    /** The names of the procedures. */
    public List<String> procedures() {
        return Procedures.names();
    }

    /** The positions that a member may hold. */
    public List<String> positions() {
        return Arrays.stream(Position.values()).map(Position::word).toList();
    }

    /** The rules in plain words, in order of file and line, each with its sources. */
    public List<RuleNote> rules() {
        return BadInput.orElse(() -> book().rules());
    }

    /** The JSON Schema of scenario files. */
    public String schema() {
        try {
            return Files.readString(shelf.schema());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a scenario, a body, claims or a rule file ({@code .drl}) for what is wrong with it.
     *
     * @return what looks like a mistake, but is none
     * @throws BadInput with every fault that was found
     */
    public List<Fault> warnings(String file) {
        return BadInput.orElse(() -> {
            if (file.endsWith(".drl")) {
                RuleBooks.check(shelf.rules(), Path.of(file));
                return List.of();
            }
            Optional<Scenarios.Other> other = scenarios.other(file);
            if (other.isPresent()) {
                scenarios.check(file, other.get());
                return List.of();
            }
            Situation situation = scenario(file).read();
            if (situation.world().course().facts().anyMatch(Ruling.class::isInstance)) {
                situation.state(); // over whom it rules shows only where it is played
            }
            return situation.warnings();
        });
    }

    /** What is wrong with a scenario, body, claim or rule file, a line a fault, {@code file:line:column: message}; nothing where it is well formed. */
    public List<String> check(String file) {
        try {
            warnings(file);
            return List.of();
        } catch (BadInput e) {
            return e.faults().stream().map(Fault::toString).toList();
        }
    }

    /**
     * Plays scenarios, and compares what comes of them with what they {@code expect:}.
     *
     * @param paths files, folders, or names of shipped scenarios; {@code scenarios} is all of these
     * @return by file what is not as expected, or what is wrong with the file, a line each; nothing where all is well.
     *     Scenarios that expect nothing are left out
     */
    public Map<String, List<String>> test(String... paths) {
        Map<String, List<String>> told = new LinkedHashMap<>();
        for (ScenarioTests.Result result : tests(List.of(paths))) {
            told.put(
                    result.file(),
                    Stream.concat(
                                    result.failures().stream(),
                                    result.faults().stream().map(Fault::toString))
                            .toList());
        }
        return told;
    }

    /** As {@link #test}, with all that reports show. */
    public List<ScenarioTests.Result> tests(List<String> paths) {
        return BadInput.orElse(() -> new ScenarioTests(scenarios, shelf.scenarios(), book()).run(paths));
    }

    /** Which rules the tests of scenarios turned on. */
    public Coverage coverage(List<ScenarioTests.Result> results) {
        return BadInput.orElse(() -> Coverage.of(book(), results));
    }

    /** The rule files as they are written. */
    public List<RuleText> ruleFiles() {
        return BadInput.orElse(() -> book().files());
    }

    /**
     * What one rule alone concludes where nothing is known but some facts, of the kinds in {@code org.tacet.model}.
     *
     * @param rule its name, or a part that no other name has
     */
    public List<Object> concludes(String rule, List<? extends Record> given) {
        return BadInput.orElse(() -> SingleRule.concludes(book(), rule, given));
    }

    /** Makes the rules ready now; otherwise the first question does. */
    public void prepare() {
        BadInput.orElse(this::book);
    }

    /** The compiled rules, made ready when they are first asked for. */
    synchronized RuleBook book() {
        if (closed) {
            throw new IllegalStateException("found a simulator that is closed, expected an open one");
        }
        if (book.isEmpty()) {
            book = Optional.of(
                    rules.isPresent()
                            ? RuleBooks.in(rules.get(), rules.get().toString())
                            : RuleBooks.in(shelf.rules(), "rules"));
        }
        return book.get();
    }

    /** Lets go of the rules; nothing can be asked any more. What has been answered stays. */
    @Override
    public synchronized void close() {
        closed = true;
        book = Optional.empty();
    }
}
