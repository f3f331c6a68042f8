package org.tacet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that is killed in the middle of a lesson has lost nothing that it acknowledged. */
class ClassKilledTest {

    private static final int KILLS = Integer.getInteger("tacet.kills", 2);
    private static final int ACTS = Integer.getInteger("tacet.acts", 60);
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir
    private Path folder;

    /** A program that serves a class, and where. */
    private record Served(Process process, URI desk, URI students, String code) implements AutoCloseable {
        @Override
        public void close() {
            process.destroyForcibly().onExit().join();
        }
    }

    private Served served() throws IOException {
        Process process = Program.started(
                "serve",
                "--class",
                "--host",
                "127.0.0.1",
                "--port",
                "0",
                "--class-port",
                "0",
                "--lesson",
                "killed",
                "--lessons",
                folder.resolve("lessons").toString());
        BufferedReader said = process.inputReader();
        URI desk = URI.create(said.readLine());
        Matcher door = Pattern.compile("at (\\S+) with the code (\\d+)").matcher(said.readLine());
        assertThat(door.find()).isTrue();
        return new Served(process, desk, URI.create(door.group(1)), door.group(2));
    }

    private static HttpResponse<String> post(URI address, String body, String cookie)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .header("Origin", "http://" + address.getAuthority())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    private static String chronicle(Served served) throws IOException, InterruptedException {
        return CLIENT.send(
                        HttpRequest.newBuilder(served.desk().resolve("/class/chronicle.yaml"))
                                .build(),
                        BodyHandlers.ofString())
                .body();
    }

    @Test
    void every_acknowledged_act_is_there_once_after_each_kill() throws Exception {
        Random random = new Random(1);
        List<String> acknowledged = new ArrayList<>();
        List<String> positions = List.of("supports", "acquiesces", "reserved", "undeclared");
        String cookie = "";
        for (int kill = 0; kill <= KILLS; kill++) {
            try (Served served = served()) {
                if (kill == 0) {
                    HttpResponse<String> joined = post(
                            served.students().resolve("/api/join"),
                            "{\"code\":\"" + served.code() + "\",\"seat\":\"HUN\",\"name\":\"Ben\"}",
                            "");
                    cookie = joined.headers()
                            .firstValue("Set-Cookie")
                            .orElseThrow()
                            .split(";")[0];
                    post(
                            served.desk().resolve("/class/act"),
                            "{\"do\":\"put\",\"candidate\":\"Mark Rutte\",\"seconds\":3600}",
                            "");
                }
                assertThat(stances(chronicle(served)))
                        .as("after kill %d", kill)
                        .startsWith(acknowledged.toArray(String[]::new))
                        .hasSizeBetween(acknowledged.size(), acknowledged.size() + 1); // one may be kept, yet not told
                acknowledged = new ArrayList<>(stances(chronicle(served)));
                int acts = ACTS / (KILLS + 1) + random.nextInt(5);
                for (int act = 0; act < acts; act++) {
                    String position = positions.get(random.nextInt(positions.size()));
                    boolean last = act == acts - 1;
                    if (last) {
                        served.process().destroyForcibly();
                    }
                    try {
                        if (post(
                                                served.students().resolve("/api/position"),
                                                "{\"seat\":\"HUN\",\"candidate\":\"Mark Rutte\",\"position\":\""
                                                        + position + "\"}",
                                                cookie)
                                        .statusCode()
                                == 200) {
                            acknowledged.add(position);
                        }
                    } catch (IOException e) {
                        assertThat(last).as("it answers as long as it lives").isTrue();
                    }
                }
            }
        }
        try (Served served = served()) {
            assertThat(stances(chronicle(served))).startsWith(acknowledged.toArray(String[]::new));
            HttpResponse<String> state = CLIENT.send(
                    HttpRequest.newBuilder(served.students().resolve("/api/state"))
                            .header("Cookie", cookie)
                            .build(),
                    BodyHandlers.ofString());
            assertThat(state.body()).contains("\"own\" : [ \"HUN\" ]").contains("\"runs\" : true");
        }
    }

    /** The positions that the member has taken, in order. */
    private static List<String> stances(String chronicle) {
        return Pattern.compile("stances: \\{ \"HUN\": ([a-z]+) \\} \\}")
                .matcher(chronicle)
                .results()
                .map(match -> match.group(1))
                .toList();
    }
}
