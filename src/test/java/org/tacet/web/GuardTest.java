package org.tacet.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Collections;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no page of ours would send is refused, and every reply says what a browser may do with it. */
class GuardTest {

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    @AutoClose
    private static final Visitor VISITOR = new Visitor();

    @AfterEach
    void no_error_of_its_own_was_told() {
        assertThat(VISITOR.troubles).isEmpty();
    }

    @Test
    void only_this_machine_is_listened_to() throws IOException {
        URI address = VISITOR.page.address();

        assertThat(InetAddress.getByName(address.getHost()).isLoopbackAddress()).isTrue();
        for (NetworkInterface network : Collections.list(NetworkInterface.getNetworkInterfaces())) {
            for (InetAddress other : Collections.list(network.getInetAddresses())) {
                if (!other.isLoopbackAddress()) {
                    assertThatThrownBy(() -> new Socket(other, address.getPort()).close())
                            .isInstanceOf(IOException.class);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/page.css",
                "/page/main.js",
                "/favicon.svg",
                "/api/answer",
                "/api/scenarios",
                "/api/answer?scenario=nothing",
                "/scenario.yaml",
                "/outcome.json",
                "/outcome.csv",
                "/nothing",
                "/page/../page.html",
                "/page/%2e%2e/page.html"
            })
    void every_reply_has_the_policy(String path) {
        HttpResponse<String> reply = VISITOR.get(path);

        assertThat(reply.headers().allValues("Content-Security-Policy")).containsExactly(POLICY);
        assertThat(reply.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(reply.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(reply.headers().firstValue("Server")).isEmpty();
        assertThat(reply.headers().firstValue("Content-Type").orElseThrow())
                .matches("(text/(html|css|javascript|csv)|application/(json|yaml)); ?charset=utf-8|image/svg\\+xml");
    }

    @Test
    void the_sheet_may_use_its_own_styles_and_nothing_else() {
        HttpResponse<String> reply = VISITOR.get("/report.html");

        assertThat(reply.headers().allValues("Content-Security-Policy")).hasSize(1);
        assertThat(reply.headers().firstValue("Content-Security-Policy").orElseThrow())
                .matches("default-src 'none'; style-src 'sha256-[^']+='; base-uri 'none'; form-action 'none'; "
                        + "frame-ancestors 'none'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"evil.example", "127.0.0.1", "127.0.0.1:1", "localhost", "localhost.evil.example:80", "0.0.0.0"})
    void another_host_is_refused(String host) throws IOException {
        String reply = VISITOR.raw("GET /api/answer HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");

        assertThat(reply).startsWith("HTTP/1.1 421 ").contains(POLICY).doesNotContain("Rutte");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET http://evil.example/api/answer HTTP/1.1\r\nHost: evil.example\r\n",
                "GET http://evil.example/api/answer HTTP/1.1\r\nHost: HERE\r\n",
                "GET /api/answer HTTP/1.1\r\nHost: HERE\r\nHost: HERE\r\n",
                "GET /api/answer HTTP/1.1\r\n",
                "GET /api/answer HTTP/1.0\r\n",
                "GET /api/answer HTTP/1.1\r\nHost: a b\r\n",
                "GET /api/answer HTTP/1.1\r\nHost:\r\n",
                "GET /%zz HTTP/1.1\r\nHost: HERE\r\n",
                "GET /api/answer HTTP/9.9\r\nHost: HERE\r\n",
                "GET /api/answer HTTP/1.1\r\nHost: HERE\r\nContent-Length: x\r\n",
                "\u0001\u0002\u0003",
            })
    void what_is_no_proper_request_of_ours_is_refused_with_the_policy(String request) throws IOException {
        String reply = VISITOR.raw(request.replace("HERE", VISITOR.host()) + "Connection: close\r\n\r\n");

        assertThat(reply)
                .matches("(?s)HTTP/1.1 [45]\\d\\d .*")
                .contains(POLICY)
                .doesNotContain("Rutte", "jetty", "Jetty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://evil.example", "null", "https://127.0.0.1", "http://localhost:1", ""})
    void another_origin_is_refused(String origin) {
        HttpResponse<String> reply = VISITOR.ask("GET", "/api/answer", BodyPublishers.noBody(), "Origin", origin);

        assertThat(reply.statusCode()).isEqualTo(403);
        assertThat(reply.body()).doesNotContain("Rutte");
        assertThat(reply.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    void the_pages_own_origin_is_not() {
        assertThat(VISITOR.ask("GET", "/api/answer", BodyPublishers.noBody(), "Origin", "http://" + VISITOR.host())
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/answer, cross-site, cors, 403",
        "/api/answer, cross-site, navigate, 403",
        "/api/answer, same-site, no-cors, 403",
        "/page.css, cross-site, no-cors, 403",
        "/, cross-site, navigate, 200",
        "/, none, navigate, 200",
        "/api/answer, same-origin, cors, 200"
    })
    void another_site_may_link_here_but_not_load_from_here(String path, String site, String mode, int status) {
        assertThat(VISITOR.ask("GET", path, BodyPublishers.noBody(), "Sec-Fetch-Site", site, "Sec-Fetch-Mode", mode)
                        .statusCode())
                .isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "BREW"})
    void only_get_and_head_are_answered(String method) {
        HttpResponse<String> reply = VISITOR.ask(method, "/api/answer", BodyPublishers.noBody());

        assertThat(reply.statusCode()).isEqualTo(405);
        assertThat(reply.headers().firstValue("Allow")).contains("GET, HEAD");
        assertThat(reply.headers().firstValue("Content-Security-Policy")).contains(POLICY);
    }

    @Test
    void head_gives_the_headers_alone() {
        HttpResponse<String> head = VISITOR.ask("HEAD", "/api/answer", BodyPublishers.noBody());

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValueAsLong("Content-Length"))
                .hasValue(VISITOR.get("/api/answer")
                        .headers()
                        .firstValueAsLong("Content-Length")
                        .orElseThrow());
    }

    @Test
    void a_body_over_a_megabyte_is_refused_by_its_announced_length() throws IOException {
        String reply = VISITOR.raw("POST /api/answer HTTP/1.1\r\nHost: " + VISITOR.host()
                + "\r\nContent-Length: 1048577\r\nConnection: close\r\n\r\nx");

        assertThat(reply).startsWith("HTTP/1.1 413 ").contains(POLICY);
    }

    @Test
    void a_body_of_no_announced_length_is_refused_unread() {
        HttpResponse<String> reply = VISITOR.ask(
                "POST",
                "/api/answer",
                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[1024 * 1024 + 1])));

        assertThat(reply.statusCode()).isEqualTo(413);
    }

    @Test
    void a_smaller_body_is_only_of_the_wrong_method() {
        assertThat(VISITOR.ask("POST", "/", BodyPublishers.ofByteArray(new byte[1000]))
                        .statusCode())
                .isEqualTo(405);
    }

    @Test
    void where_a_port_is_taken_another_one_is_used() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                Visitor other = new Visitor(taken.getLocalPort())) {
            assertThat(other.page.address().getPort()).isPositive().isNotEqualTo(taken.getLocalPort());
            assertThat(other.get("/").statusCode()).isEqualTo(200);
        }
    }
}
