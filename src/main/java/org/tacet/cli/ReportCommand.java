package org.tacet.cli;

import java.util.Optional;
import org.tacet.Situation;
import org.tacet.handout.HandoutWriter;
import org.tacet.handout.Sheet;
import org.tacet.path.PathQuestion;
import org.tacet.path.Paths;
import org.tacet.session.EndState;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "report",
        description = "One page to hand out, in one file that prints: the answer, the seats, why, questions.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  tacet report -o baseline.html baseline",
            "  tacet report -o reassured.html baseline --set \"Turkey,Hungary=acquiesces\""
        })
final class ReportCommand extends OneScenarioCommand {

    @Mixin
    private SearchLimit limit;

    @Override
    public void run() {
        if (output().format() != OutputOptions.Format.text) {
            throw output().unsupported();
        }
        read(); // what is wrong is told with the whole name of its file
        Situation read = changed(discreet(), scenario()).read();
        EndState state = read.state();
        Paths paths =
                read.path(PathQuestion.to(HandoutWriter.other(state).word()).within(limit.time()));
        output().write(Sheet.of(HandoutWriter.of(state, Optional.of(paths), read.procedures(), changes())));
    }
}
