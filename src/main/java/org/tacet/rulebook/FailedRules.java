package org.tacet.rulebook;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kie.api.runtime.rule.ConsequenceException;
import org.tacet.model.FaultyInput;

/** Rules that compile, and cannot be played: they fail, never settle, conclude nothing, or a query does not answer. */
public final class FailedRules {

    private static final Pattern RULE = Pattern.compile("[Rr]ule \"([^\"]+)\"");

    private FailedRules() {}

    /** Rules that come to no outcome at all. */
    public static FaultyInput inconclusive() {
        return new FaultyInput("rules", 1, 1, "found rules that come to no outcome, expected rules that conclude one");
    }

    /**
     * What went wrong where an answer is read from what rules concluded: rules that are not those of the build may conclude
     * what no answer can be read from, such as two stances of one member.
     */
    public static RuntimeException unreadable(RuleBook book, RuntimeException problem) {
        if (problem instanceof FaultyInput || !book.edited()) {
            return problem;
        }
        String why = Objects.toString(problem.getMessage(), problem.getClass().getSimpleName());
        return new FaultyInput(
                "rules",
                1,
                1,
                "found rules whose conclusions do not fit together ("
                        + why.lines().findFirst().orElse("") + "), expected one answer for each question");
    }

    /** Rules that compile, and fail when a condition is tried or a conclusion drawn. */
    public static FaultyInput failed(RuleBook book, Throwable problem) {
        Throwable cause = problem;
        Optional<String> name = rule(problem);
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
            name = name.isPresent() ? name : rule(cause);
        }
        String why = Objects.toString(cause.getMessage(), cause.getClass().getSimpleName())
                .lines()
                .findFirst()
                .orElse("");
        Optional<RuleNote> rule = name.map(book::note);
        return rule.isPresent()
                ? fault(
                        rule.get(),
                        "found the rule \"" + name.get() + "\", which fails (" + why + "), expected a conclusion")
                : new FaultyInput("rules", 1, 1, "found rules that fail (" + why + "), expected conclusions");
    }

    private static Optional<String> rule(Throwable problem) {
        if (problem instanceof ConsequenceException conclusion) {
            return Optional.of(conclusion.getMatch().getRule().getName());
        }
        Matcher told = RULE.matcher(Objects.toString(problem.getMessage()));
        return told.find() ? Optional.of(told.group(1)) : Optional.empty();
    }

    /** Rules that go on for ever. */
    public static FaultyInput endless(RuleNote rule) {
        return fault(
                rule,
                "found the rule \"" + rule.name() + "\", which never comes to an end, expected rules that settle");
    }

    /** A query that does not answer as it is asked. */
    public static FaultyInput unasked(RuleBook book, String query) {
        for (RuleText file : book.files()) {
            List<String> lines = file.text().lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).contains("\"" + query + "\"")) {
                    return new FaultyInput(
                            file.file(),
                            i + 1,
                            1,
                            "found the query \"" + query + "\" without $fact, expected $fact: and what is asked for");
                }
            }
        }
        return new FaultyInput("rules", 1, 1, "found no query \"" + query + "\", expected one");
    }

    private static FaultyInput fault(RuleNote rule, String message) {
        return new FaultyInput(rule.file(), rule.line(), 1, message);
    }
}
