package org.tacet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportCommandTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"baseline", "histories/silence-2003", "histories/security-council-veto", "known-on-18-january"})
    void the_sheet_refers_to_nothing_outside_and_runs_nothing(String scenario) {
        String sheet = Program.run("report", scenario).out();

        assertThat(sheet)
                .startsWith("<!doctype html>")
                .doesNotContainIgnoringCase(
                        "http:", "https:", "//", "<script", "javascript:", "src=", "@import", "url(")
                .doesNotContainPattern("href=\"[^#]")
                .doesNotContainPattern("(?i)\\son\\w+=");
    }

    @Test
    void the_sheet_has_the_answer_and_the_reasons_of_the_command_line() throws IOException {
        String sheet = Program.run("report", "baseline").out();

        assertThat(sheet)
                .contains("<h1>Mark Rutte's bid, as five articles report it</h1>")
                .contains("Mark Rutte is not appointed NATO Secretary General: Hungary and Turkey hold out.")
                .contains("Hungary and Turkey object, and under silence one objection stops Mark Rutte.")
                .contains("[000:19, 001:19, 002:9, 004:20]")
                .contains("Turkey is reported to want assurances before it backs Rutte.")
                .contains("With 2 changes Mark Rutte would be appointed. No smaller set leads there.")
                .contains("Hungary: reserved → acquiescing; Turkey: seeking assurances → acquiescing")
                .contains("How many members NATO has.")
                .contains("Two allies are said to hesitate and nobody has said no.");
        assertThat(sheet.split("<g class=\"seat\"", -1)).hasSize(1 + 31);
        for (String heading : new String[] {
            "Why",
            "What is assumed",
            "What would change it",
            "The same facts under every procedure",
            "The seats",
            "Where the sources differ",
            "The lines cited",
            "Questions"
        }) {
            assertThat(sheet).contains("<h2>" + heading + "</h2>");
        }
        assertThat(sheet).contains("@page", "break-inside: avoid", "class=\"blank\"");
    }

    @Test
    void changes_on_the_command_line_change_the_sheet() {
        assertThat(Program.run("report", "baseline", "--set", "Turkey,Hungary=acquiesces")
                        .out())
                .contains("Mark Rutte is appointed NATO Secretary General.")
                .contains("data-outcome=\"appointed\"");
    }

    @Test
    void the_sheet_goes_to_a_file_and_is_the_same_every_time(@TempDir Path folder) throws IOException {
        Path one = folder.resolve("one.html");
        Path other = folder.resolve("other.html");

        assertThat(Program.run("report", "-o", one.toString(), "baseline").code())
                .isZero();
        assertThat(Program.run("report", "-o", other.toString(), "baseline").code())
                .isZero();

        assertThat(other).hasSameBinaryContentAs(one);
    }

    @Test
    void where_a_file_is_stays_untold(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("mine.yaml"), """
                title: "<script>alert(1)</script>"
                extends: baseline
                stances: { Turkey: objects }
                """);

        String sheet = Program.run("report", file.toString()).out();

        assertThat(sheet)
                .contains("mine.yaml:3", "&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain(folder.toString(), "<script");
    }

    @Test
    void a_body_too_large_to_be_drawn_is_told_in_words(@TempDir Path folder) throws IOException {
        StringBuilder members = new StringBuilder("M1");
        for (int i = 2; i <= 200; i++) {
            members.append(", M").append(i);
        }
        Path file = Files.writeString(folder.resolve("large.yaml"), """
                title: A large body
                body: { body: Assembly, members: [%s] }
                stances: { M1: supports, M2: objects }
                """.formatted(members));

        String sheet = Program.run("report", file.toString()).out();

        assertThat(sheet).doesNotContain("<g class=\"seat\"").contains("198 more members have said nothing.");
    }

    @Test
    void there_is_no_other_form_of_a_sheet() {
        Program program = Program.run("report", "baseline", "--json");

        assertThat(program.code()).isEqualTo(2);
        assertThat(program.err()).contains("found --format json, expected one that report has");
    }
}
