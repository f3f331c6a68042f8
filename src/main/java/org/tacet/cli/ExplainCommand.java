package org.tacet.cli;

import java.util.List;
import org.tacet.Simulator;
import org.tacet.model.Outcome;
import org.tacet.model.World;
import org.tacet.report.ExplanationJson;
import org.tacet.report.ExplanationText;
import org.tacet.report.Headline;
import org.tacet.rulebook.RuleNote;
import org.tacet.session.EndState;
import org.tacet.why.Explanation;
import org.tacet.why.Inquiry;
import org.tacet.yaml.Nearest;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

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
final class ExplainCommand implements Runnable {

    @Parameters(paramLabel = "SCENARIO", description = "A path, a shipped scenario's name, or -.")
    private String scenario;

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
    }

    @Option(
            names = "--depth",
            paramLabel = "N",
            defaultValue = "99",
            description = "Tell N levels of the tree; all of it where not given.")
    private int depth;

    @Mixin
    private ScenarioOptions options;

    @Mixin
    private OutputOptions output;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        if (depth < 1) {
            throw usage("found --depth " + depth + ", expected a number from 1");
        }
        Simulator simulator = options.simulator();
        World world = options.read(simulator, scenario).world();
        EndState verdict = simulator.play(world);
        Inquiry asked = inquiry(simulator, world);
        boolean so = asked instanceof Inquiry.WhyNot not && so(not.outcome(), verdict);
        Inquiry inquiry = so ? new Inquiry.Why() : asked;
        Explanation explanation = simulator.explain(world, inquiry);
        String headline = Headline.of(verdict) + (so ? " So it is what was asked for, and this is why." : "");
        output.write(
                switch (output.format()) {
                    case text -> ExplanationText.of(headline, explanation, depth);
                    case json ->
                        ExplanationJson.of(asked(inquiry), verdict.outcome().word(), explanation);
                    case csv, jsonl -> throw output.unsupported();
                });
    }

    private Inquiry inquiry(Simulator simulator, World world) {
        if (part.member != null) {
            return new Inquiry.Part(options.member(world, part.member));
        }
        if (part.rule != null) {
            return new Inquiry.By(rule(simulator));
        }
        return part.whyNot == null ? new Inquiry.Why() : new Inquiry.WhyNot(options.outcome(part.whyNot));
    }

    private String rule(Simulator simulator) {
        List<String> rules =
                simulator.book().rules().stream().map(RuleNote::name).toList();
        List<String> found = rules.contains(part.rule)
                ? List.of(part.rule)
                : rules.stream().filter(name -> name.contains(part.rule)).toList();
        if (found.size() == 1) {
            return found.get(0);
        }
        throw usage(
                found.isEmpty()
                        ? "found no rule named " + part.rule + ", expected one that tacet rules lists"
                                + Nearest.hint(part.rule, rules)
                        : "found " + found.size() + " rules with " + part.rule + " in their name, expected one: "
                                + String.join("; ", found));
    }

    private static String asked(Inquiry inquiry) {
        if (inquiry instanceof Inquiry.WhyNot not) {
            return "why not " + not.outcome().word();
        }
        if (inquiry instanceof Inquiry.Part part) {
            return "the part of " + part.member();
        }
        return inquiry instanceof Inquiry.By by ? "rule " + by.rule() : "why";
    }

    /** True where the outcome that is asked about is the answer; an appointment is that of the candidate asked about. */
    private static boolean so(Outcome outcome, EndState verdict) {
        return outcome == Outcome.APPOINTED
                ? verdict.asked().outcome() == Outcome.APPOINTED
                : verdict.outcome() == outcome;
    }

    private ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
