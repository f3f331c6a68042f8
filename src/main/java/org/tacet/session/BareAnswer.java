package org.tacet.session;

import java.util.Optional;
import org.tacet.model.Conclusion.Upshot;
import org.tacet.model.Given.Appointment;
import org.tacet.model.Outcome;
import org.tacet.rulebook.Facts;
import org.tacet.rulebook.RuleFaults;

/** The bare answer, without reasons: how the office stands at the end, and who has been appointed. */
public record BareAnswer(Outcome outcome, Optional<String> appointee) {

    static BareAnswer of(Facts facts) {
        Outcome outcome = facts.all("verdict", Upshot.class)
                .findFirst()
                .orElseThrow(RuleFaults::inconclusive)
                .outcome();
        Optional<String> appointee = facts.all("appointments", Appointment.class)
                .map(Appointment::candidate)
                .findFirst();
        return new BareAnswer(outcome, appointee);
    }
}
