package org.tacet.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tacet.BadInput;
import org.tacet.Simulator;
import org.tacet.expect.Coverage;
import org.tacet.expect.ScenarioTests.Result;
import org.tacet.expect.TestReport;
import org.tacet.expect.Update;
import org.tacet.expect.Watch;
import org.tacet.handout.CoverageSheet;
import org.tacet.handout.Sheet;
import org.tacet.scenario.Shipped;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "test",
        description = "Runs every expectation of the scenarios named.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  tacet test scenarios",
            "  tacet test 'my-folder/*-2024*' --junit-xml results.xml",
            "  tacet test my-folder --update",
            "  tacet test scenarios --coverage"
        })
final class TestCommand extends PrintingCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Files, folders, patterns, or names of shipped scenarios.")
    private List<String> paths;

    @Option(names = "--junit-xml", paramLabel = "FILE", description = "Write the results as JUnit XML too.")
    private @Nullable Path junit;

    @Option(names = "--coverage", description = "Tell which rules the scenarios turn on.")
    private boolean coverage;

    @Option(names = "--coverage-html", paramLabel = "FILE", description = "Write the rules with what turned on them.")
    private @Nullable Path html;

    @Option(
            names = "--update",
            description = "Where something else came, show it, ask, and write it into the file's expect:.")
    private boolean update;

    @Option(names = "--yes", description = "With --update, write without asking.")
    private boolean yes;

    @Option(names = "--watch", description = "Run again whenever a file changes, until Ctrl-C.")
    private boolean watch;

    @Option(names = "--rules", paramLabel = "DIR", description = "Use the rule files of this folder.")
    private @Nullable Path rules;

    @Override
    public Integer call() {
        if (yes && !update) {
            throw usage("found --yes, expected --update with it");
        }
        if (watch && update) {
            throw usage("found --watch and --update, expected one of them");
        }
        try {
            return watch ? watching() : once();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int watching() throws IOException {
        List<Path> watched = new ArrayList<>(paths.stream().map(Path::of).toList());
        watched.addAll(Shipped.open().folders());
        Optional.ofNullable(rules).ifPresent(watched::add);
        try (Watch files = Watch.over(watched)) {
            int code;
            do {
                code = played();
                output().message("Waiting for a file to change. Ctrl-C ends it.");
            } while (files.changed());
            return code;
        }
    }

    /** As {@link #once}; what is wrong with a file is told, and waits to be mended. */
    private int played() throws IOException {
        try {
            return once();
        } catch (BadInput e) {
            e.faults().forEach(fault -> err().println(fault));
            err().flush();
            return Tacet.BAD_INPUT;
        }
    }

    private int once() throws IOException {
        Simulator simulator = tacet().simulator(Optional.ofNullable(rules));
        List<Result> results = simulator.tests(paths);
        if (results.isEmpty()) {
            throw usage("found nothing to test in " + String.join(", ", paths) + ", expected scenarios with expect:");
        }
        Optional<Coverage> covered =
                coverage || html != null ? Optional.of(simulator.coverage(results)) : Optional.empty();
        TestReport report = new TestReport(results, covered.filter(any -> coverage));
        output().ready();
        if (junit != null) {
            output().write(junit, report.junitXml());
        }
        if (html != null) {
            output().write(html, Sheet.coverage(CoverageSheet.of(covered.orElseThrow(), simulator.ruleFiles())));
        }
        print(report::text, report::json);
        if (update && updated(results)) {
            results = tacet().simulator(Optional.ofNullable(rules)).tests(paths);
            output().message("Now:\n"
                    + new TestReport(results, Optional.empty()).text().stripTrailing());
        }
        if (results.stream().anyMatch(result -> !result.faults().isEmpty())) {
            return Tacet.BAD_INPUT;
        }
        return results.stream().allMatch(Result::passed) ? 0 : Tacet.FAILED;
    }

    /** Shows what would be expected instead, asks, and writes it; true where a file was written. */
    private boolean updated(List<Result> results) throws IOException {
        BufferedReader answers = new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset()));
        boolean any = false;
        for (Result result : results) {
            Optional<Update> possible = result.passed() ? Optional.empty() : Update.of(result);
            if (possible.isPresent()) {
                Update one = possible.get();
                output().message(String.join("\n", one.changes()));
                if (yes || agreed(one, answers)) {
                    output().rewrite(one.file(), one.text().getBytes(StandardCharsets.UTF_8));
                    any = true;
                }
            }
        }
        return any;
    }

    private boolean agreed(Update one, BufferedReader answers) throws IOException {
        int number = one.changes().size();
        output().message("Write " + (number == 1 ? "this" : "these " + number) + " to " + one.file() + "? [y/N]");
        String answer = answers.readLine();
        return answer != null && answer.strip().toLowerCase(Locale.ROOT).matches("y|yes");
    }
}
