package org.tacet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class PathCommandTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"path baseline", "path baseline --among Hungary,Turkey", "path baseline --fixed Poland,Latvia"})
    void hungary_and_turkey_are_the_shortest_way_to_an_appointment(String line) {
        JsonNode path = json(line);

        assertThat(path.at("/schema").asString()).isEqualTo("tacet/path/v1");
        assertThat(path.propertyNames()).contains("schema", "from", "to", "size", "paths");
        assertThat(path.at("/from").asString()).isEqualTo("blocked");
        assertThat(path.at("/to").asString()).isEqualTo("appointed");
        assertThat(path.at("/size").asInt()).isEqualTo(2);
        assertThat(path.at("/paths").size()).isEqualTo(1);
        assertThat(items(path.at("/paths/0")).map(PathCommandTest::move))
                .containsExactly(
                        List.of("Hungary", "reserved", "acquiesces"),
                        List.of("Turkey", "seeks-assurances", "acquiesces"));
    }

    @Test
    void the_text_says_who_would_have_to_move_and_that_no_smaller_set_will_do() {
        assertThat(Program.run("path", "baseline").out())
                .contains("With 2 changes Mark Rutte would be appointed. No smaller set leads there.")
                .contains("  Hungary: reserved -> acquiesces\n  Turkey: seeks-assurances -> acquiesces\n");
    }

    @Test
    void under_unanimity_all_but_the_four_backers_have_to_move() {
        JsonNode path = json("path baseline --procedure unanimity");

        assertThat(path.at("/size").asInt()).isEqualTo(27);
        assertThat(items(path.at("/paths/0")).map(move -> move.get("member").asString()))
                .hasSize(27)
                .doesNotHaveDuplicates()
                .contains("Hungary", "Turkey", "Poland")
                .doesNotContain("United States", "United Kingdom", "France", "Germany");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--fixed Hungary", "--fixed Hungary,Turkey", "--among Turkey,Poland"})
    void where_a_holdout_does_not_move_no_change_leads_there_which_is_an_answer_too(String options) {
        Program program = run("path baseline " + options);
        JsonNode path = json("path baseline " + options);

        assertThat(program.code()).isZero();
        assertThat(program.out()).contains("No change of stances leads there");
        assertThat(path.at("/size").isNull()).isTrue();
        assertThat(path.at("/paths").isEmpty()).isTrue();
    }

    @Test
    void one_member_is_enough_to_block_a_candidate_whom_silence_would_appoint() {
        JsonNode path = json("path both-acquiesce --to blocked");

        assertThat(path.at("/from").asString()).isEqualTo("appointed");
        assertThat(path.at("/to").asString()).isEqualTo("blocked");
        assertThat(path.at("/size").asInt()).isEqualTo(1);
        assertThat(path.at("/paths").size()).isPositive();
        assertThat(items(path.at("/paths"))).allMatch(set -> set.size() == 1);
        assertThat(items(path.at("/paths")).map(set -> set.get(0).get("member").asString()))
                .doesNotHaveDuplicates();
    }

    @Test
    void playing_the_changes_of_a_path_leads_to_its_outcome() {
        JsonNode path = json("path both-acquiesce --to blocked");

        assertThat(items(path.at("/paths")).map(set -> set.get(0))).allSatisfy(move -> {
            String change = move.get("member").asString() + "=" + move.get("to").asString();
            assertThat(Program.run("run", "both-acquiesce", "--set", change, "--json")
                            .json()
                            .at("/outcome")
                            .asString())
                    .as(change)
                    .isEqualTo("blocked");
        });
    }

    @Test
    void nothing_needs_to_change_where_the_outcome_is_there_already() {
        assertThat(run("path baseline --to blocked").out()).contains("Nothing needs to change.");
        assertThat(json("path baseline --to blocked").at("/size").asInt()).isZero();
    }

    @Test
    void a_member_whom_an_edited_rule_names_does_not_stand_for_others_of_whom_the_same_is_said(@TempDir Path folder)
            throws IOException {
        Path rules = RunCommandTest.copyOfRules(folder);
        edit(
                rules.resolve("majority.drl"),
                "accumulate( Conduct( candidate == $candidate, act == Act.ASSENTS )",
                "accumulate( Conduct( candidate == $candidate, act == Act.ASSENTS, member != \"Ann\" )");
        Path scenario = Files.writeString(folder.resolve("twelve.yaml"), """
                title: Twelve of whom the same is said
                body: { body: Twelve, members: [Ann, Bo, Cas, Dee, Eva, Flo, Gil, Hal, Ian, Jo, Kim, Lee] }
                candidates: { X: official }
                procedure: two-thirds
                """);

        JsonNode path = Program.run("path", scenario.toString(), "--json", "--rules", rules.toString())
                .json();

        assertThat(path.at("/size").asInt()).isEqualTo(8);
        assertThat(items(path.at("/paths/0")).map(move -> move.get("member").asString()))
                .doesNotContain("Ann");
    }

    @Test
    void that_more_support_helps_is_not_taken_for_granted_of_a_member_whom_an_edited_rule_names(@TempDir Path folder)
            throws IOException {
        Path rules = RunCommandTest.copyOfRules(folder);
        edit(rules.resolve("conduct.drl"), "rule \"conduct: a member that opposes objects\"", """
                rule "conduct: an endorsement by Ann is an objection"
                    @says( "{member} {objects|object}" )
                    @source( "scenario" )
                when
                    Answer( $member: member == "Ann", $candidate: candidate, position == Position.ENDORSES )
                then
                    insertLogical( new Conduct( $member, $candidate, Act.OBJECTS, Position.ENDORSES ) );
                end

                rule "conduct: a member that opposes objects\"""");
        Path scenario = Files.writeString(folder.resolve("two.yaml"), """
                title: Ann has not spoken
                body: { body: Two, members: [Ann, Bo] }
                candidates: { X: official }
                procedure: consensus
                stances: { Bo: supports }
                """);

        JsonNode path = Program.run("path", scenario.toString(), "--json", "--rules", rules.toString())
                .json();

        assertThat(items(path.at("/paths/0")).map(PathCommandTest::move))
                .containsExactly(List.of("Ann", "undeclared", "acquiesces"));
    }

    private static void edit(Path file, String from, String to) throws IOException {
        String before = Files.readString(file);
        assertThat(before).contains(from);
        Files.writeString(file, before.replace(from, to));
    }

    @ParameterizedTest
    @CsvSource({"--to,apointed,appointed", "--fixed,Hungry,Hungary", "--among,Turky,Turkey"})
    void what_is_not_known_is_refused_with_the_nearest_name(String option, String found, String nearest) {
        Program program = Program.run("path", "baseline", option, found);

        assertThat(program.code()).isEqualTo(2);
        assertThat(program.out()).isEmpty();
        assertThat(program.err()).contains("found ", found, "nearest: " + nearest);
    }

    @Test
    void a_table_has_a_row_a_move() {
        assertThat(run("path baseline --format csv").out().lines())
                .containsExactly(
                        "path,member,from,to", "1,Hungary,reserved,acquiesces", "1,Turkey,seeks-assurances,acquiesces");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "path baseline",
                "path baseline --procedure unanimity",
                "path baseline --fixed Hungary",
                "path both-acquiesce --to blocked"
            })
    void the_same_input_gives_the_same_bytes_and_text_fits_80_columns(String line) {
        Program once = run(line);

        assertThat(once.out()).isEqualTo(run(line).out());
        assertThat(json(line)).isEqualTo(json(line));
        assertThat(once.out().lines()).allMatch(each -> each.length() <= 80);
    }

    private static List<String> move(JsonNode move) {
        return List.of(
                move.get("member").asString(),
                move.get("from").asString(),
                move.get("to").asString());
    }

    private static Program run(String line) {
        return Program.run(line.split(" "));
    }

    private static JsonNode json(String line) {
        return run(line + " --json").json();
    }

    private static Stream<JsonNode> items(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
