package org.tacet.web;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import java.util.TreeMap;
import org.tacet.cli.Tacet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the command line says, to hold the page to it. */
record CommandLine(String out) {

    private static final Tacet TACET = new Tacet();

    static CommandLine run(String... args) {
        StringWriter out = new StringWriter();
        TACET.run(new PrintWriter(out), new PrintWriter(new StringWriter()), args);
        return new CommandLine(out.toString());
    }

    JsonNode json() {
        return JsonMapper.shared().readTree(out);
    }

    /** The position of each member on the candidate asked about, by code. */
    Map<String, String> positions() {
        Map<String, String> positions = new TreeMap<>();
        json().get("candidates")
                .get(0)
                .get("stances")
                .forEach(stance -> positions.put(
                        stance.get("code").asString(), stance.get("position").asString()));
        return positions;
    }
}
