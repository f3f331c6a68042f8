package org.tacet.cli;

import org.tacet.Simulator;
import org.tacet.report.FactsReport;
import org.tacet.scenario.Scenario;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
final class FactsCommand implements Runnable {

    @Parameters(
            paramLabel = "SCENARIO",
            arity = "0..1",
            defaultValue = "baseline",
            description = "Whose evidence: a path, a name, or -; baseline where none is named.")
    private String scenario;

    @Option(names = "--conflicts", description = "Where the articles disagree, and what was concluded.")
    private boolean conflicts;

    @Mixin
    private ScenarioOptions options;

    @Mixin
    private OutputOptions output;

    @Override
    public void run() {
        Simulator simulator = options.simulator();
        Scenario read = options.read(simulator, scenario);
        FactsReport report = new FactsReport(simulator.play(read.world()));
        output.write(
                switch (output.format()) {
                    case text -> conflicts ? report.conflictsText() : report.text();
                    case json -> report.json();
                    case csv -> report.csv();
                    case jsonl -> throw output.unsupported();
                });
    }
}
