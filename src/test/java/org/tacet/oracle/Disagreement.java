package org.tacet.oracle;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tacet.session.EndState;
import org.tacet.session.Moment;

/** Where a verdict is another than the second opinion on the same file, in sentences. */
final class Disagreement {

    private final List<String> differences = new ArrayList<>();

    private Disagreement() {}

    static List<String> on(Path home, Path file, Optional<String> procedure, EndState verdict) {
        Oracle oracle = new Oracle(home, file, procedure);
        Disagreement disagreement = new Disagreement();
        disagreement.compare("the outcome", verdict.outcome().word(), oracle.outcome());
        disagreement.compare(
                "who is appointed",
                verdict.appointee().orElse("nobody"),
                oracle.states.lastEntry().getValue().appointee());
        for (Moment moment : verdict.states()) {
            Map.Entry<LocalDateTime, Oracle.State> then = oracle.states.floorEntry(moment.at());
            if (then != null) {
                disagreement.moment(moment, then.getValue());
            }
        }
        verdict.candidates().forEach(candidate -> disagreement.candidate(candidate, oracle));
        return disagreement.differences.stream()
                .map(one -> file.getFileName() + ": " + one)
                .toList();
    }

    private void moment(Moment moment, Oracle.State then) {
        String at = "on " + moment.at() + " ";
        compare(at + "the outcome", moment.outcome().word(), then.outcome());
        compare(at + "the appointee", moment.appointee().orElse("nobody"), then.appointee());
        compare(at + "the seats", moment.seats(), then.seats());
        for (Moment.Answer answer : moment.candidates()) {
            Oracle.Answer other = then.candidates().get(answer.candidate());
            compare(at + answer.candidate(), answer.outcome().word(), other.outlook());
            compare(at + "asked on " + answer.candidate(), answer.asked(), other.put());
            boolean blocked = other.outlook().equals("blocked");
            compare(
                    at + "holdouts on " + answer.candidate(),
                    set(answer.holdouts()),
                    blocked ? other.holdouts() : Set.of());
            boolean open = blocked || other.outlook().equals("open");
            compare(at + "missing on " + answer.candidate(), set(answer.missing()), open ? other.missing() : Set.of());
        }
    }

    private void candidate(EndState.Candidate candidate, Oracle oracle) {
        Oracle.Answer now = oracle.states.lastEntry().getValue().candidates().get(candidate.name());
        if (now == null || now.outlook().equals("not-standing")) {
            return;
        }
        Oracle.Answer then = oracle.decided.getOrDefault(candidate.name(), now);
        compare("who assents to " + candidate.name(), set(candidate.assents()), then.assents());
        compare("who is silent on " + candidate.name(), set(candidate.silent()), then.silent());
    }

    private static Set<String> set(List<String> names) {
        return new TreeSet<>(names);
    }

    private void compare(String what, Object came, Object expected) {
        if (!came.equals(expected)) {
            differences.add(what + " is " + came + ", the second opinion is " + expected);
        }
    }
}
