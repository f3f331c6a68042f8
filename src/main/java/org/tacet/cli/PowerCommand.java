package org.tacet.cli;

import org.tacet.Simulator;
import org.tacet.power.Power;
import org.tacet.power.PowerReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "power",
        description = "Each member's power under the procedure: the indices of Banzhaf and of Shapley and Shubik.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "A member swings where a set of supporters stops being enough without it, all",
            "others objecting.",
            "",
            "Examples:",
            "  tacet power five-vetoes",
            "  tacet power baseline --procedure two-thirds --format csv"
        })
final class PowerCommand implements Runnable {

    @Parameters(paramLabel = "SCENARIO", description = "A path, a shipped scenario's name, or -.")
    private String scenario;

    @Mixin
    private ScenarioOptions options;

    @Mixin
    private OutputOptions output;

    @Override
    public void run() {
        Simulator simulator = options.simulator();
        Power power = simulator.power(
                simulator.play(options.read(simulator, scenario).world().withoutDisputes()));
        output.write(
                switch (output.format()) {
                    case text -> PowerReport.text(power);
                    case json -> PowerReport.json(power);
                    case csv -> PowerReport.csv(power);
                    case jsonl -> throw output.unsupported();
                });
    }
}
