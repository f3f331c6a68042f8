package org.tacet.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Refuses what no page of this server would send, before anything of it is read: other hosts, other origins, other
 * methods, bodies. What is let in gets the headers that every reply has.
 */
final class Guard implements Handler {

    private static final int LARGEST = 1024 * 1024;

    @Override
    public void handle(Context context) {
        Reply.HEADERS.forEach(context::header);
        int port = context.req().getLocalPort();
        List<String> hosts = List.of("127.0.0.1:" + port, "localhost:" + port, "[::1]:" + port);
        host(context, hosts);
        body(context);
        method(context);
        origin(context, hosts);
    }

    private static void host(Context context, List<String> hosts) {
        List<String> host = values(context, "Host");
        String asked = context.req().getServerName() + ":" + context.req().getServerPort();
        if (host.size() != 1 || !hosts.contains(host.get(0)) || !hosts.contains(asked)) {
            throw new Refusal(421, "found another host, expected one of " + String.join(", ", hosts));
        }
    }

    private static void body(Context context) {
        if (context.req().getContentLengthLong() > LARGEST || context.header("Transfer-Encoding") != null) {
            throw new Refusal(
                    413, "found a body over " + LARGEST + " bytes or of no length that is told, expected none");
        }
    }

    private static void method(Context context) {
        // what the chair of a class does comes from this page, or not at all
        if (context.req().getMethod().equals("POST") && context.path().equals("/class/act")) {
            if (values(context, "Origin").size() != 1) {
                throw new Refusal(403, "found no origin, expected this page");
            }
            return;
        }
        if (!List.of("GET", "HEAD").contains(context.req().getMethod())) {
            context.header("Allow", "GET, HEAD");
            throw new Refusal(405, "found another method, expected GET or HEAD");
        }
    }

    private static void origin(Context context, List<String> hosts) {
        if (!values(context, "Origin").stream()
                .allMatch(origin -> origin.startsWith("http://") && hosts.contains(origin.substring(7)))) {
            throw new Refusal(403, "found another origin, expected this page");
        }
        // a link from elsewhere may lead here, but no other site may load anything from here
        String site = value(context, "Sec-Fetch-Site");
        boolean followed = value(context, "Sec-Fetch-Mode").equals("navigate")
                && !context.path().startsWith("/api/");
        if (List.of("cross-site", "same-site").contains(site) && !followed) {
            throw new Refusal(403, "found a request of another site, expected this page");
        }
    }

    private static String value(Context context, String name) {
        return Optional.ofNullable(context.header(name)).orElse("");
    }

    private static List<String> values(Context context, String name) {
        return Collections.list(context.req().getHeaders(name));
    }
}
