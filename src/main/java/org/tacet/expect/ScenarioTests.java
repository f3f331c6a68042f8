package org.tacet.expect;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tacet.model.Fault;
import org.tacet.model.FaultyInput;
import org.tacet.model.WrongWord;
import org.tacet.rulebook.RuleBook;
import org.tacet.scenario.Scenario;
import org.tacet.scenario.Scenarios;
import org.tacet.scenario.Scenarios.Changes;
import org.tacet.session.EndState;
import org.tacet.session.Session;
import org.tacet.why.Reason;

/** Plays scenarios and compares what comes out with what they expect. */
public final class ScenarioTests {

    /** A label without a time of day. */
    private static final Pattern DAY = Pattern.compile("^(\\d{4}-\\d{2}-\\d{2})(?::|$)");

    private static final Pattern PATTERN = Pattern.compile("[*?\\[{]");

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
     * @param rested the rules that something rested on, by name
     * @param decided the rules that concluded a reason of the answer
     */
    public record Result(
            String file,
            String title,
            List<Checkpoint> checkpoints,
            List<Fault> faults,
            Duration took,
            Set<String> rested,
            Set<String> decided) {

        /** All that did not come as expected and why, a line each. */
        public List<String> failures() {
            return checkpoints.stream()
                    .flatMap(checkpoint -> checkpoint.told().stream())
                    .toList();
        }

        public boolean passed() {
            return failures().isEmpty() && faults.isEmpty();
        }
    }

    /**
     * Tests every scenario that expects something, on all cores.
     *
     * @param paths files, folders, patterns of either such as {@code histories/*-2003*}, or names of shipped scenarios;
     *     {@code scenarios} is all of these
     */
    public List<Result> run(List<String> paths) {
        List<String> files =
                paths.stream().flatMap(path -> files(path).stream()).distinct().toList();
        return files.parallelStream().map(this::test).flatMap(Optional::stream).toList();
    }

    /** The files that a path names. */
    public List<String> files(String path) {
        if (Files.isDirectory(Path.of(path))) {
            return in(path, file -> true);
        }
        if (path.equals("scenarios")) {
            return shipped;
        }
        return PATTERN.matcher(path).find() && !Files.exists(Path.of(path)) ? matching(path) : List.of(path);
    }

    /** Shipped scenarios and files of the folder before the first pattern, as shells have them. */
    private List<String> matching(String pattern) {
        PathMatcher matcher;
        try {
            matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
        } catch (PatternSyntaxException e) {
            throw new WrongWord(pattern, "found " + pattern + ", expected a pattern such as histories/*-2003*");
        }
        List<String> names =
                shipped.stream().filter(name -> matcher.matches(Path.of(name))).toList();
        Path folder = Path.of(pattern);
        while (folder != null && PATTERN.matcher(folder.toString()).find()) {
            folder = folder.getParent();
        }
        String from = folder == null ? "." : folder.toString();
        if (!names.isEmpty() || !Files.isDirectory(Path.of(from))) {
            return names;
        }
        return in(from, file -> matcher.matches(file.normalize()));
    }

    private List<String> in(String folder, Predicate<Path> wanted) {
        try (Stream<Path> files = Files.walk(Path.of(folder), FileVisitOption.FOLLOW_LINKS)) {
            return files.filter(Files::isRegularFile)
                    .filter(wanted)
                    .map(Path::toString)
                    .filter(file -> file.toLowerCase(Locale.ROOT).matches(".*\\.(ya?ml|json)"))
                    .filter(file -> scenarios.other(file).isEmpty())
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw new FaultyInput(folder, 1, 1, "found a folder that cannot be read, expected scenario files");
        }
    }

    private Optional<Result> test(String file) {
        long start = System.nanoTime();
        try {
            Scenario scenario = scenarios.read(file, Changes.NONE);
            if (scenario.expect().empty()) {
                return Optional.empty();
            }
            EndState came = Session.play(book, scenario.world());
            List<Checkpoint> checkpoints = new Expectations(book)
                    .checkpoints(scenario.expect(), came).stream()
                            .map(one -> one.because(why(file, one, came)))
                            .toList();
            Set<String> decided = came.why().stream().map(Reason::rule).collect(Collectors.toCollection(TreeSet::new));
            return Optional.of(new Result(
                    file, scenario.world().title(), checkpoints, came.faults(), since(start), came.rules(), decided));
        } catch (FaultyInput e) {
            return Optional.of(new Result(file, "", List.of(), e.faults(), since(start), Set.of(), Set.of()));
        }
    }

    /** The reason of what came where something else was expected; that of a day is asked for as of the day. */
    private Optional<String> why(String file, Checkpoint checkpoint, EndState end) {
        if (checkpoint.failures().isEmpty()) {
            return Optional.empty();
        }
        if (checkpoint.where().isEmpty()) {
            return first(end);
        }
        return DAY.matcher(checkpoint.label())
                .results()
                .findFirst()
                .map(day -> LocalDate.parse(day.group(1)))
                .flatMap(day -> {
                    Changes then = new Changes(List.of(), List.of(), Optional.empty(), Optional.of(day));
                    try {
                        return first(
                                Session.play(book, scenarios.read(file, then).world()));
                    } catch (FaultyInput e) {
                        return Optional.empty(); // what is expected later, say, cannot be read as of that day
                    }
                });
    }

    private static Optional<String> first(EndState state) {
        return state.why().stream()
                .findFirst()
                .map(reason -> reason.says()
                        + (reason.sources().isEmpty() ? "" : " [" + String.join(", ", reason.sources()) + "]"));
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
