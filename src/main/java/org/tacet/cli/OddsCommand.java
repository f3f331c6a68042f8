package org.tacet.cli;

import java.util.ArrayList;
import java.util.List;
import org.tacet.Situation;
import org.tacet.WhatIf;
import org.tacet.odds.OddsFinder;
import org.tacet.odds.OddsReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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
final class OddsCommand extends OneScenarioCommand {

    @Mixin
    private SearchLimit limit;

    @Option(
            names = "--chance",
            paramLabel = "MEMBER=CHANCES",
            description = "Chances over the scenario's, such as \"Turkey=supports:0.6|objects:0.4\"; without numbers"
                    + " all are equally likely; repeatable.")
    private List<String> chances = new ArrayList<>();

    @Option(
            names = "--runs",
            paramLabel = "N",
            defaultValue = "" + OddsFinder.USUAL_RUNS,
            description = "How many worlds are drawn where the odds are not exact; ${DEFAULT-VALUE} where not given.")
    private int runs;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "" + OddsFinder.USUAL_SEED,
            description = "The same seed draws the same worlds; ${DEFAULT-VALUE} where not given.")
    private long seed;

    @Option(names = "--sample", description = "Draw worlds, also where exact odds could be found.")
    private boolean sample;

    @Override
    boolean draws() {
        return true;
    }

    @Override
    public void run() {
        if (runs < 1) {
            throw usage("found --runs " + runs + ", expected at least 1");
        }
        WhatIf changed = changed();
        for (String chance : chances) {
            changed = changed.chance(chance);
        }
        Situation read = read(changed);
        OddsReport report = new OddsReport(read.odds(runs, seed, sample, limit.time()), read.world());
        print(report::text, report::json, report::csv);
    }
}
