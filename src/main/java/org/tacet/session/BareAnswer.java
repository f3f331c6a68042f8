package org.tacet.session;

import java.util.Optional;
import org.tacet.model.Conclusion.Holder;
import org.tacet.model.Conclusion.OfficeOutcome;
import org.tacet.model.Outcome;
import org.tacet.rulebook.Facts;
import org.tacet.rulebook.RuleFaults;

/** The bare answer, without reasons: how what is asked about stands at the end, and who has been appointed to it. */
public record BareAnswer(Outcome outcome, Optional<String> appointee) {

    static BareAnswer of(Facts facts) {
        Outcome outcome = facts.all("verdict", OfficeOutcome.class)
                .findFirst()
                .orElseThrow(RuleFaults::inconclusive)
                .outcome();
        return new BareAnswer(outcome, holder(facts));
    }

    static Optional<String> holder(Facts facts) {
        return facts.all("holder", Holder.class).map(Holder::candidate).findFirst();
    }
}
