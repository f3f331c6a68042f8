package org.tacet.cli;

import org.tacet.report.TimelineReport;
import org.tacet.session.EndState;
import picocli.CommandLine.Command;

@Command(
        name = "timeline",
        description = "The process day by day: what happened, what it changed, the answer.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  tacet timeline histories/silence-2003"})
final class TimelineCommand extends OneScenarioCommand {

    @Override
    public void run() {
        EndState state = read().withoutDisputes().state();
        print(
                () -> TimelineReport.text(state) + undone(changed(), state),
                () -> TimelineReport.json(state),
                () -> TimelineReport.csv(state));
    }
}
