package org.tacet.cli;

import java.util.List;
import org.tacet.Simulator;
import org.tacet.report.ListReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "list",
        description = "What there is: scenarios, members, procedures, positions.",
        mixinStandardHelpOptions = true)
final class ListCommand extends ScenarioCommand {

    /** What can be listed. */
    enum What {
        scenarios,
        members,
        procedures,
        positions
    }

    @Parameters(paramLabel = "WHAT", description = "One of: ${COMPLETION-CANDIDATES}.")
    private What what;

    @Parameters(
            paramLabel = "SCENARIO",
            arity = "0..1",
            index = "1",
            defaultValue = "baseline",
            description = "Whose members; baseline where none is named.")
    private String scenario;

    @Override
    public void run() {
        Simulator simulator = simulator();
        List<ListReport.Row> rows =
                switch (what) {
                    case scenarios ->
                        simulator.scenarios().stream()
                                .map(name -> new ListReport.Row(name, simulator.title(name)))
                                .toList();
                    case members ->
                        ListReport.members(read(changed(simulator, scenario)).world());
                    case procedures -> ListReport.procedures();
                    case positions -> ListReport.positions();
                };
        print(() -> ListReport.text(rows), () -> ListReport.json(what.name(), rows));
    }
}
