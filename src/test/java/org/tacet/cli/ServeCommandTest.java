package org.tacet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tacet.cli.ServeCommand.Browser;

class ServeCommandTest {

    @Test
    void the_address_is_printed_and_answers_until_the_command_ends() throws IOException, InterruptedException {
        PipedWriter out = new PipedWriter();
        StringWriter err = new StringWriter();
        try (BufferedReader printed = new BufferedReader(new PipedReader(out))) {
            Thread command = new Thread(
                    () -> new Tacet().run(new PrintWriter(out), new PrintWriter(err), "serve", "--port", "0"));
            command.start();
            URI address = URI.create(printed.readLine());

            assertThat(HttpClient.newHttpClient()
                            .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                            .statusCode())
                    .isEqualTo(200);
            assertThat(address.getHost()).isEqualTo("127.0.0.1");

            command.interrupt();
            command.join();
            assertThat(err.toString()).contains("Ctrl-C ends it").doesNotContain("error");
        }
    }

    @Test
    void a_bad_scenario_is_told_before_anything_is_served(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("bad.yaml"), "titel: x\n");

        Program program = Program.run("serve", "--port", "0", file.toString());

        assertThat(program.code()).isEqualTo(3);
        assertThat(program.err()).contains("bad.yaml:1:1: found the key titel");
        assertThat(program.out()).isEmpty();
    }

    @Test
    void the_browser_of_each_system_is_asked_to_open_the_page() {
        URI page = URI.create("http://127.0.0.1:8024/");

        assertThat(Browser.command("Linux", page)).containsExactly("xdg-open", "http://127.0.0.1:8024/");
        assertThat(Browser.command("Mac OS X", page)).containsExactly("open", "http://127.0.0.1:8024/");
        assertThat(Browser.command("Windows 11", page)).endsWith("http://127.0.0.1:8024/");
    }

    @Test
    void a_port_that_is_none_is_wrong_usage() {
        assertThat(Program.run("serve", "--port", "70000").code()).isEqualTo(2);
    }

    @Test
    void what_a_class_cannot_be_served_with_is_told_in_a_line(@TempDir Path folder) throws Exception {
        String none = Files.writeString(folder.resolve("none"), "no lessons").toString();
        String good = folder.resolve("lessons").toString();

        for (List<String> wrong : List.of(
                List.of("3", none + ":1:1: found a file of lessons", "--lessons", none),
                List.of(
                        "3",
                        "found a file of lessons",
                        "--lessons",
                        folder.resolve("no/such").toString()),
                List.of("2", "found --host 203.0.113.9", "--lessons", good, "--host", "203.0.113.9"),
                List.of("2", "found --class-port 65536", "--class-port", "65536"))) {
            List<String> line = new ArrayList<>(List.of("serve", "--class", "--port", "0"));
            line.addAll(wrong.subList(2, wrong.size()));

            Program program = Program.run(line.toArray(String[]::new));

            assertThat(program.err()).contains(wrong.get(1));
            assertThat(program.code()).isEqualTo(Integer.parseInt(wrong.get(0)));
        }
        assertThat(folder.resolve("none")).hasContent("no lessons");
    }
}
