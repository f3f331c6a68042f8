package org.tacet.handout;

import java.util.ArrayList;
import java.util.List;
import org.tacet.model.Outcome;
import org.tacet.report.Conflict;
import org.tacet.report.Text;
import org.tacet.session.EndState;

/** Questions for a class about an answer: none that the sheet itself answers. */
final class ClassQuestions {

    private final EndState verdict;
    private final Handout.Change change;
    private final List<Handout.Reading> readings;
    private final List<Conflict> conflicts;

    ClassQuestions(EndState verdict, Handout.Change change, List<Handout.Reading> readings, List<Conflict> conflicts) {
        this.verdict = verdict;
        this.change = change;
        this.readings = readings;
        this.conflicts = conflicts;
    }

    List<String> all() {
        List<String> questions = new ArrayList<>();
        verdict.world().setting().question().ifPresent(questions::add);
        questions.add("Which of the reasons would you doubt first, and what would you have to know to be sure?");
        List<String> holdouts = verdict.asked().holdouts();
        if (verdict.outcome() == Outcome.BLOCKED && !holdouts.isEmpty()) {
            questions.add(Text.upper(Text.some(holdouts))
                    + (holdouts.size() == 1 ? " holds" : " hold")
                    + " out. What might be offered in return, and who would have to pay for it?");
        } else if (!change.sets().isEmpty()) {
            questions.add("Which of the changes named above is the likeliest, and what would bring it about?");
        }
        if (readings.stream().map(Handout.Reading::outcome).distinct().count() > 1) {
            questions.add("The facts are the same under every reading of the rule. Which reading ought to hold, and who"
                    + " gains from it?");
        }
        if (!conflicts.isEmpty()) {
            questions.add("Choose one of the points below on which the sources differ. Whom do you believe, and why?");
        }
        return questions;
    }
}
