package org.tacet.cli;

import org.tacet.report.FactsReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "facts",
        description = "The claims with their sources.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  tacet facts",
            "  tacet facts --conflicts",
            "  tacet facts --conflicts --prefer 001",
            "  tacet facts --as-of 2024-01-18"
        })
final class FactsCommand extends ScenarioCommand {

    @Parameters(
            paramLabel = "SCENARIO",
            arity = "0..1",
            defaultValue = "baseline",
            description = "Whose evidence: a path, a name, or -; baseline where none is named.")
    private String scenario;

    @Option(names = "--conflicts", description = "Where the articles disagree, and what was concluded.")
    private boolean conflicts;

    @Override
    public void run() {
        FactsReport report =
                new FactsReport(read(changed(simulator(), scenario)).state());
        print(() -> conflicts ? report.conflictsText() : report.text(), report::json, report::csv);
    }
}
