package org.tacet.session;

import java.util.List;
import org.tacet.model.Conclusion.Holdout;
import org.tacet.model.NameOrder;
import org.tacet.model.Outcome;
import org.tacet.model.Resolution.CandidateOutcome;
import org.tacet.rulebook.Facts;

/**
 * The bare answer, and who stands in the way.
 *
 * @param holdouts who holds out against the candidate asked about, in order of name; as a verdict tells it
 */
public record Decision(BareAnswer answer, List<String> holdouts) {

    static Decision of(Facts facts, String candidate) {
        return new Decision(BareAnswer.of(facts), standing(facts, candidate) ? holdouts(facts, candidate) : List.of());
    }

    private static boolean standing(Facts facts, String candidate) {
        return facts.all("outcomes", CandidateOutcome.class)
                .filter(result -> result.candidate().equals(candidate))
                .anyMatch(result -> result.outcome() != Outcome.NOT_STANDING && result.outcome() != Outcome.APPOINTED);
    }

    private static List<String> holdouts(Facts facts, String candidate) {
        return facts.all("holdouts", Holdout.class)
                .filter(holdout -> holdout.candidate().equals(candidate))
                .map(Holdout::member)
                .sorted(NameOrder.BY_NAME)
                .toList();
    }
}
