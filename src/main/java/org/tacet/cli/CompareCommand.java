package org.tacet.cli;

import java.util.List;
import org.tacet.Simulator;
import org.tacet.Situation;
import org.tacet.compare.Comparison;
import org.tacet.compare.ComparisonData;
import org.tacet.compare.ComparisonText;
import org.tacet.compare.EveryProcedure;
import org.tacet.compare.ProceduresReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "compare",
        description = {
            "What differs between two scenarios, and what changed the outcome.",
            "Of two scenarios, --set, --procedure and --as-of change the second."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  tacet compare baseline turkey-reassured",
            "  tacet compare baseline baseline --set \"Turkey,Hungary=acquiesces\"",
            "  tacet compare baseline --procedures"
        })
final class CompareCommand extends ScenarioCommand {

    @Mixin
    private SearchLimit limit;

    @Parameters(
            paramLabel = "SCENARIO",
            arity = "1..2",
            description = "Two scenarios, or one with --procedures: a path, a shipped scenario's name, or -.")
    private List<String> scenarios;

    @Option(names = "--procedures", description = "One scenario under every procedure, side by side.")
    private boolean procedures;

    @Override
    public void run() {
        int wanted = procedures ? 1 : 2;
        if (scenarios.size() != wanted) {
            throw usage(
                    procedures
                            ? "found two scenarios with --procedures, expected one"
                            : "found one scenario, expected two, or one with --procedures");
        }
        if (procedures) {
            everyProcedure();
        } else {
            comparison();
        }
    }

    private void comparison() {
        Simulator simulator = simulator();
        Situation from = read(simulator.scenario(scenarios.get(0)));
        Comparison comparison = from.compare(read(changed(simulator, scenarios.get(1))), limit.time());
        print(
                () -> ComparisonText.of(comparison),
                () -> ComparisonData.json(comparison),
                () -> ComparisonData.csv(comparison));
    }

    private void everyProcedure() {
        EveryProcedure every = read(changed(simulator(), scenarios.get(0))).procedures();
        print(
                () -> ProceduresReport.text(every),
                () -> ProceduresReport.json(every),
                () -> ProceduresReport.csv(every));
    }
}
