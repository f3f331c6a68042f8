package org.tacet.web;

import io.javalin.http.Context;
import java.util.Map;

/** How everything is sent: with the headers that every reply has. */
final class Reply {

    static final String JSON = "application/json; charset=utf-8";

    static final String HTML = "text/html; charset=utf-8";

    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy", POLICY,
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cache-Control", "no-store");

    private Reply() {}

    /** Sends bytes as the answer; a request for the headers alone learns their number. */
    static void send(Context context, String type, byte[] bytes) {
        context.contentType(type).result(bytes).res().setContentLength(bytes.length);
    }
}
