package org.tacet.report;

import org.tacet.model.Act;
import org.tacet.model.Position;
import org.tacet.session.EndState;

/** A verdict as a table of stances: a row a member and candidate. */
public final class OutcomeCsv {

    private OutcomeCsv() {}

    public static String of(EndState verdict) {
        Csv csv = new Csv()
                .row(
                        "candidate",
                        "outcome",
                        "code",
                        "member",
                        "position",
                        "conduct",
                        "basis",
                        "holdout",
                        "sources",
                        "missing",
                        "once asked",
                        "procedure",
                        "as of");
        String day = verdict.world().setting().day().map(Object::toString).orElse("");
        for (EndState.Candidate candidate : verdict.candidates()) {
            for (EndState.Stance stance : candidate.stances()) {
                csv.row(
                        candidate.name(),
                        candidate.outcome().word(),
                        stance.code(),
                        stance.member(),
                        stance.position().word(),
                        stance.conduct().map(Act::word).orElse(""),
                        stance.basis().word(),
                        candidate.holdouts().contains(stance.member()),
                        String.join(";", stance.sources()),
                        candidate.missing().contains(stance.member()),
                        stance.answer().map(Position::word).orElse(""),
                        candidate.procedure(),
                        day);
            }
        }
        return csv.toString();
    }
}
