package org.tacet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class RunCommandTest {

    @Test
    void the_baseline_is_blocked_by_hungary_and_turkey_among_31_members() {
        JsonNode outcome = Program.run("run", "baseline", "--json").json();

        assertThat(outcome.at("/schema").asString()).isEqualTo("tacet/outcome/v1");
        assertThat(outcome.at("/body").asString()).isEqualTo("NATO");
        assertThat(outcome.at("/seats").asInt()).isEqualTo(31);
        assertThat(outcome.at("/asOf").asString()).isEqualTo("2024-02-22");
        assertThat(outcome.at("/outcome").asString()).isEqualTo("blocked");
        assertThat(outcome.at("/appointee").isNull()).isTrue();
        assertThat(outcome.at("/candidates/0/candidate").asString()).isEqualTo("Mark Rutte");
        assertThat(names(outcome.at("/candidates/0/holdouts"))).containsExactly("Hungary", "Turkey");
        assertThat(outcome.at("/candidates/0/stances").size()).isEqualTo(31);
    }

    @Test
    void positions_come_with_the_lines_they_rest_on() {
        JsonNode outcome = Program.run("run", "baseline", "--json").json();

        assertThat(stance(outcome, "Poland").get("position").asString()).isEqualTo("undeclared");
        assertThat(names(stance(outcome, "Poland").get("sources"))).containsExactly("001:19");
        assertThat(stance(outcome, "Turkey").get("position").asString()).isEqualTo("seeks-assurances");
        assertThat(names(stance(outcome, "Turkey").get("sources"))).containsExactly("000:19", "002:9");
        assertThat(stance(outcome, "Albania").get("basis").asString()).isEqualTo("default");
        assertThat(stance(outcome, "Albania").get("sources").isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"United States", "United Kingdom", "France", "Germany"})
    void a_named_backer_is_backed_by_lines_of_at_least_two_articles(String backer) {
        JsonNode stance = stance(Program.run("run", "baseline", "--json").json(), backer);

        assertThat(stance.get("position").asString()).isIn("endorses", "supports");
        assertThat(names(stance.get("sources")).stream().map(source -> source.substring(0, 3)))
                .hasSizeGreaterThanOrEqualTo(2)
                .satisfies(articles -> assertThat(Set.copyOf(articles)).hasSizeGreaterThanOrEqualTo(2));
    }

    @Test
    void the_same_facts_give_three_answers_under_three_readings_and_the_text_says_why() {
        String[] facts = {"run", "baseline", "--set", "Turkey,Hungary=acquiesces"};

        JsonNode unanimity =
                Program.run(with(facts, "--procedure", "unanimity", "--json")).json();
        assertThat(unanimity.at("/outcome").asString()).isEqualTo("open");
        assertThat(names(unanimity.at("/candidates/0/missing")))
                .hasSize(27)
                .contains("Turkey", "Hungary", "Poland")
                .doesNotContain("United States", "United Kingdom", "France", "Germany");

        JsonNode consensus =
                Program.run(with(facts, "--procedure", "consensus", "--json")).json();
        assertThat(consensus.at("/outcome").asString()).isEqualTo("open");
        assertThat(names(consensus.at("/candidates/0/missing")))
                .hasSize(25)
                .contains("Poland")
                .doesNotContain("Turkey", "Hungary");

        JsonNode silence = Program.run(with(facts, "--json")).json();
        assertThat(silence.at("/outcome").asString()).isEqualTo("appointed");
        assertThat(silence.at("/appointee").asString()).isEqualTo("Mark Rutte");

        assertThat(Program.run(with(facts, "--procedure", "unanimity")).out())
                .contains("Unanimity needs every member's support");
        assertThat(Program.run(with(facts, "--procedure", "consensus")).out())
                .contains("Consensus needs every member to agree or at least to acquiesce");
        assertThat(Program.run(facts).out()).contains("who says nothing is taken to agree");
    }

    @Test
    void on_18_january_nothing_but_article_003_is_known() {
        JsonNode outcome = Program.run("run", "baseline", "--as-of", "2024-01-18", "--json")
                .json();

        List<String> sources = Stream.concat(items(outcome.at("/candidates/0/stances")), items(outcome.at("/why")))
                .flatMap(item -> names(item.get("sources")).stream())
                .filter(source -> source.matches("\\d{3}:\\d+"))
                .toList();
        assertThat(sources).isNotEmpty().allMatch(source -> source.startsWith("003:"));
        assertThat(outcome.at("/outcome").asString()).isEqualTo("not-standing");
    }

    @Test
    void on_8_march_sweden_is_seated_too() {
        JsonNode outcome = Program.run("run", "baseline", "--as-of", "2024-03-08", "--json")
                .json();

        assertThat(outcome.at("/seats").asInt()).isEqualTo(32);
        assertThat(stance(outcome, "Sweden").get("position").asString()).isEqualTo("undeclared");
    }

    @Test
    void the_baseline_assumes_what_reserve_and_sought_assurances_come_to_and_shows_it() {
        assertThat(Program.run("run", "baseline").out())
                .contains("a member that is reserved is taken to object once asked")
                .contains("a member that is seeking assurances is taken to object once asked")
                .contains("scenarios/baseline.yaml:10");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[001, 004]", "[\"001\", '004']", "\n  - 001\n  - 004"})
    void a_preferred_source_is_believed_whether_its_name_is_quoted_or_not(String articles, @TempDir Path folder)
            throws IOException {
        Path file = Files.writeString(folder.resolve("preferred.yaml"), """
                title: Reuters
                extends: baseline
                sources:
                  prefer: %s
                """.formatted(articles.replace("\n", "\n  ")));

        JsonNode outcome = Program.run("run", file.toString(), "--json").json();

        assertThat(stance(outcome, "Hungary").get("position").asString()).isEqualTo("undeclared");
        assertThat(stance(outcome, "Turkey").get("position").asString()).isEqualTo("undeclared");
        assertThat(names(stance(outcome, "Turkey").get("sources"))).containsExactly("001:19");
        assertThat(outcome.at("/outcome").asString()).isEqualTo("appointed");
        assertThat(Program.run("run", file.toString()).out().replaceAll("\\s+", " "))
                .contains("where articles disagree, 001 and 004 are preferred [" + file + ":");
    }

    @Test
    void a_later_layer_prefers_in_place_of_an_earlier_one() {
        String[] reuters = {"run", "reuters-preferred", "--json"};

        JsonNode outcome =
                Program.run(with(reuters, "--prefer", "002", "--prefer", "000")).json();

        assertThat(outcome.at("/outcome").asString()).isEqualTo("blocked");
        assertThat(names(outcome.at("/scenario/layers")))
                .containsExactly("baseline", "reuters-preferred", "--prefer 002 --prefer 000");
        assertThat(items(outcome.at("/assumptions"))
                        .map(assumed -> assumed.get("says").asString()))
                .contains("where articles disagree, 000 and 002 are preferred")
                .noneMatch(says -> says.contains("001"));
    }

    @Test
    void where_the_preferred_source_is_not_out_yet_nothing_is_assumed_of_it() {
        assertThat(Program.run("run", "reuters-preferred", "--as-of", "2024-01-18")
                        .out())
                .doesNotContain("preferred");
    }

    @Test
    void a_rival_who_stands_holds_back_his_backers_unless_they_are_given_a_position_by_name(@TempDir Path folder)
            throws IOException {
        Path file = Files.writeString(folder.resolve("rival.yaml"), """
                title: A rival
                body: { body: Council, members: [A, B, C] }
                candidate: X
                candidates: { X: official, Y: official }
                groups: { Both: [A, B] }
                stances:
                  Both: { Y: supports }
                  B: { X: undeclared }
                """);

        JsonNode outcome = Program.run("run", file.toString(), "--json").json();

        assertThat(names(outcome.at("/candidates/0/holdouts"))).containsExactly("A");
        assertThat(outcome.at("/candidates/1/candidate").asString()).isEqualTo("Y");
    }

    @Test
    void an_edited_rule_changes_the_answer(@TempDir Path folder) throws IOException {
        Path rules = copyOfRules(folder);
        Path file = rules.resolve("procedures.drl");
        String before = Files.readString(file);
        String after = before.replaceFirst(
                "reading != Reading.MAJORITY, \\$procedure: procedure \\)\\R    Objection",
                "reading == Reading.UNANIMITY, \\$procedure: procedure )\n    Objection");
        assertThat(after).isNotEqualTo(before);
        Files.writeString(file, after);

        Program program = Program.run("run", "baseline", "--json", "--rules", rules.toString());

        assertThat(program.json().at("/outcome").asString()).isEqualTo("appointed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "timeline"})
    void what_would_not_have_come_without_an_event_is_told(String command) {
        String told = Program.run(command, "histories/as-it-went-2024", "--drop", "2024-04-29")
                .out();

        assertThat(told).endsWith("""
                        Without what is taken out this would not have come
                          - 29 April 2024: Turkey lets the others know that it supports him.
                          - 29 April 2024: Turkey: seeks-assurances -> supports
                          - 26 June 2024, 10:00: Mark Rutte is appointed.

                        This would have come in its place
                          - 24 June 2024, 10:00: Turkey breaks the silence.
                        """);
        assertThat(Program.run(command, "histories/as-it-went-2024").out()).doesNotContain("taken out");
    }

    @Test
    void the_same_input_gives_the_same_bytes() {
        assertThat(Program.run("run", "baseline", "--json").out())
                .isEqualTo(Program.run("run", "baseline", "--json").out());
    }

    @Test
    void a_result_can_be_written_to_a_file(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("result.json");

        Program program = Program.run("run", "baseline", "--json", "-o", file.toString());

        assertThat(program.out()).isEmpty();
        assertThat(Files.readString(file))
                .isEqualTo(Program.run("run", "baseline", "--json").out());
        assertThat(folder.toFile().list()).containsExactly("result.json");
    }

    @Test
    void a_table_has_a_row_a_member() {
        assertThat(Program.run("run", "baseline", "--format", "csv").out().lines())
                .hasSize(32)
                .contains(
                        "Mark Rutte,blocked,TUR,Turkey,seeks-assurances,objects,evidence,true,000:19;002:9,false,objects,silence,2024-02-22");
    }

    @ParameterizedTest
    @ValueSource(strings = {"baseline", "both-acquiesce-unanimity", "known-on-18-january", "kallas-declared"})
    void text_fits_80_columns(String scenario) {
        assertThat(Program.run("run", scenario).out().lines()).allMatch(line -> line.length() <= 80);
    }

    static Path copyOfRules(Path folder) throws IOException {
        Path rules = Files.createDirectory(folder.resolve("rules"));
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("tacet.home"), "rules"))) {
            for (Path file : files.toList()) {
                Files.copy(file, rules.resolve(file.getFileName()));
            }
        }
        return rules;
    }

    private static String[] with(String[] args, String... more) {
        return Stream.concat(Stream.of(args), Stream.of(more)).toArray(String[]::new);
    }

    private static JsonNode stance(JsonNode outcome, String member) {
        return items(outcome.at("/candidates/0/stances"))
                .filter(stance -> stance.get("member").asString().equals(member))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<JsonNode> items(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private static List<String> names(JsonNode list) {
        return items(list).map(JsonNode::asString).toList();
    }

    @Test
    void numbered_members_stand_in_order_of_number_in_every_answer(@TempDir Path folder) throws IOException {
        String members = IntStream.rangeClosed(1, 12)
                .mapToObj(number -> "    - { name: Seat " + number + " }\n")
                .reduce("", String::concat);
        Path written = folder.resolve("twelve.yaml");
        Files.writeString(written, """
                title: Twelve seats
                candidate: X
                candidates: { X: official }
                stances: { everyone: supports, Seat 10: objects, Seat 9: objects }
                procedure: silence
                body:
                  body: Twelve
                  members:
                """ + members);
        String file = written.toString();

        assertThat(Program.run("run", file).out()).contains("Seat 9 and Seat 10 hold out");
        assertThat(Program.run("timeline", file).out()).contains("Seat 9 and Seat 10");
        assertThat(Program.run("explain", file).out()).contains("Seat 9 and Seat 10");
        assertThat(Program.run("path", file).out()).contains("Seat 9 and Seat 10:");
        assertThat(Program.run("run", file, "--json").out()).containsSubsequence("\"Seat 9\"", "\"Seat 10\"");
    }
}
