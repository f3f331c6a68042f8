package org.tacet.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What users tripped over, kind by kind: the case that was reported, and others of its kind. */
class FoundTest {

    private static final Path FOUND = Path.of("src/test/resources/found");

    @TempDir
    private Path folder;

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static String found(String name) {
        return FOUND.resolve(name).toString();
    }

    private static void faults(Program program, String... parts) {
        assertThat(program.code()).isEqualTo(3);
        assertThat(program.out()).isEmpty();
        assertThat(program.err()).contains(parts);
    }

    @Nested
    class GreenWithoutTesting {

        @Test
        void a_json_file_is_tested_as_a_yaml_file_is() {
            assertThat(Program.run("test", found("only-json")).code()).isEqualTo(1);
        }

        @Test
        void letter_case_of_the_ending_does_not_matter() throws IOException {
            write("WRONG.YAML", "title: Wrong\nextends: baseline\nexpect: { outcome: appointed }\n");

            assertThat(Program.run("test", folder.toString()).code()).isEqualTo(1);
        }

        @Test
        void a_link_to_a_folder_is_looked_into() throws IOException {
            Path link = Files.createSymbolicLink(
                    folder.resolve("link"), FOUND.resolve("only-json").toAbsolutePath());

            assertThat(Program.run("test", link.toString()).code()).isEqualTo(1);
        }

        @Test
        void nothing_to_test_is_wrong_usage() throws IOException {
            assertThat(Program.run("test", folder.toString()).code()).isEqualTo(2);
            String silent = write("silent.yaml", "title: Expects nothing\nextends: baseline\n");
            assertThat(Program.run("test", silent).code()).isEqualTo(2);
        }

        @Test
        void what_is_expected_after_the_day_that_is_asked_about_fails() {
            Program program = Program.run("test", found("expected-after-as-of.yaml"));

            assertThat(program.code()).isEqualTo(1);
            assertThat(program.out()).contains("2024-03-02");
        }

        @Test
        void a_body_beside_a_scenario_is_no_scenario() {
            assertThat(Program.run("test", found("body-beside-scenario")).out()).contains("1 passed, 0 failed");
        }
    }

    @Nested
    class TheFirstByAlphabet {

        @Test
        void a_name_that_fits_two_is_a_fault_in_either_order() throws IOException {
            String told = Program.run("run", found("two-kallas.yaml")).err();
            String swapped = Files.readString(FOUND.resolve("two-kallas.yaml"))
                    .replace(
                            "{ Siim Kallas: official, Kaja Kallas: official }",
                            "{ Kaja Kallas: official, Siim Kallas: official }");
            Program other = Program.run("run", write("two-kallas.yaml", swapped));

            assertThat(told).contains("found Kallas, which may be Kaja Kallas or Siim Kallas");
            assertThat(other.code()).isEqualTo(3);
            assertThat(other.err().replace(folder.toString(), FOUND.toString())).isEqualTo(told);
        }

        @Test
        void of_two_official_candidates_none_is_asked_about_by_itself() throws IOException {
            faults(
                    Program.run(
                            "run",
                            write(
                                    "two.yaml",
                                    "title: T\nbody: nato\nas-of: 2024-02-22\ncandidates: { B: official, A: official }\n")),
                    "found the official candidates A, B and no candidate:");
        }

        @Test
        void a_part_of_the_name_of_two_candidates_is_a_fault_in_an_option_too() throws IOException {
            String file = write(
                    "two.yaml",
                    "title: T\nbody: nato\nas-of: 2024-02-22\ncandidate: Ann Lee\ncandidates: { Ann Lee: official, Bob Lee: official }\n"
                            + "events: [{ on: 2024-02-20, withdraws: Lee }]\n");

            faults(Program.run("run", file), "found Lee, which may be Ann Lee or Bob Lee");
        }

        @ParameterizedTest
        @ValueSource(strings = {"A note", "Z note"})
        void a_note_decides_nothing(String note) throws IOException {
            Program noted = Program.run("run", write("noted.yaml", """
                    title: Two words at one moment
                    body: { body: B, members: [A, B] }
                    as-of: 2024-01-02
                    events:
                      - { on: 2024-01-01, stances: { A: supports }, note: %s }
                      - { on: 2024-01-01, stances: { A: objects }, note: M note }
                    """.formatted(note)));

            faults(noted, "noted.yaml:6:34: found objects for A, to which line 5 gives supports");
        }
    }

