package org.tacet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestCommandTest {

    @TempDir
    private Path folder;

    @Test
    void every_shipped_scenario_comes_out_as_it_expects() {
        Program program = Program.run("test", "scenarios", "--json");

        assertThat(program.code()).describedAs(program.out()).isZero();
        assertThat(program.json().get("failed").asInt()).isZero();
        assertThat(program.json().get("passed").asInt()).isGreaterThan(20);
    }

    @Test
    void a_wrong_expectation_fails_and_says_what_was_expected_and_what_came() throws IOException {
        Path file = scenario("expect: { outcome: appointed, holdouts: [Hungary] }");

        Program program = Program.run("test", file.toString());

        assertThat(program.code()).isEqualTo(1);
        assertThat(program.out())
                .contains("outcome: expected appointed, came blocked")
                .contains("holdouts: expected [Hungary], came [Hungary, Turkey]")
                .contains("0 passed, 1 failed");
    }

    @Test
    void an_expectation_for_a_day_is_compared_with_the_state_at_its_end() throws IOException {
        Path file = scenario("expect: { on: { 2024-02-01: { outcome: blocked } } }");

        Program program = Program.run("test", file.toString());

        assertThat(program.code()).isEqualTo(1);
        assertThat(program.out()).contains("on 2024-02-01: outcome: expected blocked, came not-standing");
    }

    @Test
    void an_expected_rule_that_is_none_is_named_with_the_nearest_one() throws IOException {
        Path file = scenario("expect: { rules: [\"conduct: a member that opposes object\"] }");

        Program program = Program.run("test", file.toString());

        assertThat(program.code()).isEqualTo(1);
        assertThat(program.out().replaceAll("\\s+", " "))
                .contains("no rule is named")
                .contains("nearest: conduct: a member that opposes objects");
    }

    @Test
    void a_bad_file_is_bad_input_even_among_good_ones() throws IOException {
        scenario("expect: { outcome: blocked }");
        Files.writeString(folder.resolve("bad.yaml"), "title: Bad\nstancs: {}\n");

        Program program = Program.run("test", folder.toString());

        assertThat(program.code()).isEqualTo(3);
        assertThat(program.out()).contains("nearest: stances").contains("1 passed, 1 failed");
    }

    @Test
    void results_can_be_written_as_junit_xml() throws IOException {
        Path xml = folder.resolve("results.xml");

        Program.run("test", scenario("expect: { outcome: open }").toString(), "--junit-xml", xml.toString());

        assertThat(Files.readString(xml))
                .contains("tests=\"1\"", "failures=\"1\"", "outcome: expected open, came blocked");
    }

    @Test
    void a_failure_tells_the_one_reason_that_tipped_it_also_for_a_day() throws IOException {
        Path file = scenario("expect: { outcome: appointed, on: { 2024-02-01: { outcome: blocked } } }");

        assertThat(Program.run("test", file.toString()).out().replaceAll("\\s+", " "))
                .contains("because: Hungary and Turkey object, and under silence one objection stops Mark Rutte."
                        + " [000:19, 001:19, 002:9, 004:20]")
                .contains("came not-standing because: Mark Rutte, interested, does not stand.");
    }

    @Test
    void a_pattern_names_files_and_shipped_scenarios() throws IOException {
        scenario("expect: { outcome: blocked }");
        Files.writeString(folder.resolve("b.yaml"), "title: B\nextends: baseline\nexpect: { outcome: open }\n");

        assertThat(Program.run("test", folder + "/[a]*").out()).isEqualTo("1 passed, 0 failed\n");
        assertThat(Program.run("test", folder + "/*.yaml").out()).contains("1 passed, 1 failed");
        assertThat(Program.run("test", "histories/silence-2003*").out()).isEqualTo("2 passed, 0 failed\n");
        assertThat(Program.run("test", folder + "/c*").err()).contains("found nothing to test");
        assertThat(Program.run("test", "[").code()).isEqualTo(2);
    }

    @Test
    void what_is_only_found_when_it_is_played_is_bad_input_too() throws IOException {
        Path file = Files.writeString(folder.resolve("needless.yaml"), """
                title: The chair rules over somebody who does not object
                body: { body: Council, members: [A, B] }
                candidate: X
                candidates: { X: official }
                events: [{ on: 2024-01-01, puts: X, despite: [A] }]
                expect: { outcome: appointed }
                """);

        assertThat(Program.run("test", file.toString()).code()).isEqualTo(3);
    }

    private static final String WRONG = """
            # stays
            title: A
            extends: baseline
            expect:   # stays too
              outcome: appointed # hoped
              appointee: Mark Rutte
              holdouts:
                - Hungary
                - "Poland"

              missing: []
              seats:    30
              on:
                2024-02-01: {outcome:   appointed, holdouts: [Hungary]}
            # the end""";

    @Test
    void an_update_rewrites_what_is_expected_and_leaves_the_rest_as_it_was() throws IOException {
        Path file = Files.writeString(folder.resolve("a.yaml"), WRONG);

        Program program = Program.run("test", file.toString(), "--update", "--yes");

        assertThat(program.code()).isZero();
        assertThat(program.err()).contains(file + ":5: outcome: blocked");
        assertThat(file)
                .hasContent(WRONG.replace("outcome: appointed #", "outcome: blocked #")
                        .replace("Mark Rutte", "null")
                        .replace("- Hungary\n    - \"Poland\"", "[Hungary, Turkey]")
                        .replace("30", "31")
                        .replace(
                                "{outcome:   appointed, holdouts: [Hungary]}",
                                "{outcome:   not-standing, holdouts: []}"));
        assertThat(Program.run("test", file.toString()).out()).isEqualTo("1 passed, 0 failed\n");
    }

    @Test
    void an_update_asks_first() throws IOException {
        Path file = Files.writeString(folder.resolve("a.yaml"), WRONG);
        InputStream before = System.in;
        try {
            System.setIn(new ByteArrayInputStream("n\n".getBytes(StandardCharsets.UTF_8)));
            Program program = Program.run("test", file.toString(), "--update");
            assertThat(program.code()).isEqualTo(1);
            assertThat(program.err()).contains("Write these 6 to " + file + "? [y/N]");
            assertThat(file).hasContent(WRONG);
            System.setIn(new ByteArrayInputStream("y\n".getBytes(StandardCharsets.UTF_8)));
            assertThat(Program.run("test", file.toString(), "--update").code()).isZero();
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void what_is_said_elsewhere_and_referred_to_is_not_updated() throws IOException {
        String text = """
                title: A
                extends: baseline
                expect: { outcome: blocked, on: { 2024-02-01: { holdouts: &them [Poland] }, 2024-02-02: { holdouts: *them } } }
                """;
        Path file = Files.writeString(folder.resolve("a.yaml"), text);

        assertThat(Program.run("test", file.toString(), "--update", "--yes").code())
                .isEqualTo(1);
        assertThat(file).hasContent(text);
    }

    @Test
    void every_rule_is_turned_on_by_the_scenarios_of_this_project() {
        Path cases = Path.of(System.getProperty("tacet.home"), "src/test/resources/cases");
        Path html = folder.resolve("rules.html");

        Program program = Program.run(
                "test", "scenarios", cases.toString(), "--coverage", "--coverage-html", html.toString(), "--json");

        assertThat(program.json().get("coverage").get("each"))
                .filteredOn(rule -> rule.get("rested").asInt() == 0)
                .extracting(rule -> rule.get("rule").asString())
                .isEmpty();
        assertThat(program.json().get("coverage").get("covered").asInt()).isGreaterThan(100);
        assertThat(html).content().contains("class=\"decided\"").doesNotContain("<span class=\"never\">1");
        assertThat(Program.run("test", "baseline", "--coverage").out())
                .contains("over 1 scenarios")
                .contains("       -        -  ");
    }

    @Test
    void a_watch_tests_again_when_a_file_changes() throws IOException {
        Path file = scenario("expect: { outcome: open }");
        Process process = Program.started("test", file.toString(), "--watch");
        try (BufferedReader said = process.inputReader()) {
            assertThat(until(said, "Waiting")).contains("0 passed, 1 failed");
            scenario("expect: { outcom: open }");
            assertThat(until(said, "Waiting")).contains("found the key outcom,");
            scenario("expect: { outcome: blocked }");
            assertThat(until(said, "Waiting")).contains("1 passed, 0 failed");
        } finally {
            process.destroyForcibly().onExit().join();
        }
    }

    private static String until(BufferedReader said, String word) throws IOException {
        StringBuilder all = new StringBuilder();
        for (String line = said.readLine(); line != null && !line.startsWith(word); line = said.readLine()) {
            all.append(line).append('\n');
        }
        return all.toString();
    }

    private Path scenario(String expect) throws IOException {
        return Files.writeString(folder.resolve("a.yaml"), "title: A\nextends: baseline\n" + expect + "\n");
    }
}
