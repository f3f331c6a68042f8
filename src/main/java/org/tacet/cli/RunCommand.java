package org.tacet.cli;

import org.tacet.Simulator;
import org.tacet.report.OutcomeCsv;
import org.tacet.report.OutcomeJson;
import org.tacet.report.OutcomeText;
import org.tacet.session.EndState;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "run",
        description = "The outcome, who holds out, and why, with sources.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  tacet run baseline",
            "  tacet run baseline --set \"Turkey,Hungary=acquiesces\" --procedure consensus",
            "  tacet run my-scenario.yaml --json"
        })
final class RunCommand implements Runnable {

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
                    case text -> OutcomeText.of(verdict);
                    case json -> OutcomeJson.of(verdict);
                    case csv -> OutcomeCsv.of(verdict);
                    case jsonl -> throw output.unsupported();
                });
    }
}
