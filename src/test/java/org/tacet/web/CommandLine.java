package org.tacet.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the command line says, to hold the page to it. */
record CommandLine(JsonNode json) {

    static CommandLine run(String... args) {
        return new CommandLine(JsonMapper.shared().readTree(Visitor.printed(args)));
    }

    String outcome() {
        return json.get("outcome").asString();
    }

    List<String> holdouts() {
        return json.get("candidates")
                .get(0)
                .get("holdouts")
                .valueStream()
                .map(JsonNode::asString)
                .sorted()
                .toList();
    }

    /** The position of each member on the candidate asked about, by code. */
    Map<String, String> positions() {
        Map<String, String> positions = new TreeMap<>();
        json.get("candidates")
                .get(0)
                .get("stances")
                .forEach(stance -> positions.put(
                        stance.get("code").asString(), stance.get("position").asString()));
        return positions;
    }
}
