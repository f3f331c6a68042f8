package org.tacet.cli;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.tacet.Simulator;
import org.tacet.compare.EveryProcedure;
import org.tacet.model.Member;
import org.tacet.path.Paths;
import org.tacet.session.EndState;
import org.tacet.web.HandoutWriter;
import org.tacet.web.Sheet;
import org.tacet.worlds.Limit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

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
final class ReportCommand implements Runnable {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    private static final int NAMED = 5;

    @Parameters(paramLabel = "SCENARIO", description = "A path, a shipped scenario's name, or -.")
    private String scenario;

    @Mixin
    private ScenarioOptions options;

    @Mixin
    private OutputOptions output;

    @Override
    public void run() {
        if (output.format() != OutputOptions.Format.text) {
            throw output.unsupported();
        }
        Simulator simulator = options.discreet();
        EndState verdict = simulator.play(options.read(simulator, scenario).world());
        List<String> members =
                verdict.world().body().members().stream().map(Member::name).toList();
        Paths path = simulator.path(
                verdict, HandoutWriter.other(verdict), members, false, NAMED, Optional.empty(), Limit.of(LIMIT));
        output.write(Sheet.of(
                HandoutWriter.of(verdict, Optional.of(path), EveryProcedure.of(simulator.book(), verdict.world()))));
    }
}
