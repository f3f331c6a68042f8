package org.tacet.cli;

import java.util.List;
import org.tacet.Simulator;
import org.tacet.compare.Comparison;
import org.tacet.compare.ComparisonData;
import org.tacet.compare.ComparisonText;
import org.tacet.compare.EveryProcedure;
import org.tacet.compare.ProceduresReport;
import org.tacet.session.EndState;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

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
final class CompareCommand implements Runnable {

    @Parameters(
            paramLabel = "SCENARIO",
            arity = "1..2",
            description = "Two scenarios, or one with --procedures: a path, a shipped scenario's name, or -.")
    private List<String> scenarios;

    @Option(names = "--procedures", description = "One scenario under every procedure, side by side.")
    private boolean procedures;

    @Mixin
    private ScenarioOptions options;

    @Mixin
    private OutputOptions output;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        int wanted = procedures ? 1 : 2;
        if (scenarios.size() != wanted) {
            throw new ParameterException(
                    spec.commandLine(),
                    procedures
                            ? "found two scenarios with --procedures, expected one"
                            : "found one scenario, expected two, or one with --procedures");
        }
        Simulator simulator = options.simulator();
        output.write(procedures ? everyProcedure(simulator) : comparison(simulator));
    }

    private String comparison(Simulator simulator) {
        EndState from =
                simulator.play(options.asWritten(simulator, scenarios.get(0)).world());
        EndState to = simulator.play(options.read(simulator, scenarios.get(1)).world());
        Comparison comparison = Comparison.of(simulator.book(), from, to);
        return switch (output.format()) {
            case text -> ComparisonText.of(comparison);
            case json -> ComparisonData.json(comparison);
            case csv -> ComparisonData.csv(comparison);
            case jsonl -> throw output.unsupported();
        };
    }

    private String everyProcedure(Simulator simulator) {
        EveryProcedure every = EveryProcedure.of(
                simulator.book(), options.read(simulator, scenarios.get(0)).world());
        return switch (output.format()) {
            case text -> ProceduresReport.text(every);
            case json -> ProceduresReport.json(every);
            case csv -> ProceduresReport.csv(every);
            case jsonl -> throw output.unsupported();
        };
    }
}
