package org.tacet.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.tacet.handout.Seating;
import org.tacet.model.Act;
import org.tacet.model.Claim;
import org.tacet.model.Given.WhenAsked;
import org.tacet.model.Position;
import org.tacet.model.World;
import org.tacet.report.Assumptions;
import org.tacet.report.Codes;
import org.tacet.report.Headline;
import org.tacet.report.Json;
import org.tacet.report.OutcomeJson;
import org.tacet.report.Places;
import org.tacet.report.Text;
import org.tacet.session.EndState;
import org.tacet.session.Moment;
import org.tacet.why.Reason;

/** A verdict as the page shows it: seats in their order round the table, and the words of every line that is cited. */
final class AnswerJson {

    private final EndState verdict;
    private final World world;
    private final Codes codes;

    private AnswerJson(EndState verdict) {
        this.verdict = verdict;
        world = verdict.world();
        codes = new Codes(world);
    }

    /**
     * The answer.
     *
     * @param changed the codes of the members that the address gives a position
     * @param left true where the scenario leaves something to chance, which is taken as written
     */
    public static byte[] of(EndState verdict, Set<String> changed, boolean left) {
        return Json.bytes(new AnswerJson(verdict).data(changed, left));
    }

    private Map<String, Object> data(Set<String> changed, boolean left) {
        EndState.Candidate asked = verdict.asked();
        List<Map<String, Object>> seats = seats(asked, changed);
        List<Map<String, Object>> why = verdict.why().stream().map(this::reason).toList();
        return Json.map(
                "headline", Headline.of(verdict),
                "title", world.title(),
                "question", world.setting().question().orElse(null),
                "office", world.setting().office().orElse(null),
                "outcome", verdict.outcome().word(),
                "body", world.body().name(),
                "asOf", world.setting().day().map(Object::toString).orElse(null),
                "procedure", world.procedure().name(),
                "candidate", asked.name(),
                "appointee", verdict.appointee().orElse(null),
                "holdouts", codes.of(asked.holdouts()),
                "missing", codes.of(asked.missing()),
                "seats", seats,
                "why", why,
                "lines", lines(cited(Stream.concat(seats.stream(), why.stream()))),
                "assumptions",
                        world.opening(WhenAsked.class).stream()
                                .map(AnswerJson::assumption)
                                .toList(),
                "assumed", assumed(),
                "timeline", verdict.course().stream().map(this::moment).toList(),
                "deadlines", deadlines(),
                "left", left,
                "verdict", OutcomeJson.data(verdict));
    }

    private List<Map<String, Object>> seats(EndState.Candidate asked, Set<String> changed) {
        Seating seating = new Seating(world.body());
        return seating.round(asked.stances()).stream()
                .map(stance -> Json.map(
                        "code", stance.code(),
                        "name", stance.member(),
                        "initials", seating.initials(stance.code()),
                        "group", seating.group(stance.code()),
                        "position", stance.position().word(),
                        "whenAsked", stance.answer().map(Position::word).orElse(null),
                        "conduct", stance.conduct().map(Act::word).orElse(null),
                        "basis", stance.basis().word(),
                        "sources", stance.sources(),
                        "changed", changed.contains(stance.code())))
                .toList();
    }

    private Map<String, Object> reason(Reason reason) {
        return Json.map(
                "says", reason.says(),
                "rule", reason.rule(),
                "sources", Places.here(reason.sources()),
                "members", codes.of(reason.members()));
    }

    private static Set<String> cited(Stream<Map<String, Object>> parts) {
        Set<String> cited = new TreeSet<>();
        parts.forEach(part -> ((List<?>) part.get("sources")).forEach(source -> cited.add(source.toString())));
        return cited;
    }

    /** The claims of the lines that are cited, in our words. */
    private Map<String, Object> lines(Set<String> cited) {
        Map<String, Object> lines = new TreeMap<>();
        for (String source : cited) {
            List<Map<String, Object>> claims = world.claims().stream()
                    .filter(claim -> claim.source().equals(source))
                    .map(PageJson::claim)
                    .toList();
            if (!claims.isEmpty()) {
                lines.put(source, claims);
            }
        }
        return lines;
    }

    private static Map<String, Object> assumption(WhenAsked assumed) {
        return Json.map(
                "position", assumed.position().word(),
                "then", assumed.then().word(),
                "says",
                        Text.sentence("a member that is " + assumed.position().participle() + " is taken to "
                                + assumed.then().verb() + " once asked"),
                "where", Places.here(assumed.where().toString()));
    }

    /** All that the answer rests on and no article says. */
    private List<Map<String, Object>> assumed() {
        return Assumptions.of(verdict).stream()
                .map(one -> Json.map(
                        "says", Text.sentence(one.get("says").toString()),
                        "where", Places.here(one.get("where").toString())))
                .toList();
    }

    private Map<String, Object> moment(Moment moment) {
        return Json.map(
                "on", moment.label(),
                "droppable", droppable(moment),
                "events", moment.events(),
                "outcome", moment.outcome().word(),
                "asked", moment.candidates().get(0).asked(),
                "holdouts", codes.of(moment.candidates().get(0).holdouts()));
    }

    /** True of what a scenario lets happen; what an article was published with stays. */
    private boolean droppable(Moment moment) {
        return world.course().past().stream()
                .filter(one -> one.label().equals(moment.label()) && !one.says().isEmpty())
                .anyMatch(one -> one.facts().stream().noneMatch(Claim.class::isInstance));
    }

    private List<Map<String, Object>> deadlines() {
        return world.setting().deadlines().entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(entry ->
                        Json.map("name", entry.getKey(), "on", entry.getValue().toString()))
                .toList();
    }
}
