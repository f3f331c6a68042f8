package org.tacet.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.Collections;
import java.util.List;

/** Refuses at the students' door what its page would not send, before anything of it is read. */
final class StudentsGuard implements Handler {

    private static final int LARGEST = 16 * 1024;

    private final String host;

    /**
     * A guard.
     *
     * @param host the only name by which this door is called, without its port
     */
    StudentsGuard(String host) {
        this.host = host;
    }

    @Override
    public void handle(Context context) {
        Reply.HEADERS.forEach(context::header);
        String authority = host + ":" + context.req().getLocalPort();
        if (!values(context, "Host").equals(List.of(authority))) {
            throw new Refusal(421, "found another host, expected " + authority);
        }
        if (context.req().getContentLengthLong() > LARGEST || context.header("Transfer-Encoding") != null) {
            throw new Refusal(413, "found a body over " + LARGEST + " bytes or of no length that is told");
        }
        String method = context.req().getMethod();
        if (!List.of("GET", "HEAD", "POST").contains(method)) {
            throw new Refusal(405, "found another method, expected GET, HEAD or POST");
        }
        List<String> origins = values(context, "Origin");
        boolean own = origins.equals(List.of("http://" + authority));
        if (!own && (method.equals("POST") || !origins.isEmpty())) {
            throw new Refusal(403, "found another origin, expected this page");
        }
    }

    private static List<String> values(Context context, String name) {
        return Collections.list(context.req().getHeaders(name));
    }
}
