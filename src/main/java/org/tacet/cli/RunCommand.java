package org.tacet.cli;

import org.tacet.report.OutcomeCsv;
import org.tacet.report.OutcomeJson;
import org.tacet.report.OutcomeText;
import org.tacet.session.EndState;
import picocli.CommandLine.Command;

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
final class RunCommand extends OneScenarioCommand {

    @Override
    public void run() {
        EndState state = read().withoutDisputes().state();
        print(
                () -> OutcomeText.of(state) + undone(changed(), state),
                () -> OutcomeJson.of(state),
                () -> OutcomeCsv.of(state));
    }
}
