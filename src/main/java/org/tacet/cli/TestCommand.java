package org.tacet.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tacet.Simulator;
import org.tacet.expect.ScenarioTests;
import org.tacet.expect.TestReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

@Command(
        name = "test",
        description = "Runs every expectation of the scenarios named.",
        mixinStandardHelpOptions = true,
        footer = {"", "Examples:", "  tacet test scenarios", "  tacet test my-folder --junit-xml results.xml"})
final class TestCommand implements Callable<Integer> {

    @ParentCommand
    private Tacet tacet;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files, folders, or names of shipped scenarios.")
    private List<String> paths;

    @Option(names = "--junit-xml", paramLabel = "FILE", description = "Write the results as JUnit XML too.")
    private Path junit;

    @Option(names = "--rules", paramLabel = "DIR", description = "Use the rule files of this folder.")
    private Path rules;

    @Mixin
    private OutputOptions output;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Simulator simulator = tacet.simulator(Optional.ofNullable(rules));
        List<ScenarioTests.Result> results = simulator.tests().run(paths);
        if (results.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "found nothing to test in " + String.join(", ", paths) + ", expected scenarios with expect:");
        }
        TestReport report = new TestReport(results);
        if (junit != null) {
            output.write(junit, report.junitXml());
        }
        output.write(
                switch (output.format()) {
                    case text -> report.text();
                    case json -> report.json();
                    case csv, jsonl -> throw output.unsupported();
                });
        if (results.stream().anyMatch(result -> !result.faults().isEmpty())) {
            return Tacet.BAD_INPUT;
        }
        return results.stream().allMatch(ScenarioTests.Result::passed) ? 0 : Tacet.FAILED;
    }
}
