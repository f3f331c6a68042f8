package org.tacet.cli;

import org.tacet.power.Power;
import org.tacet.power.PowerReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

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
final class PowerCommand extends OneScenarioCommand {

    @Mixin
    private SearchLimit limit;

    @Override
    public void run() {
        Power power = read().withoutDisputes().power(limit.time());
        print(() -> PowerReport.text(power), () -> PowerReport.json(power), () -> PowerReport.csv(power));
    }
}
