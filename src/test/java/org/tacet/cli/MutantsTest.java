package org.tacet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tacet.BadInput;
import org.tacet.Simulator;
import org.tacet.scenario.Shipped;

/**
 * Files that somebody has mistyped, in every command: each is answered or told what is wrong with it, whatever it says. How
 * many is set by {@code -Dtacet.mutants}, the first seed by {@code -Dtacet.mutants.seed}; where more than usual are tried,
 * those that took over two seconds are told on standard error.
 */
class MutantsTest {

    private static final long USUAL = 800;
    private static final long MUTANTS = Long.getLong("tacet.mutants", USUAL);
    private static final long SEED = Long.getLong("tacet.mutants.seed", 0);
    private static final Path HOME = Path.of(System.getProperty("tacet.home", ""));

    /** What a command line is in front of the mutated file. */
    private static final List<List<String>> COMMANDS = List.of(
            List.of("run"),
            List.of("run", "--json", "--as-of", "2024-04-26"),
            List.of("run", "--procedure", "consensus", "--set", "Turkey=objects@2024-05-01", "--drop", "2024-04-26"),
            List.of("explain"),
            List.of("explain", "--why-not", "appointed"),
            List.of("path", "--limit", "1s"),
            List.of("path", "--to", "blocked", "--limit", "1s"),
            List.of("compare", "--limit", "1s", "baseline"),
            List.of("compare", "--procedures"),
            List.of("timeline"),
            List.of("timeline", "--json"),
            List.of("sweep", "--vary", "Turkey,Hungary=supports|objects"),
            List.of("odds", "--runs", "200", "--limit", "1s"),
            List.of("power", "--limit", "1s"),
            List.of("facts", "--conflicts"),
            List.of("check"),
            List.of("test"),
            List.of("report", "--limit", "1s", "-o"));

    @TempDir
    private Path folder;

    @Test
    void every_scenario_is_answered_or_told_what_is_wrong() throws IOException {
        List<Path> files = new ArrayList<>(Shipped.files(HOME.resolve("scenarios"), ".yaml"));
        files.addAll(Shipped.files(HOME.resolve("scenarios/histories"), ".yaml"));
        files.addAll(Shipped.files(HOME.resolve("src/test/resources/cases/question"), ".yaml"));
        assertThat(wrong(MUTANTS, seed -> {
                    Mutation mutation = new Mutation(seed);
                    Path written = write(seed, ".yaml", mutation.of(mutation.pick(files)));
                    List<String> line = new ArrayList<>(mutation.pick(COMMANDS));
                    if (line.contains("report")) {
                        line.add(folder.resolve(seed + ".html").toString());
                    }
                    line.add(written.toString());
                    return told(line);
                }))
                .isEmpty();
    }

    @Test
    void every_body_is_answered_or_told_what_is_wrong() {
        assertThat(wrong(MUTANTS / 6, seed -> {
                    Mutation mutation = new Mutation(seed);
                    String name = mutation.pick(List.of("nato", "eu-council", "un-security-council"));
                    Path body = write(seed, "-body.yaml", mutation.of(HOME.resolve("seeds/bodies/" + name + ".yaml")));
                    Path scenario = write(seed, ".yaml", """
                            title: A mutated body
                            body: %s
                            as-of: 2024-06-01
                            procedure: %s
                            candidate: X
                            candidates: { X: official }
                            stances: { everyone: supports }
                            """.formatted(
                                    body.getFileName(),
                                    mutation.pick(List.of("silence", "two-thirds", "{ majority: 55%, weight: 65% }"))));
                    List<String> line = new ArrayList<>(mutation.pick(
                            List.of(List.of("run"), List.of("check"), List.of("power"), List.of("timeline"))));
                    line.add((line.contains("check") ? body : scenario).toString());
                    return told(line);
                }))
                .isEmpty();
    }

    @Test
    void every_file_of_claims_is_answered_or_told_what_is_wrong() {
        assertThat(wrong(MUTANTS / 6, seed -> {
                    Mutation mutation = new Mutation(seed);
                    Path own = folder.resolve("home-" + seed);
                    Path claims = own.resolve("seeds/rutte-2024");
                    copy(HOME.resolve("seeds/bodies"), own.resolve("seeds/bodies"));
                    copy(HOME.resolve("seeds/rutte-2024"), claims);
                    copy(HOME.resolve("scenarios"), own.resolve("scenarios"));
                    copy(HOME.resolve("rules"), own.resolve("rules"));
                    Path file = mutation.pick(Shipped.files(claims, ".yaml"));
                    write(file, mutation.of(file));
                    Optional<String> checked = told(List.of("check", file.toString()));
                    return checked.isPresent() ? checked : asked(own);
                }))
                .isEmpty();
    }

    /** Each takes as long as the rules need to compile, so that they are few. */
    @Test
    void every_rule_file_is_answered_or_told_what_is_wrong() {
        assertThat(wrong(MUTANTS / 100, seed -> {
                    Mutation mutation = new Mutation(seed);
                    Path rules = folder.resolve("rules-" + seed);
                    copy(HOME.resolve("rules"), rules);
                    Path file = mutation.pick(Shipped.files(rules, ".drl"));
                    write(file, mutation.of(file));
                    List<String> line = new ArrayList<>(mutation.pick(List.of(
                            List.of("run", "histories/road-to-washington"),
                            List.of("explain", "baseline"),
                            List.of("run", "eu-qualified-majority"))));
                    line.addAll(List.of("--rules", rules.toString()));
                    return told(line);
                }))
                .isEmpty();
    }

    private static Optional<String> asked(Path own) {
        try (Simulator simulator = new Simulator(Shipped.at(own), Optional.empty(), InputStream.nullInputStream())) {
            simulator.scenario("baseline").run();
            simulator.scenario("baseline").explain();
            return Optional.empty();
        } catch (BadInput told) {
            return Optional.empty();
        } catch (RuntimeException | Error e) {
            return Optional.of(own + ": " + e);
        }
    }

    /** Those of the mutants that were not, each with its seed. */
    private static List<String> wrong(long mutants, LongFunction<Optional<String>> mutant) {
        return LongStream.range(SEED, SEED + mutants)
                .parallel()
                .mapToObj(seed -> mutant.apply(seed).map(told -> "seed " + seed + ": " + told))
                .flatMap(Optional::stream)
                .limit(10)
                .toList();
    }

    /** What is wrong with an answer; empty where it is as promised. */
    private static Optional<String> told(List<String> line) {
        String said;
        Instant start = Instant.now();
        try {
            Program program = Program.run(line.toArray(String[]::new));
            boolean promised = program.code() >= 0 && program.code() <= 3;
            boolean plain =
                    !(program.out() + program.err()).matches("(?s).*(\\tat |Exception|java\\.lang|org\\.drools).*");
            if (promised && plain) {
                return Optional.empty();
            }
            said = program.code() + " " + program.err();
        } catch (RuntimeException | Error e) {
            said = e.toString();
        } finally {
            long took = Duration.between(start, Instant.now()).toMillis();
            if (MUTANTS > USUAL && took > 2_000) {
                System.err.println(took + " ms: " + String.join(" ", line));
            }
        }
        return Optional.of(String.join(" ", line) + ": " + said);
    }

    private Path write(long seed, String ending, String text) {
        return write(folder.resolve("mutant-" + seed + ending), text);
    }

    private static Path write(Path file, String text) {
        try {
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) {
        try {
            Files.createDirectories(to);
            for (Path file : Shipped.files(from, "")) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
