package org.tacet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The command {@code odds}. */
class OddsCommandTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"run", "explain", "timeline", "path"})
    void a_command_that_draws_nothing_says_that_it_takes_chances_as_written(String command) {
        assertThat(Program.run(command, "about-twenty").err())
                .isEqualTo("note: what is left to chance counts for odds alone, and is taken as written here\n");
        assertThat(Program.run(command, "about-twenty", "--quiet").err()).isEmpty();
        assertThat(Program.run(command, "baseline").err()).isEmpty();
        assertThat(Program.run("odds", "about-twenty").err()).isEmpty();
    }

    @Test
    void worlds_that_there_is_no_time_for_are_not_drawn_and_the_odds_say_so(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("long.yaml"), """
                title: A long history
                extends: histories/momentum
                chances: { everyone: { supports: 0.5, objects: 0.5 } }
                """);
        Program drawn = Program.run("odds", file.toString(), "--sample", "--runs", "1000000", "--limit", "1s");

        assertThat(drawn.code()).isZero();
        assertThat(drawn.out().replaceAll("\\s+", " ")).contains("as there was no time for all 1,000,000");
    }

    @Test
    void two_independent_chances_multiply() {
        JsonNode odds = Program.run(
                        "odds", "baseline", "--json", "--chance", "Turkey,Hungary=acquiesces:0.7|objects:0.3")
                .json();

        assertThat(odds.at("/schema").asString()).isEqualTo("tacet/odds/v1");
        assertThat(odds.at("/method").asString()).isEqualTo("exact");
        assertThat(odds.at("/worlds").asInt()).isEqualTo(4);
        assertThat(odds.at("/outcomes/appointed").asDouble()).isEqualTo(0.49);
        assertThat(odds.at("/outcomes/blocked").asDouble()).isEqualTo(0.51);
        assertThat(odds.at("/interval").isNull()).isTrue();
        assertThat(odds.at("/swing/0/member").asString()).isEqualTo("Hungary");
        assertThat(odds.at("/swing/0/low").asDouble()).isEqualTo(0);
        assertThat(odds.at("/swing/0/high").asDouble()).isEqualTo(0.7);
    }

    @Test
    void what_probabilities_leave_open_stays_as_it_is() {
        assertThat(appointed("baseline", "--set", "Hungary=acquiesces", "--chance", "Turkey=acquiesces:0.25"))
                .isEqualTo(0.25);
        assertThat(appointed("both-acquiesce", "--chance", "Turkey=objects:0.25"))
                .isEqualTo(0.75);
    }

    @Test
    void a_stance_of_a_later_layer_sets_a_chance_aside() throws IOException {
        Path file = write("chances.yaml", """
                title: Both may object
                extends: both-acquiesce
                chances: { Turkey: [acquiesces, objects], Hungary: { objects: 0.5 } }
                """);

        assertThat(appointed(file.toString())).isEqualTo(0.25);
        assertThat(appointed(file.toString(), "--set", "Turkey=supports")).isEqualTo(0.5);
    }

    @Test
    void an_event_may_not_happen_or_may_come_too_late() throws IOException {
        Path file = write("events.yaml", """
                title: Is Turkey assured in time?
                extends: baseline
                as-of: 2024-06-30
                stances: { Hungary: acquiesces }
                conditions: { Turkey: { until: assured, then: supports } }
                events:
                  - { on: 2024-04-26, assures: Turkey, chance: 0.8, days: { 2024-08-01: 0.25 } }
                """);

        assertThat(appointed(file.toString())).isEqualTo(0.6);
        JsonNode drawn = Program.run("odds", file.toString(), "--json", "--sample", "--runs", "300")
                .json();
        assertThat(drawn.at("/method").asString()).isEqualTo("sampled");
        assertThat(drawn.at("/interval/appointed/0").asDouble()).isLessThan(0.6);
        assertThat(drawn.at("/interval/appointed/1").asDouble()).isGreaterThan(0.6);
    }

    @Test
    void the_same_seed_draws_the_same_worlds_and_another_seed_others() {
        String[] line = {"odds", "baseline", "--sample", "--chance", "Turkey,Hungary=acquiesces|objects", "--seed"};
        String first = Program.run(with(line, "7")).out();

        assertThat(Program.run(with(line, "7")).out()).isEqualTo(first);
        assertThat(Program.run(with(line, "8")).out()).isNotEqualTo(first);
    }

    @Test
    void odds_agree_with_a_sweep_of_runs() {
        int appointed = 0;
        for (String turkey : new String[] {"supports", "acquiesces", "objects"}) {
            for (String hungary : new String[] {"supports", "reserved"}) {
                JsonNode run = Program.run(
                                "run", "baseline", "--json", "--set", "Turkey=" + turkey, "--set", "Hungary=" + hungary)
                        .json();
                appointed += run.at("/outcome").asString().equals("appointed") ? 1 : 0;
            }
        }

        assertThat(appointed(
                        "baseline",
                        "--chance",
                        "Turkey=supports|acquiesces|objects",
                        "--chance",
                        "Hungary=supports|reserved"))
                .isEqualTo(Math.round(appointed / 6.0 * 1e12) / 1e12);
    }

    @Test
    void a_tally_that_cannot_be_is_told_where_it_stands() throws IOException {
        Path file = write("tally.yaml", """
                title: Too few
                extends: baseline
                chances: { unnamed: { backers: 3 } }
                """);
        Program program = Program.run("odds", file.toString());

        assertThat(program.code()).isEqualTo(3);
        assertThat(program.err()).isEqualTo(file + ":3:32: found 3 backers, expected from 4 to 28\n");
        assertThat(program.out()).isEmpty();
    }

    @Test
    void wrong_options_are_told_as_wrong_usage() {
        assertThat(Program.run("odds", "baseline", "--runs", "0").code()).isEqualTo(2);
        assertThat(Program.run("odds", "baseline", "--chance", "Turkey").code()).isEqualTo(2);
        Program unknown = Program.run("odds", "baseline", "--chance", "Turky=supports");
        assertThat(unknown.code()).isEqualTo(3);
        assertThat(unknown.err()).contains("nearest: Turkey");
    }

    private static double appointed(String... line) {
        String[] all = new String[line.length + 2];
        all[0] = "odds";
        System.arraycopy(line, 0, all, 1, line.length);
        all[line.length + 1] = "--json";
        return Program.run(all).json().at("/outcomes/appointed").asDouble();
    }

    private static String[] with(String[] line, String last) {
        String[] longer = java.util.Arrays.copyOf(line, line.length + 1);
        longer[line.length] = last;
        return longer;
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
