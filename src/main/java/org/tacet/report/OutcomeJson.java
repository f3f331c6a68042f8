package org.tacet.report;

import java.util.List;
import java.util.Map;
import org.tacet.model.Act;
import org.tacet.model.Position;
import org.tacet.model.Standing;
import org.tacet.model.World;
import org.tacet.session.Moment;
import org.tacet.session.Verdict;
import org.tacet.why.Reason;

/** A verdict as {@code tacet/outcome/v1}. */
public final class OutcomeJson {

    private OutcomeJson() {}

    public static String of(Verdict verdict) {
        return Json.write(data(verdict));
    }

    public static Map<String, Object> data(Verdict verdict) {
        World world = verdict.world();
        return Json.map(
                "schema", "tacet/outcome/v1",
                "scenario", scenario(world),
                "body", world.body().name(),
                "office", world.office().orElse(null),
                "seats", verdict.seats(),
                "asOf", world.dated() ? world.asOf().toString() : null,
                "procedure", world.procedure().name(),
                "outcome", verdict.outcome().word(),
                "appointee", verdict.appointee().orElse(null),
                "candidates",
                        verdict.candidates().stream()
                                .map(OutcomeJson::candidate)
                                .toList(),
                "why", verdict.why().stream().map(OutcomeJson::reason).toList(),
                "assumptions", Assumptions.of(verdict),
                "timeline", timeline(verdict));
    }

    public static Map<String, Object> scenario(World world) {
        return Json.map("title", world.title(), "layers", world.layers());
    }

    private static Map<String, Object> candidate(Verdict.Candidate candidate) {
        return Json.map(
                "candidate", candidate.name(),
                "standing", candidate.standing().map(Standing::word).orElse(null),
                "outcome", candidate.outcome().word(),
                "assents", candidate.assents(),
                "silent", candidate.silent(),
                "missing", candidate.missing(),
                "holdouts", candidate.holdouts(),
                "stances", candidate.stances().stream().map(OutcomeJson::stance).toList());
    }

    private static Map<String, Object> stance(Verdict.Stance stance) {
        return Json.map(
                "code",
                stance.code(),
                "member",
                stance.member(),
                "position",
                stance.position().word(),
                "whenAsked",
                stance.answer().map(Position::word).orElse(null),
                "conduct",
                stance.conduct().map(Act::word).orElse(null),
                "basis",
                stance.basis().word(),
                "sources",
                stance.sources());
    }

    public static Map<String, Object> reason(Reason reason) {
        return Json.map("says", reason.says(), "rule", reason.rule(), "sources", reason.sources());
    }

    static List<Map<String, Object>> timeline(Verdict verdict) {
        return verdict.course().stream().map(OutcomeJson::moment).toList();
    }

    private static Map<String, Object> moment(Moment moment) {
        return Json.map(
                "on",
                moment.label(),
                "events",
                moment.events(),
                "moves",
                moment.moves().stream().map(OutcomeJson::move).toList(),
                "breaks",
                moment.breaks(),
                "outcome",
                moment.outcome().word(),
                "appointee",
                moment.appointee().orElse(null),
                "candidates",
                moment.candidates().stream()
                        .map(finding -> Json.map(
                                "candidate",
                                finding.candidate(),
                                "outcome",
                                finding.outcome().word(),
                                "holdouts",
                                finding.holdouts(),
                                "missing",
                                finding.missing()))
                        .toList());
    }

    private static Map<String, Object> move(Moment.Move move) {
        return Json.map(
                "member", move.member(),
                "candidate", move.candidate(),
                "from", move.from().word(),
                "to", move.to().word(),
                "because", move.because());
    }
}
