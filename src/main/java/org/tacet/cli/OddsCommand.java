package org.tacet.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tacet.Simulator;
import org.tacet.odds.Odds;
import org.tacet.odds.OddsFinder;
import org.tacet.odds.OddsReport;
import org.tacet.scenario.Scenario;
import org.tacet.scenario.Scenarios.Changes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "odds",
        description = "The probability of each outcome, and whose chance matters most.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "What is uncertain stands in the scenario, under chances:, or is added by",
            "--chance. What a member's probabilities leave open, it stays as it is. The odds",
            "are exact where all worlds can be counted or decided in whole regions, because",
            "more support never hurts; otherwise worlds are drawn.",
            "",
            "Examples:",
            "  tacet odds baseline --chance \"Turkey,Hungary=acquiesces:0.7|objects:0.3\"",
            "  tacet odds baseline --chance \"everyone=supports|acquiesces|objects\"",
            "  tacet odds my-scenario.yaml --sample --runs 10000 --seed 7"
        })
final class OddsCommand implements Runnable {

    private static final Pattern CHANCE = Pattern.compile("[^,=|]+(,[^,=|]+)*=[^=]+");

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "SCENARIO", description = "A path, a shipped scenario's name, or -.")
    private String scenario;

    @Option(
            names = "--chance",
            paramLabel = "MEMBER=CHANCES",
            description = "Chances over the scenario's, such as \"Turkey=supports:0.6|objects:0.4\"; without numbers"
                    + " all are equally likely; repeatable.")
    private List<String> chances = new ArrayList<>();

    @Option(
            names = "--runs",
            paramLabel = "N",
            defaultValue = "2000",
            description = "How many worlds are drawn where the odds are not exact; ${DEFAULT-VALUE} where not given.")
    private int runs;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "The same seed draws the same worlds; ${DEFAULT-VALUE} where not given.")
    private long seed;

    @Option(names = "--sample", description = "Draw worlds, also where exact odds could be found.")
    private boolean sample;

    @Mixin
    private ScenarioOptions options;

    @Mixin
    private OutputOptions output;

    @Override
    public void run() {
        if (runs < 1) {
            throw new ParameterException(spec.commandLine(), "found --runs " + runs + ", expected at least 1");
        }
        for (String chance : chances) {
            if (!CHANCE.matcher(chance).matches()) {
                throw new ParameterException(
                        spec.commandLine(),
                        "found --chance " + chance
                                + ", expected MEMBER=CHANCES, such as Turkey=supports:0.6|objects:0.4");
            }
        }
        Simulator simulator = options.simulator();
        Changes changes = options.changes().with(chances);
        Scenario read = options.read(simulator, scenario, changes);
        OddsReport report = new OddsReport(odds(simulator.odds(read, scenario, changes)), read.world());
        output.write(
                switch (output.format()) {
                    case text -> report.text();
                    case json -> report.json();
                    case csv -> report.csv();
                    default -> throw output.unsupported();
                });
    }

    private Odds odds(OddsFinder finder) {
        try (finder) {
            Optional<Odds> exact = sample ? Optional.empty() : finder.exact(seed);
            return exact.orElseGet(() -> finder.sampled(runs, seed, (done, all) -> {}));
        }
    }
}
