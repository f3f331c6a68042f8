package org.tacet.sweep;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tacet.model.NameOrder;
import org.tacet.model.Outcome;
import org.tacet.model.Position;
import org.tacet.model.World;
import org.tacet.report.Json;
import org.tacet.report.OutcomeJson;
import org.tacet.worlds.Smallest;

/** What a sweep comes to, as {@code tacet/sweep/v1}. */
public final class SweepJson {

    private static final int SETS = 100;

    private SweepJson() {}

    public static String of(Swept swept) {
        World world = swept.world();
        Map<String, Object> vary = new LinkedHashMap<>();
        swept.variation().members().forEach(varied -> vary.put(varied.member(), words(varied.positions())));
        Map<String, Object> outcomes = new LinkedHashMap<>();
        swept.counts().forEach((outcome, count) -> outcomes.put(outcome.word(), count));
        return Json.write(Json.map(
                "schema", "tacet/sweep/v1",
                "scenario", OutcomeJson.scenario(world),
                "body", world.body().name(),
                "asOf", world.setting().day().map(Object::toString).orElse(null),
                "procedure", world.procedure().name(),
                "candidate", world.candidate(),
                "vary", vary,
                "worlds", swept.worlds(),
                "decided", swept.done(),
                "outcomes", outcomes,
                "pivotal", swept.complete() ? pivotal(swept) : null,
                "blocking", swept.complete() ? smallest(swept, Outcome.BLOCKED) : null,
                "enabling", swept.complete() ? smallest(swept, Outcome.APPOINTED) : null));
    }

    private static List<String> words(List<Position> positions) {
        return positions.stream().map(Position::word).toList();
    }

    private static List<Map<String, Object>> pivotal(Swept swept) {
        Map<String, Long> pivotal = swept.pivotal();
        return pivotal.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(NameOrder.BY_NAME))
                .map(each -> Json.map(
                        "member", each.getKey(),
                        "pivotal", each.getValue(),
                        "banzhaf", Swept.banzhaf(pivotal, each.getKey())))
                .toList();
    }

    /** Null where they were not looked for; no size where the outcome never comes about. */
    private static Map<String, Object> smallest(Swept swept, Outcome outcome) {
        return swept.smallest(outcome, SETS)
                .map(found -> Json.map(
                        "size", found.count() == 0 ? null : found.size(),
                        "count", found.count(),
                        "sets",
                                found.sets().stream()
                                        .map(set -> set.stream()
                                                .map(SweepJson::held)
                                                .toList())
                                        .toList()))
                .orElse(null);
    }

    private static Map<String, Object> held(Smallest.Held held) {
        return Json.map("member", held.member(), "positions", words(held.positions()));
    }
}
