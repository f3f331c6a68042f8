package org.tacet.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SweepCommandTest {

    private static final String THREE = "Turkey,Hungary,Poland=supports|acquiesces|objects";

    @Test
    void each_of_the_27_worlds_is_what_run_says_of_it() {
        List<List<String>> rows = rows("baseline", "--vary", THREE);

        assertThat(rows).hasSize(28);
        assertThat(rows.get(0)).containsExactly("Turkey", "Hungary", "Poland", "outcome", "holdouts");
        assertThat(rows.subList(1, 28)).doesNotHaveDuplicates().allSatisfy(row -> assertThat(row)
                .isEqualTo(run("baseline", rows.get(0), row)));
    }

    @ParameterizedTest
    @CsvSource({
        "baseline --procedure unanimity, 'Poland,Turkey=endorses|undeclared'",
        "baseline --procedure simple-majority, 'Poland,Turkey=supports|reserved'",
        "sweden-seated, 'Sweden,Latvia=seeks-assurances|supports'",
        "histories/momentum, 'Poland,Hungary,Lithuania=supports|reserved'",
        "histories/rival-from-the-eastern-flank, 'Hungary,Romania=acquiesces|objects'",
        "histories/sweden-joins-and-objects, 'Sweden,Hungary=supports|objects'",
        "histories/security-council-veto, 'China,Japan=supports|objects'",
        "histories/silence-2003, 'France,Spain=supports|objects'"
    })
    void worlds_of_other_procedures_and_of_histories_are_what_run_says_of_them(String line, String vary) {
        String[] words = line.split(" ");
        List<List<String>> rows = rows(with(words, "--vary", vary));

        assertThat(rows).hasSizeGreaterThanOrEqualTo(5);
        assertThat(rows.subList(1, rows.size()))
                .allSatisfy(row -> assertThat(row).isEqualTo(run(line, rows.get(0), row)));
    }

    @Test
    void rows_come_in_order_with_the_first_member_slowest() {
        assertThat(rows("baseline", "--vary", "Turkey,Hungary=supports|objects").stream()
                        .map(row -> row.subList(0, 2)))
                .containsExactly(
                        List.of("Turkey", "Hungary"),
                        List.of("supports", "supports"),
                        List.of("supports", "objects"),
                        List.of("objects", "supports"),
                        List.of("objects", "objects"));
    }

    @Test
    void at_its_limit_it_ends_with_what_it_has_and_says_how_far_it_came() {
        String vary = "DEU,FRA,ITA,ESP,POL,TUR,HUN,GBR,CAN,NLD,BEL,PRT,GRC=supports|acquiesces|objects|reserved";
        String[] line = {"sweep", "baseline", "--vary", vary, "--limit", "1s"};
        Program rows = Program.run(with(line, "--format", "csv"));
        Program text = Program.run(line);
        JsonNode json = Program.run(with(line, "--json")).json();

        assertThat(rows.code()).isZero();
        assertThat(rows.err())
                .containsPattern(
                        "stopped after [\\d,]+ of 67,108,864 worlds, at its limit of 1s; their rows are written");
        assertThat(rows.out()).endsWith("\n");
        assertThat(rows.out().lines().skip(1)).isNotEmpty().allMatch(row -> row.split(",").length >= 14);
        assertThat(text.out()).contains("the first ", " of 67,108,864 worlds").doesNotContain("Pivotal", "Enough to");
        assertThat(json.at("/decided").asLong())
                .isPositive()
                .isLessThan(json.at("/worlds").asLong());
        assertThat(json.at("/pivotal").isNull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "csv", "jsonl"})
    void any_number_of_jobs_gives_the_same_bytes(String format) {
        String[] line = {
            "sweep",
            "baseline",
            "--format",
            format,
            "--vary",
            "Turkey,Hungary,Poland,Spain,Italy=supports|objects|reserved"
        };
        String out = Program.run(with(line, "--jobs", "1")).out();

        assertThat(out)
                .isNotEmpty()
                .isEqualTo(Program.run(with(line, "--jobs", "2")).out());
        assertThat(out).isEqualTo(Program.run(with(line, "--jobs", "3")).out());
    }

    @Test
    void the_summary_counts_outcomes_and_pivotal_members_and_names_the_smallest_sets() {
        JsonNode all =
                Program.run("sweep", "baseline", "--vary", THREE, "--json").json();

        assertThat(all.at("/schema").asString()).isEqualTo("tacet/sweep/v1");
        assertThat(all.at("/vary").toString())
                .isEqualTo("{\"Turkey\":[\"supports\",\"acquiesces\",\"objects\"],"
                        + "\"Hungary\":[\"supports\",\"acquiesces\",\"objects\"],"
                        + "\"Poland\":[\"supports\",\"acquiesces\",\"objects\"]}");
        assertThat(all.at("/worlds").asInt()).isEqualTo(27);
        assertThat(all.at("/outcomes").toString()).isEqualTo("{\"appointed\":8,\"blocked\":19}");
        assertThat(all.get("pivotal"))
                .extracting(one -> one.get("member").asString()
                        + " " + one.get("pivotal").asInt()
                        + " " + one.get("banzhaf").asDouble())
                .containsExactly("Hungary 12 " + 1 / 3.0, "Poland 12 " + 1 / 3.0, "Turkey 12 " + 1 / 3.0);
        assertThat(all.at("/blocking/size").asInt()).isEqualTo(1);
        assertThat(all.at("/blocking/count").asInt()).isEqualTo(3);
        assertThat(all.at("/enabling/sets/0/0/positions").toString()).isEqualTo("[\"supports\",\"acquiesces\"]");
    }

    /** The Security Council: a sweep of two positions counts each swing twice, and the shares are those of {@code power}. */
    @Test
    void the_shares_of_pivotal_worlds_are_the_banzhaf_index() {
        String council = "histories/security-council-2016";
        JsonNode swept = Program.run("sweep", council, "--vary", "everyone=supports|objects", "--json")
                .json();
        JsonNode power = Program.run("power", council, "--json").json();

        assertThat(swept.get("pivotal")).hasSize(15);
        for (int i = 0; i < 15; i++) {
            JsonNode pivotal = swept.get("pivotal").get(i);
            JsonNode share = power.get("members").get(i);
            assertThat(pivotal.get("member")).isEqualTo(share.get("member"));
            assertThat(pivotal.get("pivotal").asLong())
                    .isEqualTo(2 * share.get("swings").asLong());
            assertThat(pivotal.get("banzhaf").asDouble())
                    .isCloseTo(share.get("banzhaf").asDouble(), within(1e-12));
        }
    }

    @Test
    void a_line_of_json_is_a_world() {
        List<JsonNode> lines = Program.run(
                        "sweep", "baseline", "--vary", "Turkey,Hungary=supports|objects", "--format", "jsonl")
                .out()
                .lines()
                .map(JsonMapper.shared()::readTree)
                .toList();

        assertThat(lines).hasSize(4);
        assertThat(lines.get(3).toString())
                .isEqualTo("{\"stances\":{\"Turkey\":\"objects\",\"Hungary\":\"objects\"},"
                        + "\"outcome\":\"blocked\",\"holdouts\":[\"Hungary\",\"Turkey\"]}");
    }

    @Test
    void groups_and_everyone_stand_for_their_members_each_by_itself() {
        assertThat(rows("eastern-flank-objects", "--vary", "Eastern flank=supports|objects"))
                .hasSize(1 + 512)
                .first()
                .isEqualTo(List.of(
                        "Bulgaria",
                        "Czechia",
                        "Estonia",
                        "Hungary",
                        "Latvia",
                        "Lithuania",
                        "Poland",
                        "Romania",
                        "Slovakia",
                        "outcome",
                        "holdouts"));
        assertThat(rows("baseline", "--vary", "everyone=supports"))
                .satisfiesExactly(head -> assertThat(head).hasSize(31 + 2), row -> assertThat(row)
                        .contains("appointed"));
    }

    @Test
    void the_table_is_as_wide_as_80_columns_and_shows_few_worlds_only() {
        String few = Program.run("sweep", "baseline", "--vary", "Turkey,Hungary,Poland,Spain,Italy=supports|objects")
                .out();
        String many = Program.run("sweep", "baseline", "--vary", "eVeryone=objects", "--vary", "Turkey=supports")
                .err();

        assertThat(few.lines()).allMatch(line -> line.length() <= 80);
        assertThat(few.lines().filter(line -> line.contains(" blocked "))).hasSize(32);
        assertThat(many).contains("found Turkey twice (eVeryone, Turkey), expected every member once in --vary");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Turky=supports|objects; nearest: Turkey",
                "Turkey=suports|objects; nearest: supports",
                "Turkey; expected MEMBERS=POSITIONS",
                "Turkey=; expected MEMBERS=POSITIONS",
                "=supports; expected MEMBERS=POSITIONS",
                "Turkey=supports||objects; expected MEMBERS=POSITIONS",
                "Turkey,=supports; expected MEMBERS=POSITIONS",
                "Turkey,TUR=supports; found Turkey twice",
                "Turkey=supports|supports; found supports twice",
                "Sweden=supports; expected a member that has a seat by 2024-02-22",
                "everyone=supports|objects; found 2,147,483,648 worlds, expected at most 67,108,864; odds answers"
            })
    void what_cannot_be_varied_is_refused_in_one_line(String vary, String says) {
        Program program = Program.run("sweep", "baseline", "--vary", vary);

        assertThat(program.code()).isEqualTo(2);
        assertThat(program.out()).isEmpty();
        assertThat(program.err()).contains("found ", says);
    }

    @Test
    void a_sweep_without_anything_to_vary_is_refused() {
        Program program = Program.run("sweep", "baseline");

        assertThat(program.code()).isEqualTo(2);
        assertThat(program.err()).contains("found no --vary, expected the stances to vary");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "5000", "two"})
    void a_number_of_jobs_that_makes_no_sense_is_refused(String jobs) {
        Program program = Program.run("sweep", "baseline", "--vary", THREE, "--jobs", jobs);

        assertThat(program.code()).isEqualTo(2);
        assertThat(program.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"run baseline", "path baseline", "timeline baseline", "facts", "rules", "list members"})
    void other_commands_have_no_json_lines(String line) {
        Program program = Program.run(with(line.split(" "), "--format", "jsonl"));

        assertThat(program.code()).isEqualTo(2);
        assertThat(program.out()).isEmpty();
        assertThat(program.err()).contains("found --format jsonl, expected one that ");
    }

    @Test
    void rows_can_be_written_to_a_file(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("rows.csv");

        Program program = Program.run("sweep", "baseline", "--vary", THREE, "--format", "csv", "-o", file.toString());

        assertThat(program.out()).isEmpty();
        assertThat(Files.readString(file))
                .isEqualTo(Program.run("sweep", "baseline", "--vary", THREE, "--format", "csv")
                        .out());
        assertThat(folder.toFile().list()).containsExactly("rows.csv");
    }

    @Test
    void names_with_commas_and_quotes_are_quoted(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("council.yaml"), """
                title: Council
                body: { body: Council, members: ["Ann, the \\"first\\"", Bob] }
                candidate: X
                """);

        assertThat(Program.run(
                                "sweep",
                                file.toString(),
                                "--vary",
                                "everyone=objects",
                                "--procedure",
                                "silence",
                                "--format",
                                "csv")
                        .out())
                .isEqualTo("\"Ann, the \"\"first\"\"\",Bob,outcome,holdouts\n"
                        + "objects,objects,blocked,\"Ann, the \"\"first\"\";Bob\"\n");
    }

    /** The row that {@code run --set} gives for the same stances. */
    private static List<String> run(String line, List<String> header, List<String> row) {
        List<String> words = new ArrayList<>(List.of("run"));
        words.addAll(Arrays.asList(line.split(" ")));
        int members = header.size() - 2;
        for (int i = 0; i < members; i++) {
            words.addAll(List.of("--set", header.get(i) + "=" + row.get(i)));
        }
        words.add("--json");
        JsonNode outcome = Program.run(words.toArray(String[]::new)).json();
        List<String> told = new ArrayList<>(row.subList(0, members));
        told.add(outcome.at("/outcome").asString());
        told.add(String.join(
                ";",
                outcome.at("/candidates/0/holdouts")
                        .valueStream()
                        .map(JsonNode::asString)
                        .toList()));
        return told;
    }

    private static List<List<String>> rows(String... args) {
        String[] sweep = Stream.concat(Stream.of("sweep"), Stream.of(args)).toArray(String[]::new);
        return Program.run(with(sweep, "--format", "csv"))
                .out()
                .lines()
                .map(line -> List.of(line.split(",", -1)))
                .toList();
    }

    private static String[] with(String[] args, String... more) {
        return Stream.concat(Stream.of(args), Stream.of(more)).toArray(String[]::new);
    }
}
