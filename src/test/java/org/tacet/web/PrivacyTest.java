package org.tacet.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** A scenario that means ill: its text stays text, and nothing tells where it is. */
class PrivacyTest {

    private static final String MARKUP = "<img src=x onerror=alert(1)>";

    @TempDir
    Path folder;

    private Visitor visitor;

    @BeforeEach
    void opened() throws IOException {
        Files.createDirectory(folder.resolve("deep"));
        Files.writeString(folder.resolve("deep/council.yaml"), """
                body: "<b>Council</b>"
                members: ["%s", "</style><script>alert(2)</script>", "A & B \\" onclick='x'", "Dora"]
                """.formatted(MARKUP));
        Files.writeString(folder.resolve("base.yaml"), """
                title: A base
                body: deep/council.yaml
                candidate: "</script><script>alert(3)</script>"
                candidates: { "</script><script>alert(3)</script>": official }
                office: "<i>office</i>"
                assume: { when-asked: { reserved: objects } }
                stances: { Dora: reserved, "%s": objects }
                """.formatted(MARKUP));
        Files.writeString(folder.resolve("deep/evil.yaml"), """
                title: "<script>alert(4)</script>"
                question: "%s?"
                extends: ../base.yaml
                as-of: 2024-01-02
                events:
                  - { on: 2024-01-01, stances: { Dora: reserved }, note: "<script>alert(5)</script>" }
                  - { on: 2024-01-02, stances: { "A & B \\" onclick='x'": supports } }
                """.formatted(MARKUP));
        visitor = new Visitor(folder.resolve("deep/evil.yaml").toString());
    }

    @AfterEach
    void closed() {
        visitor.close();
    }

    @Test
    void a_file_that_was_given_is_shown_first_and_goes_by_its_name() {
        JsonNode answer = visitor.json("/api/answer");

        assertThat(visitor.json("/api/scenarios").get(0).get("name").asString()).isEqualTo("evil");
        assertThat(answer.get("title").asString()).isEqualTo("<script>alert(4)</script>");
        assertThat(answer.at("/verdict/scenario/layers").valueStream().map(JsonNode::asString))
                .containsExactly("base.yaml", "evil.yaml");
        assertThat(answer.get("why").toString()).contains("base.yaml:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/answer?set=Dora:objects",
                "/api/scenarios",
                "/api/path",
                "/api/procedures",
                "/api/conflicts",
                "/api/explain?member=Dora",
                "/scenario.yaml",
                "/outcome.json",
                "/outcome.csv",
                "/report.html",
                "/api/answer?set=Nobody:objects",
                "/api/answer?as-of=0001-01-01",
                "/api/answer?scenario=nothing"
            })
    void nothing_tells_where_a_file_is(String path) {
        HttpResponse<String> reply = visitor.get(path);

        assertThat(reply.body()).doesNotContain(folder.toString(), "deep/", System.getProperty("user.dir"));
        assertThat(reply.headers().map().toString()).doesNotContain(folder.toString());
        assertThat(visitor.troubles).isEmpty();
    }

    @Test
    void the_faults_of_a_file_tell_its_name_and_not_its_folder() throws IOException {
        Files.writeString(folder.resolve("deep/evil.yaml"), """
                titel: x
                extends: %s/nothing.yaml
                body: 7
                """.formatted(folder));

        HttpResponse<String> reply = visitor.get("/api/answer");

        assertThat(reply.statusCode()).isEqualTo(400);
        assertThat(reply.body()).contains("evil.yaml:1:1: found the key titel").doesNotContain(folder.toString());
    }

    @Test
    void a_file_that_is_gone_is_told_by_its_name() throws IOException {
        Files.delete(folder.resolve("deep/evil.yaml"));

        assertThat(visitor.get("/api/answer").body()).contains("evil.yaml").doesNotContain(folder.toString());
    }

    @Test
    void in_the_sheet_markup_is_text() {
        String sheet = visitor.get("/report.html").body();

        assertThat(sheet)
                .contains("&lt;script&gt;alert(4)&lt;/script&gt;", "&lt;img src=x onerror=alert(1)&gt;")
                .contains("&lt;b&gt;Council&lt;/b&gt;", "&lt;i&gt;office&lt;/i&gt;")
                .doesNotContain("<script", "<img", "<b>", "<i>");
        assertThat(sheet.split("</style>", -1)).hasSize(2);
        assertThat(sheet).doesNotContainPattern("<[^>]*\\sonclick");
    }

    @Test
    void in_the_page_there_is_no_text_of_a_scenario_and_in_answers_it_is_data() {
        assertThat(visitor.get("/").body()).doesNotContain("alert(");
        for (String path : List.of("/api/answer", "/api/scenarios", "/outcome.json", "/api/explain?member=Dora")) {
            assertThat(visitor.get(path).headers().firstValue("Content-Type"))
                    .contains("application/json;charset=utf-8");
        }
        assertThat(visitor.json("/api/answer").get("seats").valueStream().map(seat -> seat.get("name")
                        .asString()))
                .contains(MARKUP);
    }

    @Test
    void what_is_downloaded_can_be_put_beside_the_file_and_read() throws IOException {
        HttpResponse<String> reply =
                visitor.get("/scenario.yaml?set=" + Visitor.encoded(MARKUP) + ":supports&assume=none");
        Path file = Files.writeString(folder.resolve("deep/evil-changed.yaml"), reply.body());

        assertThat(reply.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"evil-changed.yaml\"");
        assertThat(Visitor.printed("run", file.toString()))
                .startsWith("</script><script>alert(3)</script> is appointed");
    }
}
