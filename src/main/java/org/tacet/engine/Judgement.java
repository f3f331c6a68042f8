package org.tacet.engine;

import java.util.Optional;
import org.tacet.model.Conclusion.Upshot;
import org.tacet.model.Given.Appointment;
import org.tacet.model.Outcome;

/** The bare answer, without reasons: how the office stands at the end, and who has been appointed. */
public record Judgement(Outcome outcome, Optional<String> appointee) {

    static Judgement of(Facts facts) {
        Outcome outcome = facts.all("verdict", Upshot.class)
                .findFirst()
                .orElseThrow(RuleFaults::inconclusive)
                .outcome();
        Optional<String> appointee = facts.all("appointments", Appointment.class)
                .map(Appointment::candidate)
                .findFirst();
        return new Judgement(outcome, appointee);
    }
}
