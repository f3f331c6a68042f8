package org.tacet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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

    private Path scenario(String expect) throws IOException {
        return Files.writeString(folder.resolve("a.yaml"), "title: A\nextends: baseline\n" + expect + "\n");
    }
}
