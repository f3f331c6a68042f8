package org.tacet.cli;

import org.tacet.path.PathQuestion;
import picocli.CommandLine.Option;

/** The option of all commands whose search may take long: it ends in time with what it has. */
final class SearchLimit {

    @Option(
            names = "--limit",
            paramLabel = "TIME",
            defaultValue = PathQuestion.USUAL_LIMIT,
            description = "How long to search at most, such as 30s or 5m; ${DEFAULT-VALUE} where not given.")
    private String time;

    String time() {
        return time;
    }
}
