package org.tacet.expect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tacet.model.NameOrder;
import org.tacet.model.Outcome;
import org.tacet.rulebook.RuleBook;
import org.tacet.rulebook.RuleNote;
import org.tacet.scenario.Expectation;
import org.tacet.session.EndState;
import org.tacet.session.Moment;
import org.tacet.yaml.Item;
import org.tacet.yaml.Nearest;

/** Compares what a scenario expects with what came out. */
final class Expectations {

    private final RuleBook book;

    public Expectations(RuleBook book) {
        this.book = book;
    }

    /** Everything that came out differently, a line each: what was expected, and what came; the end first, then by time. */
    public List<Checkpoint> checkpoints(Expectation expected, EndState came) {
        List<Checkpoint> checkpoints = new ArrayList<>();
        if (expected.atEnd()) {
            checkpoints.add(new Checkpoint("at the end", Optional.empty(), failures(expected, came)));
        }
        for (Expectation.OnDay day : expected.on()) {
            String whom = day.expected().candidate().map(name -> ": " + name).orElse("");
            checkpoints.add(new Checkpoint(day.label() + whom, Optional.of(day.where()), onDay(day, came)));
        }
        return List.copyOf(checkpoints);
    }

    private List<String> failures(Expectation expected, EndState came) {
        List<String> failures = new ArrayList<>();
        compare(
                failures,
                "outcome",
                expected.outcome().map(o -> o.word()),
                came.outcome().word());
        compare(failures, "appointee", expected.appointee(), came.appointee().orElse("nobody"));
        compare(
                failures,
                "holdouts",
                expected.holdouts().map(Expectations::set),
                set(came.asked().holdouts()));
        compare(
                failures,
                "missing",
                expected.missing().map(Expectations::set),
                set(came.asked().missing()));
        compare(failures, "seats", expected.seats().map(String::valueOf), String.valueOf(came.seats()));
        expected.rules().forEach(rule -> rule(failures, rule, came.rules(), true));
        expected.notRules().forEach(rule -> rule(failures, rule, came.rules(), false));
        return failures;
    }

    private static List<String> onDay(Expectation.OnDay then, EndState came) {
        String day = "on " + then.label() + ": ";
        Expectation expected = then.expected();
        if (then.at().isAfter(came.world().setting().end())) {
            return List.of(day + "expected something, but the answer is for "
                    + came.world().setting().day().map(Object::toString).orElse("no day"));
        }
        Moment moment = came.states().stream()
                .filter(entry -> !entry.at().isAfter(then.at()))
                .reduce((one, other) -> other)
                .orElseThrow();
        String candidate = expected.candidate().orElse(came.asked().name());
        boolean other = !candidate.equals(came.asked().name());
        Optional<Moment.Answer> answer = moment.candidates().stream()
                .filter(one -> one.candidate().equals(candidate))
                .findFirst();
        Outcome outcome = other ? answer.map(Moment.Answer::outcome).orElse(Outcome.NOT_STANDING) : moment.outcome();
        List<String> failures = new ArrayList<>();
        String what = other ? day + candidate + ": " : day;
        compare(failures, what + "outcome", expected.outcome().map(Outcome::word), outcome.word());
        compare(
                failures,
                what + "holdouts",
                expected.holdouts().map(Expectations::set),
                set(answer.map(Moment.Answer::holdouts).orElse(List.of())));
        compare(
                failures,
                what + "missing",
                expected.missing().map(Expectations::set),
                set(answer.map(Moment.Answer::missing).orElse(List.of())));
        compare(failures, what + "seats", expected.seats().map(String::valueOf), String.valueOf(moment.seats()));
        compare(
                failures,
                what + "appointee",
                expected.appointee(),
                moment.appointee().orElse("nobody"));
        return failures;
    }

    private void rule(List<String> failures, Item item, Set<String> fired, boolean wanted) {
        item.text("a rule's name").ifPresent(name -> {
            List<String> known = book.rules().stream().map(RuleNote::name).toList();
            if (!known.contains(name)) {
                failures.add("rules: no rule is named \"" + name + "\"" + Nearest.hint(name, known));
            } else if (fired.contains(name) != wanted) {
                failures.add("rules: expected \"" + name + "\" " + (wanted ? "to" : "not to") + " fire, but it "
                        + (wanted ? "did not" : "did"));
            }
        });
    }

    private static void compare(List<String> failures, String what, Optional<String> expected, String came) {
        expected.filter(value -> !value.equals(came))
                .ifPresent(value -> failures.add(what + ": expected " + value + ", came " + came));
    }

    private static String set(List<String> names) {
        return names.stream().sorted(NameOrder.BY_NAME).collect(Collectors.joining(", ", "[", "]"));
    }
}
