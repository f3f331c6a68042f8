package org.tacet.path;

import org.tacet.model.Outcome;
import org.tacet.model.World;
import org.tacet.session.BareAnswer;

/**
 * The outcome that a path leads to.
 *
 * @param candidate the candidate asked about, who must be the one that is appointed where that is the outcome
 */
record Goal(Outcome outcome, String candidate) {

    static Goal of(Outcome outcome, World world) {
        return new Goal(outcome, world.candidate());
    }

    boolean reached(BareAnswer judgement) {
        return judgement.outcome() == outcome
                && (outcome != Outcome.APPOINTED
                        || judgement.appointee().filter(candidate::equals).isPresent());
    }

    /** True of the outcomes that all support, or all opposition, would lead to if anything did. */
    boolean atAnEnd() {
        return outcome == Outcome.APPOINTED || outcome == Outcome.BLOCKED;
    }

    /** True where warmer positions lead to it, false where colder ones do. */
    boolean warmer() {
        return outcome != Outcome.BLOCKED;
    }
}
