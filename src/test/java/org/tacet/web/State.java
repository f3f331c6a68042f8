package org.tacet.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.tacet.model.Position;
import org.tacet.scenario.Procedures;
import tools.jackson.databind.JsonNode;

/** A state of the page that a reader might have clicked together: its address, and what a command line says of it. */
record State(String query, List<String> options) {

    /** A random state of a scenario whose answer is known; assumptions have no option of the command line. */
    static State of(String scenario, JsonNode answer, RandomGenerator random, boolean assuming) {
        List<String> query = new ArrayList<>(List.of("scenario=" + Visitor.encoded(scenario)));
        List<String> options = new ArrayList<>();
        Map<String, Position> sets = new TreeMap<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            JsonNode seats = answer.get("seats");
            sets.put(seats.get(random.nextInt(seats.size())).get("code").asString(), position(random));
        }
        sets.forEach((code, position) -> {
            query.add("set=" + Visitor.encoded(code) + ":" + position.word());
            options.addAll(List.of("--set", code + "=" + position.word()));
        });
        if (random.nextBoolean()) {
            String procedure =
                    Procedures.names().get(random.nextInt(Procedures.names().size()));
            query.add("procedure=" + procedure);
            options.addAll(List.of("--procedure", procedure));
        }
        if (!answer.get("asOf").isNull() && random.nextBoolean()) {
            JsonNode moments = answer.get("timeline");
            String day = moments.get(random.nextInt(moments.size()))
                    .get("on")
                    .asString()
                    .substring(0, 10);
            query.add("as-of=" + day);
            options.addAll(List.of("--as-of", day));
        }
        if (assuming) {
            Map<Position, Position> assume = new TreeMap<>();
            for (int i = random.nextInt(3); i > 0; i--) {
                assume.put(position(random), position(random));
            }
            assume.forEach((of, to) -> query.add("assume=" + of.word() + ":" + to.word()));
            if (assume.isEmpty()) {
                query.add("assume=none");
            }
        }
        return new State(String.join("&", query), options);
    }

    private static Position position(RandomGenerator random) {
        return Position.values()[random.nextInt(Position.values().length)];
    }
}
