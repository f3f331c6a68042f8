package org.tacet.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tacet.Simulator;

/** Two seats and a stranger try what is not theirs, at both doors of a class; both are opened on this machine alone. */
class ClassSafeTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir
    private Path folder;

    private final List<Throwable> troubles = new ArrayList<>();
    private ClassServer server = null;
    private URI door = null;

    @BeforeEach
    void open() {
        server = ClassServer.start(
                new Simulator(),
                List.of("baseline"),
                new ClassServer.Place(folder.resolve("lessons"), "10b", "127.0.0.1", 0),
                0,
                troubles::add);
        door = server.students();
    }

    @AfterEach
    void close() {
        server.close();
        assertThat(troubles).isEmpty();
    }

    private HttpResponse<String> post(String path, String body, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(door.resolve(path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
        boolean origin = false;
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
            origin |= headers[i].equals("Origin");
        }
        if (!origin) {
            request.header("Origin", "http://" + door.getAuthority());
        }
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(door.resolve(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    private String join(String seat, String name) throws Exception {
        HttpResponse<String> reply = post(
                "/api/join",
                "{\"code\":\"" + server.code() + "\",\"seat\":\"" + seat + "\",\"name\":\"" + name + "\"}");
        assertThat(reply.statusCode()).as(reply.body()).isEqualTo(200);
        return reply.headers().firstValue("Set-Cookie").orElseThrow();
    }

    private static String cookie(String set) {
        return set.substring(0, set.indexOf(';'));
    }

    @Test
    void a_seat_is_held_by_a_cookie_that_no_script_reads_and_no_other_site_sends() throws Exception {
        assertThat(join("TUR", "Ada")).contains("HttpOnly").contains("SameSite=Strict");
    }

    @Test
    void a_seat_cannot_be_taken_answered_for_or_peeked_at_from_another() throws Exception {
        String ada = cookie(join("TUR", "Ada"));
        String ben = cookie(join("HUN", "Ben"));
        assertThat(post(
                                "/api/position",
                                "{\"seat\":\"TUR\",\"candidate\":\"Mark Rutte\",\"position\":\"reserved\"}",
                                "Cookie",
                                ada)
                        .statusCode())
                .isEqualTo(200);

        for (String cookie : List.of(ben, "seat=0", "seat=")) {
            assertThat(post(
                                    "/api/position",
                                    "{\"seat\":\"TUR\",\"candidate\":\"Mark Rutte\",\"position\":\"supports\"}",
                                    "Cookie",
                                    cookie)
                            .statusCode())
                    .isEqualTo(403);
            assertThat(post("/api/break", "{\"seat\":\"TUR\",\"reason\":\"x\"}", "Cookie", cookie)
                            .statusCode())
                    .isEqualTo(403);
            assertThat(post("/api/leave", "{\"seat\":\"TUR\"}", "Cookie", cookie)
                            .statusCode())
                    .isEqualTo(403);
            assertThat(get("/api/brief?seat=TUR", "Cookie", cookie).statusCode())
                    .isEqualTo(403);
            assertThat(get("/api/state", "Cookie", cookie).body()).doesNotContain("reserved", "Ada");
        }
        assertThat(post(
                                "/api/join",
                                "{\"code\":\"" + server.code() + "\",\"seat\":\"TUR\",\"name\":\"Eve\"}",
                                "Cookie",
                                ben)
                        .statusCode())
                .isEqualTo(409);
        assertThat(get("/api/state", "Cookie", ada).body()).contains("reserved");
        assertThat(get("/api/brief?seat=TUR", "Cookie", ada).body()).contains("POLITICO");
    }

    @Test
    void guessing_the_code_is_slowed_down_and_told_to_the_chair() throws Exception {
        String guess = "{\"code\":\"1\",\"seat\":\"TUR\",\"name\":\"Eve\"}";
        for (int i = 0; i < 3; i++) {
            assertThat(post("/api/join", guess).statusCode()).isEqualTo(403);
        }

        assertThat(post("/api/join", guess).statusCode()).isEqualTo(429);
        assertThat(post("/api/join", guess.replace("\"1\"", '"' + server.code() + '"'))
                        .statusCode())
                .as("not even the right one, for a while")
                .isEqualTo(429);
        HttpResponse<String> chair = CLIENT.send(
                HttpRequest.newBuilder(server.page().address().resolve("/class/act"))
                        .header("Origin", "http://" + server.page().address().getAuthority())
                        .POST(BodyPublishers.ofString("{\"do\":\"show\"}"))
                        .build(),
                BodyHandlers.ofString());
        assertThat(chair.body()).contains("\"wrongCodes\" : 3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://evil.example", "null", "http://127.0.0.1:1"})
    void a_foreign_origin_is_refused_at_both_doors(String origin) throws Exception {
        assertThat(post("/api/join", "{}", "Origin", origin).statusCode()).isEqualTo(403);
        assertThat(get("/api/state", "Origin", origin).statusCode()).isEqualTo(403);
        HttpResponse<String> chair = CLIENT.send(
                HttpRequest.newBuilder(server.page().address().resolve("/class/act"))
                        .header("Origin", origin)
                        .POST(BodyPublishers.ofString("{\"do\":\"put\",\"seconds\":60}"))
                        .build(),
                BodyHandlers.ofString());
        assertThat(chair.statusCode()).isEqualTo(403);
    }

    @Test
    void without_an_origin_nothing_is_done_at_either_door() throws Exception {
        for (URI address :
                List.of(door.resolve("/api/join"), server.page().address().resolve("/class/act"))) {
            HttpResponse<String> reply = CLIENT.send(
                    HttpRequest.newBuilder(address)
                            .POST(BodyPublishers.ofString("{}"))
                            .build(),
                    BodyHandlers.ofString());
            assertThat(reply.statusCode()).isEqualTo(403);
        }
    }

    @Test
    void a_foreign_host_is_refused() throws Exception {
        for (URI address : List.of(door, server.page().address().resolve("/class"))) {
            assertThat(Visitor.raw(address, "GET " + address.getPath() + " HTTP/1.1\r\nHost: evil.example\r\n\r\n"))
                    .startsWith("HTTP/1.1 421 ");
        }
    }

    @Test
    void a_body_over_sixteen_kilobytes_is_refused_unread() throws Exception {
        assertThat(post("/api/join", "x".repeat(16 * 1024 + 1)).statusCode()).isEqualTo(413);
        assertThat(post("/api/join", "x".repeat(100)).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/class",
                "/class/chair",
                "/class/act",
                "/class/chronicle.yaml",
                "/class/chair.html",
                "/class/address.json",
                "/api/answer",
                "/api/scenarios",
                "/scenario.yaml",
                "/report.html",
                "/page/main.js",
                "/page.html",
                "/map.json",
                "/class/../page.html",
                "/class/%2e%2e/page.html"
            })
    void no_scenario_file_or_desk_is_reachable_from_the_students_door(String path) throws Exception {
        assertThat(get(path).statusCode()).isGreaterThanOrEqualTo(400);
    }

    @Test
    void the_students_door_is_there_in_this_mode_alone() {
        try (Visitor page = new Visitor()) {
            assertThat(page.get("/class").statusCode()).isEqualTo(404);
            assertThat(page.get("/class/chair.js").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void every_reply_of_either_door_has_the_policy() throws Exception {
        for (URI address : List.of(
                door,
                door.resolve("/api/state"),
                door.resolve("/nothing"),
                server.page().address().resolve("/class"),
                server.page().address().resolve("/class/address.svg"))) {
            Map<String, List<String>> headers = CLIENT.send(
                            HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                    .headers()
                    .map();
            assertThat(headers.get("content-security-policy"))
                    .singleElement()
                    .asString()
                    .contains("script-src 'self'");
        }
    }

    @Test
    void who_waits_and_a_reason_that_the_chair_holds_are_told_to_the_chair_alone() throws Exception {
        String ada = cookie(join("TUR", "Ada"));
        String eve = cookie(join("", "Eve"));
        chairs("{\"do\":\"hold\"}");
        chairs("{\"do\":\"put\",\"candidate\":\"Mark Rutte\",\"seconds\":60}");
        post("/api/break", "{\"seat\":\"TUR\",\"reason\":\"a secret\"}", "Cookie", ada);

        assertThat(chairs("{\"do\":\"show\"}")).contains("a secret", "Eve");
        assertThat(get("/api/state", "Cookie", ada).body()).contains("a secret").doesNotContain("Eve");
        assertThat(get("/api/state", "Cookie", eve).body()).doesNotContain("a secret");
        assertThat(get("/api/state").body()).doesNotContain("a secret", "Eve");
        assertThat(post("/api/break", "{\"seat\":\"HUN\",\"reason\":\"x\"}", "Cookie", eve)
                        .statusCode())
                .as("who waits holds nothing")
                .isEqualTo(403);
    }

    private String chairs(String act) throws Exception {
        HttpResponse<String> reply = CLIENT.send(
                HttpRequest.newBuilder(server.page().address().resolve("/class/act"))
                        .header("Origin", "http://" + server.page().address().getAuthority())
                        .POST(BodyPublishers.ofString(act))
                        .build(),
                BodyHandlers.ofString());
        assertThat(reply.statusCode()).as(reply.body()).isEqualTo(200);
        return reply.body();
    }
}
