package org.tacet.session;

import java.util.Optional;
import org.tacet.model.Outcome;
import org.tacet.model.Resolution.Holder;
import org.tacet.model.Resolution.OfficeOutcome;
import org.tacet.rulebook.Facts;
import org.tacet.rulebook.FailedRules;

/** The bare answer, without reasons: how what is asked about stands at the end, and who has been appointed to it. */
public record BareAnswer(Outcome outcome, Optional<String> appointee) {

    static BareAnswer of(Facts facts) {
        Outcome outcome = facts.all("verdict", OfficeOutcome.class)
                .findFirst()
                .orElseThrow(FailedRules::inconclusive)
                .outcome();
        return new BareAnswer(outcome, holder(facts));
    }

    static Optional<String> holder(Facts facts) {
        return facts.all("holder", Holder.class).map(Holder::candidate).findFirst();
    }
}
