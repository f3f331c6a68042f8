package org.tacet.cli;

import org.tacet.path.PathQuestion;
import picocli.CommandLine.Option;

/** What all commands have in common whose search may take long: it ends in time with what it has. */
abstract class SearchCommand extends OneScenarioCommand {

    @Option(
            names = "--limit",
            paramLabel = "TIME",
            defaultValue = PathQuestion.USUAL_LIMIT,
            description = "How long to search at most, such as 30s or 5m; ${DEFAULT-VALUE} where not given.")
    private String limit;

    final String limit() {
        return limit;
    }
}
