package org.tacet.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tacet.model.Act;
import org.tacet.model.Given.Majority;
import org.tacet.model.Given.Veto;
import org.tacet.model.Given.Weighting;
import org.tacet.model.Member;
import org.tacet.model.Position;
import org.tacet.model.Share;
import org.tacet.model.Standing;
import org.tacet.model.World;
import org.tacet.scenario.Procedures;
import org.tacet.session.EndState;
import org.tacet.session.Moment;
import org.tacet.why.Reason;

/** A verdict as {@code tacet/outcome/v1}. */
public final class OutcomeJson {

    private OutcomeJson() {}

    public static String of(EndState verdict) {
        return Json.write(data(verdict));
    }

    public static Map<String, Object> data(EndState verdict) {
        World world = verdict.world();
        return Json.map(
                "schema", "tacet/outcome/v1",
                "scenario", scenario(world),
                "body", world.body().name(),
                "office", world.setting().office().orElse(null),
                "seats", verdict.seats(),
                "asOf", world.setting().day().map(Object::toString).orElse(null),
                "procedure", procedure(world, verdict.asked().procedure()),
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

    /** The word, or for a composed one what a file writes. */
    public static Object procedure(World world, String name) {
        if (Procedures.names().contains(name)) {
            return name;
        }
        Map<String, Object> written = new LinkedHashMap<>();
        world.opening(Majority.class).stream()
                .filter(majority -> majority.procedure().equals(name))
                .forEach(majority -> {
                    written.put("majority", share(majority.share()));
                    if (majority.voting()) {
                        written.put("of", "voting");
                    }
                });
        world.opening(Weighting.class).stream()
                .filter(weighting -> weighting.procedure().equals(name))
                .forEach(weighting -> {
                    written.put("weight", share(weighting.share()));
                    if (weighting.blocking() > 0) {
                        written.put("blocking", weighting.blocking());
                    }
                });
        Map<String, String> codes =
                world.body().members().stream().collect(Collectors.toMap(Member::name, Member::code));
        List<String> holders = world.opening(Veto.class).stream()
                .filter(veto -> veto.procedure().equals(name))
                .map(veto -> codes.get(veto.member()))
                .sorted()
                .toList();
        if (!holders.isEmpty()) {
            written.put("veto", holders);
        }
        return written;
    }

    private static Object share(Share share) {
        return share.fixed() ? (Object) share.numerator() : share.toString();
    }

    public static Map<String, Object> scenario(World world) {
        return Json.map("title", world.title(), "layers", world.setting().layers());
    }

    private static Map<String, Object> candidate(EndState.Candidate candidate) {
        return Json.map(
                "candidate", candidate.name(),
                "kind", candidate.proposal() ? "proposal" : "person",
                "standing", candidate.standing().map(Standing::word).orElse(null),
                "outcome", candidate.outcome().word(),
                "assents", candidate.assents(),
                "silent", candidate.silent(),
                "missing", candidate.missing(),
                "holdouts", candidate.holdouts(),
                "lacks", candidate.lacks().isPresent() ? candidate.lacks().getAsInt() : null,
                "mustChoose", candidate.rivals(),
                "decided", candidate.decided().map(OutcomeJson::decided).orElse(null),
                "stances", candidate.stances().stream().map(OutcomeJson::stance).toList());
    }

    private static Map<String, Object> decided(EndState.Decided decided) {
        return Json.map(
                "on", decided.label(),
                "seats", decided.seats(),
                "ruledOver", decided.ruledOver(),
                "since", decided.since().stream().map(OutcomeJson::move).toList(),
                "joined", decided.joined(),
                "left", decided.left());
    }

    private static Map<String, Object> stance(EndState.Stance stance) {
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

    static List<Map<String, Object>> timeline(EndState verdict) {
        return verdict.course().stream()
                .map(moment -> moment(moment, verdict.asked().name()))
                .toList();
    }

    static List<String> events(Moment moment) {
        return Stream.concat(
                        moment.events().stream(), moment.deadlines().stream().map(deadline -> "deadline: " + deadline))
                .toList();
    }

    private static Map<String, Object> moment(Moment moment, String asked) {
        return Json.map(
                "on",
                moment.label(),
                "events",
                events(moment),
                "moves",
                moment.moves().stream().map(OutcomeJson::move).toList(),
                "breaks",
                moment.breaks(),
                "seats",
                moment.seats(),
                "outcome",
                moment.outcome().word(),
                "asked",
                moment.candidates().stream()
                        .anyMatch(one -> one.asked() && one.candidate().equals(asked)),
                "appointee",
                moment.appointee().orElse(null),
                "candidates",
                moment.candidates().stream()
                        .map(answer -> Json.map(
                                "candidate",
                                answer.candidate(),
                                "outcome",
                                answer.outcome().word(),
                                "asked",
                                answer.asked(),
                                "holdouts",
                                answer.holdouts(),
                                "missing",
                                answer.missing()))
                        .toList());
    }

    private static Map<String, Object> move(Moment.Move move) {
        return Json.map(
                "member", move.member(),
                "candidate", move.candidate(),
                "from", move.from().word(),
                "to", move.to().word(),
                "first", move.first(),
                "because", move.because());
    }
}
