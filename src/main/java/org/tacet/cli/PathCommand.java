package org.tacet.cli;

import java.util.ArrayList;
import java.util.List;
import org.tacet.Simulator;
import org.tacet.model.Member;
import org.tacet.model.Outcome;
import org.tacet.model.World;
import org.tacet.path.PathReport;
import org.tacet.path.Paths;
import org.tacet.session.EndState;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "path",
        description =
                "The smallest sets of stance changes that would appoint the candidate, or lead to another outcome.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Within a set, members move as few steps as will do on this ladder: objects,",
            "seeks-assurances, reserved, acquiesces, supports, endorses. An undeclared",
            "member is one step from reserved and from acquiesces; nobody becomes",
            "undeclared where another move will do.",
            "",
            "Examples:",
            "  tacet path baseline",
            "  tacet path baseline --procedure unanimity",
            "  tacet path both-acquiesce --to blocked --fixed Hungary,Turkey",
            "  tacet path baseline --procedure two-thirds --all"
        })
final class PathCommand implements Runnable {

    private static final int FIRST = 5;
    private static final int ALL = 1_000;

    @Parameters(paramLabel = "SCENARIO", description = "A path, a shipped scenario's name, or -.")
    private String scenario;

    @Option(
            names = "--to",
            paramLabel = "OUTCOME",
            defaultValue = "appointed",
            description = "The outcome to reach; appointed where not given.")
    private String to;

    @Option(
            names = "--fixed",
            paramLabel = "MEMBERS",
            description = "Members that do not move, such as Hungary,Turkey.")
    private List<String> fixed = new ArrayList<>();

    @Option(
            names = "--among",
            paramLabel = "MEMBERS",
            description = "Only these members may move; everyone where not given.")
    private List<String> among = new ArrayList<>();

    @Option(
            names = "--all",
            description = "All smallest sets, not only the cheapest: the first " + ALL + ", and how many there are.")
    private boolean all;

    @Option(
            names = "--from",
            paramLabel = "DAY",
            description = "From which day a change holds; from when the question was put last, where not given.")
    private String from;

    @Option(
            names = "--limit",
            paramLabel = "TIME",
            defaultValue = "30s",
            description = "How long to search at most, such as 30s or 5m; 30s where not given.")
    private String limit;

    @Mixin
    private ScenarioOptions options;

    @Mixin
    private OutputOptions output;

    @Override
    public void run() {
        Outcome goal = options.outcome(to);
        Simulator simulator = options.simulator();
        World world = options.read(simulator, scenario).world().withoutDisputes();
        List<String> movable = movable(world);
        EndState verdict = simulator.play(world);
        Paths path = simulator.path(
                verdict, goal, movable, all, all ? ALL : FIRST, options.moment("--from", from), options.limit(limit));
        PathReport report = new PathReport(path, verdict);
        output.write(
                switch (output.format()) {
                    case text -> report.text();
                    case json -> report.json();
                    case csv -> report.csv();
                    case jsonl -> throw output.unsupported();
                });
    }

    private List<String> movable(World world) {
        List<String> movable = new ArrayList<>();
        if (among.isEmpty()) {
            world.body().members().stream().map(Member::name).forEach(movable::add);
        }
        movable.addAll(options.named(world, among));
        movable.removeAll(options.named(world, fixed));
        return movable;
    }
}
