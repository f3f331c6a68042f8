package org.tacet.cli;

import org.tacet.Simulator;
import org.tacet.report.TimelineReport;
import org.tacet.session.EndState;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "timeline",
        description = "The process day by day: what happened, what it changed, the answer.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  tacet timeline histories/silence-2003"})
final class TimelineCommand implements Runnable {

    @Parameters(paramLabel = "SCENARIO", description = "A path, a shipped scenario's name, or -.")
    private String scenario;

    @Mixin
    private ScenarioOptions options;

    @Mixin
    private OutputOptions output;

    @Override
    public void run() {
        Simulator simulator = options.simulator();
        EndState verdict =
                simulator.play(options.read(simulator, scenario).world().withoutDisputes());
        output.write(
                switch (output.format()) {
                    case text -> TimelineReport.text(verdict);
                    case json -> TimelineReport.json(verdict);
                    case csv -> TimelineReport.csv(verdict);
                    case jsonl -> throw output.unsupported();
                });
    }
}
