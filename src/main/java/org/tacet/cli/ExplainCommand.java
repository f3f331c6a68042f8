package org.tacet.cli;

import org.tacet.Situation;
import org.tacet.report.Explained;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "explain",
        description = "The whole derivation: why, down to the lines of the articles, or why not.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  tacet explain baseline",
            "  tacet explain baseline --member Turkey",
            "  tacet explain baseline --why-not appointed",
            "  tacet explain baseline --rule \"silence: the test is met when no member objects\""
        })
final class ExplainCommand extends OneScenarioCommand {

    @ArgGroup
    private Part part = new Part();

    /** What is to be explained, where it is not the answer as a whole. */
    static final class Part {
        @Option(names = "--member", paramLabel = "MEMBER", description = "Only that member's part.")
        private String member;

        @Option(
                names = "--rule",
                paramLabel = "RULE",
                description = "What a rule concluded, or why it concluded nothing; its name or a part of it.")
        private String rule;

        @Option(
                names = "--why-not",
                paramLabel = "OUTCOME",
                description = "Why the answer is not this one: what would have had to hold, and what stood against it.")
        private String whyNot;

        private Explained of(Situation read) {
            if (member != null) {
                return read.explainMember(member);
            }
            if (rule != null) {
                return read.explainRule(rule);
            }
            return whyNot == null ? read.explain() : read.whyNot(whyNot);
        }
    }

    @Option(
            names = "--depth",
            paramLabel = "N",
            defaultValue = "99",
            description = "Tell N levels of the tree; all of it where not given.")
    private int depth;

    @Override
    public void run() {
        if (depth < 1) {
            throw usage("found --depth " + depth + ", expected a number from 1");
        }
        Explained explained = part.of(read());
        print(() -> explained.text(depth), explained::json);
    }
}
