package org.tacet.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;

/** Refuses what no page of this server would send: other hosts, other origins, other methods, large bodies. */
final class Guard {

    private static final int LARGEST = 1024 * 1024;

    private Guard() {}

    /** What is wrong with a request; empty where nothing is. */
    static Optional<Reply> refusal(Request request) throws IOException {
        int port = Request.getLocalPort(request);
        List<String> hosts = List.of("127.0.0.1:" + port, "localhost:" + port, "[::1]:" + port);
        HttpFields headers = request.getHeaders();
        List<String> host = headers.getValuesList(HttpHeader.HOST);
        if (host.size() != 1
                || !hosts.contains(host.get(0))
                || !hosts.contains(request.getHttpURI().getAuthority())) {
            return refuse(421, "found another host, expected one of " + String.join(", ", hosts));
        }
        if (large(request)) {
            return refuse(413, "found a body over " + LARGEST + " bytes, expected none");
        }
        if (!List.of("GET", "HEAD").contains(request.getMethod())) {
            return refuse(405, "found another method, expected GET or HEAD")
                    .map(reply -> reply.with("Allow", "GET, HEAD"));
        }
        List<String> origins = headers.getValuesList(HttpHeader.ORIGIN);
        if (!origins.stream().allMatch(origin -> origin.startsWith("http://") && hosts.contains(origin.substring(7)))) {
            return refuse(403, "found another origin, expected this page");
        }
        // a link from elsewhere may lead here, but no other site may load anything from here
        String site = value(headers, "Sec-Fetch-Site");
        boolean followed = value(headers, "Sec-Fetch-Mode").equals("navigate")
                && !request.getHttpURI().getPath().startsWith("/api/");
        if (List.of("cross-site", "same-site").contains(site) && !followed) {
            return refuse(403, "found a request of another site, expected this page");
        }
        return Optional.empty();
    }

    private static Optional<Reply> refuse(int status, String fault) {
        return Optional.of(Reply.refusal(status, fault));
    }

    private static String value(HttpFields headers, String name) {
        HttpField field = headers.getField(name);
        return field == null ? "" : field.getValue();
    }

    /** True where the body is larger than any; what is announced is not read. */
    private static boolean large(Request request) throws IOException {
        HttpFields headers = request.getHeaders();
        if (headers.getLongField(HttpHeader.CONTENT_LENGTH) > LARGEST) {
            return true;
        }
        if (!headers.contains(HttpHeader.TRANSFER_ENCODING)) {
            return false;
        }
        InputStream body = Request.asInputStream(request);
        return body.skip(LARGEST + 1L) > LARGEST;
    }
}
