package org.tacet.expect;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.tacet.model.Fault;
import org.tacet.model.FaultyInput;
import org.tacet.rulebook.RuleBook;
import org.tacet.scenario.Scenario;
import org.tacet.scenario.Scenarios;
import org.tacet.scenario.Scenarios.Changes;
import org.tacet.session.Session;

/** Plays scenarios and compares what comes out with what they expect. */
public final class ScenarioTests {

    private final Scenarios scenarios;
    private final List<String> shipped;
    private final RuleBook book;

    /**
     * Tests of scenarios.
     *
     * @param shipped the names of all shipped scenarios
     */
    public ScenarioTests(Scenarios scenarios, List<String> shipped, RuleBook book) {
        this.scenarios = scenarios;
        this.shipped = shipped;
        this.book = book;
    }

    /**
     * One scenario's test.
     *
     * @param checkpoints what was expected, and what of it did not come
     * @param faults what is wrong with the file itself
     * @param took how long reading and playing it took
     */
    public record Result(String file, String title, List<Checkpoint> checkpoints, List<Fault> faults, Duration took) {

        /** All that did not come as expected, a line each. */
        public List<String> failures() {
            return checkpoints.stream()
                    .flatMap(checkpoint -> checkpoint.failures().stream())
                    .toList();
        }

        public boolean passed() {
            return failures().isEmpty() && faults.isEmpty();
        }
    }

    /**
     * Tests every scenario that expects something.
     *
     * @param paths files, folders, or names of shipped scenarios; {@code scenarios} is all of these
     */
    public List<Result> run(List<String> paths) {
        List<Result> results = new ArrayList<>();
        for (String path : paths) {
            files(path).forEach(file -> test(file, results));
        }
        return results;
    }

    private List<String> files(String path) {
        Path folder = Path.of(path);
        if (!Files.isDirectory(folder)) {
            return path.equals("scenarios") ? shipped : List.of(path);
        }
        try (Stream<Path> files = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            return files.filter(Files::isRegularFile)
                    .map(Path::toString)
                    .filter(file -> file.toLowerCase(Locale.ROOT).matches(".*\\.(ya?ml|json)"))
                    .filter(file -> scenarios.other(file).isEmpty())
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw new FaultyInput(path, 1, 1, "found a folder that cannot be read, expected scenario files");
        }
    }

    private void test(String file, List<Result> results) {
        long start = System.nanoTime();
        try {
            Scenario scenario = scenarios.read(file, Changes.NONE);
            if (!scenario.expect().empty()) {
                List<Checkpoint> came =
                        new Expectations(book).checkpoints(scenario.expect(), Session.play(book, scenario.world()));
                results.add(new Result(file, scenario.world().title(), came, List.of(), since(start)));
            }
        } catch (FaultyInput e) {
            results.add(new Result(file, "", List.of(), e.faults(), since(start)));
        }
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
