package org.tacet.expect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
            checkpoints.add(atEnd(expected, came).checkpoint("at the end", Optional.empty()));
        }
        for (Expectation.OnDay day : expected.on()) {
            String whom = day.expected().candidate().map(name -> ": " + name).orElse("");
            checkpoints.add(onDay(day, came).checkpoint(day.label() + whom, Optional.of(day.where())));
        }
        return List.copyOf(checkpoints);
    }

    private Differences atEnd(Expectation expected, EndState came) {
        Differences differences = new Differences(expected, "");
        differences.outcome(came.outcome());
        differences.appointee(came.appointee());
        differences.members("holdouts", expected.holdouts(), came.asked().holdouts());
        differences.members("missing", expected.missing(), came.asked().missing());
        differences.seats(came.seats());
        expected.rules().forEach(rule -> rule(differences, rule, came.rules(), true));
        expected.notRules().forEach(rule -> rule(differences, rule, came.rules(), false));
        return differences;
    }

    private static Differences onDay(Expectation.OnDay then, EndState came) {
        String day = "on " + then.label() + ": ";
        Expectation expected = then.expected();
        if (then.at().isAfter(came.world().setting().end())) {
            Differences differences = new Differences(expected, day);
            differences.add("expected something, but the answer is for "
                    + came.world().setting().day().map(Object::toString).orElse("no day"));
            return differences;
        }
        Moment moment = came.states().stream()
                .filter(entry -> !entry.at().isAfter(then.at()))
                .reduce((one, other) -> other)
                .orElseThrow();
        String candidate = expected.candidate().orElse(came.asked().name());
        boolean other = !candidate.equals(came.asked().name());
        Optional<Moment.Answer> answer = moment.answer(candidate);
        Differences differences = new Differences(expected, other ? day + candidate + ": " : day);
        differences.outcome(other ? answer.map(Moment.Answer::outcome).orElse(Outcome.NOT_STANDING) : moment.outcome());
        differences.members(
                "holdouts",
                expected.holdouts(),
                answer.map(Moment.Answer::holdouts).orElse(List.of()));
        differences.members(
                "missing",
                expected.missing(),
                answer.map(Moment.Answer::missing).orElse(List.of()));
        differences.seats(moment.seats());
        differences.appointee(moment.appointee());
        return differences;
    }

    private void rule(Differences differences, Item item, Set<String> fired, boolean wanted) {
        item.text("a rule's name").ifPresent(name -> {
            List<String> known = book.rules().stream().map(RuleNote::name).toList();
            if (!known.contains(name)) {
                differences.add("rules: no rule is named \"" + name + "\"" + Nearest.hint(name, known));
            } else if (fired.contains(name) != wanted) {
                differences.add("rules: expected \"" + name + "\" " + (wanted ? "to" : "not to") + " fire, but it "
                        + (wanted ? "did not" : "did"));
            }
        });
    }
}
