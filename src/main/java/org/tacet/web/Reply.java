package org.tacet.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tacet.report.Json;

/**
 * What is sent back.
 *
 * @param headers those that only this reply has
 */
record Reply(int status, String type, byte[] body, Map<String, String> headers) {

    static final String JSON = "application/json; charset=utf-8";

    static Reply of(String type, byte[] body) {
        return new Reply(200, type, body, Map.of());
    }

    static Reply of(String type, String text) {
        return of(type, text.getBytes(StandardCharsets.UTF_8));
    }

    /** What is wrong, one sentence a fault. */
    static Reply faults(int status, List<String> faults) {
        return new Reply(status, JSON, Json.bytes(Json.map("faults", faults)), Map.of());
    }

    /** What is wrong with a request that is not even looked at. */
    static Reply refusal(int status, String found) {
        return faults(status, List.of(found));
    }

    /** The same reply with one header more. */
    Reply with(String header, String value) {
        Map<String, String> more = new TreeMap<>(headers);
        more.put(header, value);
        return new Reply(status, type, body, Map.copyOf(more));
    }
}