    @Nested
    class Names {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                        run     | --set    | Korea, Republic of=objects
                        run     | --set    | "Korea, Republic of",Mali=objects
                        sweep   | --vary   | Korea, Republic of=supports|objects
                        odds    | --chance | Korea, Republic of=supports:0.5
                        path    | --fixed  | Korea, Republic of
                        explain | --member | Korea, Republic of
                        """, quoteCharacter = '`')
        void a_name_with_a_comma_works_in_every_option(String command, String option, String value) {
            assertThat(Program.run(command, found("comma-in-a-name.yaml"), option, value))
                    .satisfies(program ->
                            assertThat(program.code()).as(program.err()).isZero());
        }

        @ParameterizedTest
        @CsvSource({
            "Straße, STRASSE",
            "Straße, strasse",
            "İzmir, izmir",
            "Łódź, łodz",
            "ΣΊΣΥΦΟΣ, σίσυφος",
            "Ĳsland, ijsland"
        })
        void letter_case_is_folded_as_unicode_folds_it(String name, String written) throws IOException {
            String file = write("fold.yaml", "title: T\nbody: { body: B, members: [\"" + name + "\", Mali] }\n");
            Program program = Program.run("run", file, "--set", written + "=objects");

            assertThat(program.code()).as(program.err()).isZero();
            assertThat(program.out()).contains(name + " holds out");
        }

        @ParameterizedTest
        @CsvSource({"Xyz, false", "Qqq, false", "Turky, true", "Hungery, true", "Atlantis, false", "abc, false"})
        void a_name_is_hinted_at_only_where_it_is_near_for_its_length(String name, boolean near) {
            assertThat(Program.run("run", "baseline", "--set", name + "=supports")
                            .err())
                    .satisfies(told ->
                            assertThat(told.contains("nearest")).as(told).isEqualTo(near));
        }
    }

    @Nested
    class AllFaultsInOneGo {

        @Test
        void a_quote_that_ends_too_early_is_told_where_and_in_plain_words() {
            Program program = Program.run("run", found("apostrophe.yaml"));

            assertThat(program.code()).isEqualTo(3);
            assertThat(program.err().lines())
                    .containsExactly(
                            found("apostrophe.yaml")
                                    + ":3:20: found more text behind a quoted one, expected the end of the line; a quote within quotes is written twice");
        }

        @Test
        void unknown_keys_hide_nothing_beside_them() {
            faults(
                    Program.run("run", found("three-faults.yaml")),
                    "three-faults.yaml:4:1: found the key stanes",
                    "three-faults.yaml:5:11: found the key outcom",
                    "three-faults.yaml:5:28: found the key holdout");
        }

        @Test
        void a_wrong_day_beside_an_unknown_key_is_told_too() throws IOException {
            faults(
                    Program.run(
                            "run",
                            write("day.yaml", "title: T\nextends: baseline\nas-off: 2024-01-01\nas-of: 2024-13-01\n")),
                    "day.yaml:3:1: found the key as-off",
                    "day.yaml:4:8: found 2024-13-01");
        }

        @Test
        void a_wrong_event_hides_no_other_one() throws IOException {
            faults(Program.run("run", write("events.yaml", """
                            title: T
                            extends: baseline
                            events:
                              - { on: yesterday, puts: Mark Rutte }
                              - { on: 2024-02-01, stances: { Turky: supports } }
                              - { on: 2024-02-02, assures: Atlantis }
                            """)), "events.yaml:4:", "events.yaml:5:", "events.yaml:6:");
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                        question: 'Hungary's turn'      | quote
                        question: What if: nobody asks? | colon
                        events:\\n\\t- { on: 2024-01-01 } | tab
                        question: "never ends           | quote
                        """)
        void a_slip_of_syntax_is_told_in_plain_words(String line, String word) throws IOException {
            Program program = Program.run(
                    "run",
                    write(
                            "syntax.yaml",
                            "title: T\n" + line.replace("\\t", "\t").replace("\\n", "\n") + "\n"));

            faults(program, word);
            assertThat(program.err()).doesNotContain("while scanning", "block mapping", "expected <");
        }
    }

    @Nested
    class NumbersThatCannotBe {
        /** In millionths these weights have sixteen digits, and their share of 65 % eighteen. */
        @Test
        void weights_of_many_digits_are_added_up_exactly() throws IOException {
            String body = """
                    title: Many digits
                    candidate: X
                    candidates: { X: official }
                    procedure: { majority: 1, weight: %s }
                    stances: { everyone: supports, C: objects }
                    body:
                      body: B
                      members:
                        - { name: A, weight: 2000000000.55 }
                        - { name: B, weight: 3000000000.000001 }
                        - { name: C, weight: 2692307692.604 }
                    """;
            String reached = write("reached.yaml", body.formatted("5000000000.550001"));
            String missed = write("missed.yaml", body.formatted("5000000000.550002"));
            String share = write("share.yaml", body.formatted("65%"));

            assertThat(Program.run("run", reached).out()).startsWith("X is appointed.");
            assertThat(Program.run("run", missed).out()).startsWith("X is not appointed");
            assertThat(Program.run("run", share).out()).startsWith("X is not appointed");
        }

        @ParameterizedTest
        @CsvSource({
            "quota-over-seats.yaml, 4:24",
            "veto-without-seat.yaml, 4:34",
            "deadline-before-year-one.yaml, 4:17",
            "joined-before-year-one.yaml, 3:56"
        })
        void the_reported_ones_are_told_at_their_place(String file, String place) {
            for (String command : List.of("run", "timeline", "report", "power")) {
                Program program = command.equals("report")
                        ? Program.run(
                                "report",
                                found(file),
                                "-o",
                                folder.resolve("x.html").toString())
                        : Program.run(command, found(file));
                assertThat(program.code()).isEqualTo(3);
                assertThat(program.err()).startsWith(found(file) + ":" + place + ": found ");
            }
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "as-of: 10000-01-01",
                    "as-of: 0000-01-01",
                    "term: { incumbent: '', ends: 2024-10-01 }",
                    "procedure: { majority: 0 }",
                    "procedure: { majority: 32/31 }",
                    "procedure: { majority: 16, veto: [SWE] }",
                    "events: [{ on: 12024-01-01, puts: Mark Rutte }]",
                    "events: [{ on: 2024-01-01, puts: Mark Rutte, until: -0001-01-01 }]"
                })
        void others_are_told_too(String line) throws IOException {
            faults(
                    Program.run("timeline", write("odd.yaml", "title: T\nextends: baseline\n" + line + "\n")),
                    "odd.yaml:3:");
        }
    }

    @Nested
    class Chance {

        @ParameterizedTest
        @CsvSource({
            "text, appointed        0.0%  (0.0% to 8.8%)",
            "csv, 'outcome,appointed,0,0,0.0876216011973'",
            "json, '\"appointed\" : [ 0, 0.0876216011973 ]'"
        })
        void none_of_forty_drawn_may_still_happen(String format, String told) {
            Program odds = Program.run(
                    "odds",
                    "baseline",
                    "--chance",
                    "Turkey=supports:0.9|objects:0.1",
                    "--sample",
                    "--runs",
                    "40",
                    "--format",
                    format);

            assertThat(odds.out()).contains(told);
        }
    }

    @Nested
    class TimeOfDay {

        @ParameterizedTest
        @CsvSource({
            "--set Turkey=supports, , At the start\\n    Turkey: supports\\n",
            "--set Turkey=supports@2024-02-10, , 10 February 2024\\n  Turkey supports.\\n    Turkey: supports\\n",
            ", '{ Turkey: acquiesces, Poland: objects }', At the start\\n    Turkey: acquiesces\\n    Poland: objects\\n"
        })
        void no_article_is_credited_with_what_somebody_else_says(String option, String stances, String told)
                throws IOException {
            String file = write(
                    "credit.yaml",
                    "title: Credit\nextends: baseline\n" + (stances == null ? "" : "stances: " + stances + "\n"));
            List<String> line = new ArrayList<>(List.of("timeline", file));
            if (option != null) {
                line.addAll(List.of(option.split(" ")));
            }
            String timeline = Program.run(line.toArray(String[]::new)).out();

            assertThat(timeline).contains(told.replace("\\n", "\n"));
            assertThat(timeline.substring(timeline.lastIndexOf("Article"))).doesNotContain("Turkey:", "Poland:");
        }
    }

    @Nested
    class NoEnd {

        @Test
        void a_path_under_a_majority_ends() {
            Program program = Program.run("path", found("path-ends.yaml"), "--limit", "2s");

            assertThat(program.code()).isZero();
        }

        @Test
        void a_rule_that_never_settles_ends_with_its_name() throws IOException {
            Path rules = Files.createDirectories(folder.resolve("rules"));
            try (var files = Files.list(Path.of("rules"))) {
                for (Path file : files.toList()) {
                    Files.copy(file, rules.resolve(file.getFileName()));
                }
            }
            Files.writeString(rules.resolve("conditions.drl"), Files.readString(rules.resolve("conditions.drl")) + """

                    rule "conditions: there are always more supporters"
                        @says( "more and more back {candidate}" )
                        @source( "assumption" )
                    when
                        Supporters( $candidate: candidate, $count: count )
                    then
                        insertLogical( new Supporters( $candidate, $count + 1 ) );
                    end
                    """);
            faults(
                    Program.run("run", "histories/momentum", "--rules", rules.toString()),
                    "found the rule \"conditions: there are always more supporters\", which never comes to an end");
        }
    }

    @Nested
    class APipeIsAFile {

        @Test
        void a_scenario_may_come_from_a_pipe() throws Exception {
            Path pipe = folder.resolve("pipe");
            assumeThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                    .as("there are pipes with names here")
                    .isZero();
            CompletableFuture<Void> writer = CompletableFuture.runAsync(() -> {
                try {
                    Files.writeString(pipe, "title: Piped\nextends: baseline\nprocedure: unanimity\n");
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            });
            Program program = Program.run("run", pipe.toString());
            writer.join();

            assertThat(program.code()).as(program.err()).isZero();
            assertThat(program.out()).contains("decided by unanimity");
        }

        @ParameterizedTest
        @ValueSource(strings = {"/dev/null", "/proc/self/mem", "/"})
        void what_cannot_be_read_or_holds_nothing_is_told_in_a_line(String file) {
            assumeThat(Path.of(file)).exists();
            Program program = Program.run("run", file);

            assertThat(program.code()).isEqualTo(3);
            assertThat(program.err().lines()).hasSize(1);
        }
    }

    @Nested
    class HalfSaid {

        @ParameterizedTest
        @CsvSource({"two-thirds, 17 too few", "simple-majority, 12 too few"})
        void what_a_majority_lacks_is_the_number_and_not_the_silent(String procedure, String lacks) {
            assertThat(Program.run("run", "baseline", "--procedure", procedure)
                            .out()
                            .replaceAll("\\s+", " "))
                    .contains("4 members have assented", lacks)
                    .doesNotContain("lacks 25", "has not been put");
        }

        @Test
        void a_question_that_is_over_has_been_put() throws IOException {
            String file = write("over.yaml", """
                    title: Put and failed
                    body: { body: B, members: [A, B, C] }
                    as-of: 2024-01-05
                    procedure: { majority: 2 }
                    candidate: X
                    candidates: { X: official }
                    stances: { A: supports }
                    events: [{ on: 2024-01-02, puts: X }]
                    """);

            assertThat(Program.run("run", file).out())
                    .contains("1 member has assented")
                    .doesNotContain("has not been put");
        }

        @Test
        void a_fault_of_an_option_names_the_option() {
            assertThat(Program.run("path", "baseline", "--fixed", "Atlantis").err())
                    .contains("--fixed");
            assertThat(Program.run("odds", "baseline", "--chance", "Turkey=2").err())
                    .contains("--chance");
            assertThat(Program.run("path", "baseline", "--to", "nowhere").err()).contains("the outcome nowhere");
        }
    }
}
