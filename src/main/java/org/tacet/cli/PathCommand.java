package org.tacet.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tacet.Situation;
import org.tacet.path.PathQuestion;
import org.tacet.path.PathReport;
import org.tacet.path.Paths;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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
final class PathCommand extends OneScenarioCommand {

    @Mixin
    private SearchLimit limit;

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
            description = "All smallest sets, not only the cheapest: the first " + PathQuestion.MANY
                    + ", and how many there are.")
    private boolean all;

    @Option(
            names = "--from",
            paramLabel = "DAY",
            description = "From which day a change holds; from when the question was put last, where not given.")
    private String from;

    @Override
    public void run() {
        Situation read = read().withoutDisputes();
        Paths paths = read.path(new PathQuestion(
                to,
                fixed,
                among,
                all,
                all ? PathQuestion.MANY : PathQuestion.FEW,
                Optional.ofNullable(from),
                limit.time()));
        PathReport report = new PathReport(paths, read.state());
        print(report::text, report::json, report::csv);
    }
}
