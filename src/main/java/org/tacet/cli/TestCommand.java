package org.tacet.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tacet.expect.ScenarioTests;
import org.tacet.expect.TestReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "test",
        description = "Runs every expectation of the scenarios named.",
        mixinStandardHelpOptions = true,
        footer = {"", "Examples:", "  tacet test scenarios", "  tacet test my-folder --junit-xml results.xml"})
final class TestCommand extends PrintingCommand implements Callable<Integer> {

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files, folders, or names of shipped scenarios.")
    private List<String> paths;

    @Option(names = "--junit-xml", paramLabel = "FILE", description = "Write the results as JUnit XML too.")
    private Path junit;

    @Option(names = "--rules", paramLabel = "DIR", description = "Use the rule files of this folder.")
    private Path rules;

    @Override
    public Integer call() {
        List<ScenarioTests.Result> results =
                tacet().simulator(Optional.ofNullable(rules)).tests(paths);
        if (results.isEmpty()) {
            throw usage("found nothing to test in " + String.join(", ", paths) + ", expected scenarios with expect:");
        }
        TestReport report = new TestReport(results);
        output().ready();
        if (junit != null) {
            output().write(junit, report.junitXml());
        }
        print(report::text, report::json);
        if (results.stream().anyMatch(result -> !result.faults().isEmpty())) {
            return Tacet.BAD_INPUT;
        }
        return results.stream().allMatch(ScenarioTests.Result::passed) ? 0 : Tacet.FAILED;
    }
}
