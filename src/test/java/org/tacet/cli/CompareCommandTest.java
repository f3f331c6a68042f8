package org.tacet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class CompareCommandTest {

    @Test
    void changes_on_the_command_line_are_the_second_scenarios() {
        JsonNode compared = Program.run(
                        "compare", "baseline", "baseline", "--set", "Turkey,Hungary=acquiesces", "--json")
                .json();

        assertThat(compared.at("/schema").asString()).isEqualTo("tacet/comparison/v1");
        assertThat(compared.at("/from/outcome").asString()).isEqualTo("blocked");
        assertThat(names(compared.at("/from/holdouts"))).containsExactly("Hungary", "Turkey");
        assertThat(compared.at("/to/outcome").asString()).isEqualTo("appointed");
        assertThat(compared.at("/differences/0/about").asString()).isEqualTo("the stance of Hungary on Mark Rutte");
        assertThat(compared.at("/differences/0/restoresAlone").asBoolean()).isTrue();
        assertThat(names(compared.at("/restoring"))).containsExactly("the stance of Hungary on Mark Rutte");
    }

    @Test
    void the_baseline_is_blocked_by_every_reading_of_consensus_and_open_by_majority() {
        JsonNode every =
                Program.run("compare", "baseline", "--procedures", "--json").json();

        assertThat(every.at("/schema").asString()).isEqualTo("tacet/procedures/v1");
        assertThat(StreamSupport.stream(every.at("/procedures").spliterator(), false)
                        .map(one -> one.get("procedure").asString() + " "
                                + one.get("outcome").asString() + " "
                                + one.get("missing").size()))
                .containsExactly(
                        "consensus blocked 25",
                        "no-objection blocked 0",
                        "silence blocked 0",
                        "simple-majority open 25",
                        "two-thirds open 25",
                        "unanimity blocked 25");
    }

    @Test
    void a_procedure_of_one_question_goes_where_the_question_goes() {
        Program program = Program.run("compare", "histories/north-macedonia-joins", "sweden-seated");

        assertThat(program.code()).isZero();
        assertThat(program.out().replaceAll("\\s+", " "))
                .contains("accession is put, to be decided by unanimity, until it is decided");
    }

    @Test
    void the_later_day_brings_a_seat_and_says_so() {
        assertThat(Program.run("compare", "baseline", "sweden-seated").out())
                .contains("A  22 February 2024\n", "B  8 March 2024, with a seat for Sweden\n");
        assertThat(Program.run("compare", "sweden-seated", "baseline").out())
                .contains("A  8 March 2024, with a seat for Sweden\n", "B  22 February 2024\n");
    }

    @Test
    void a_procedure_without_a_name_comes_first() {
        assertThat(Program.run("compare", "five-vetoes", "--procedures").out())
                .containsSubsequence("as written       blocked", "unanimity        blocked")
                .contains("As written: majority of 16 with a veto for France");
    }

    @ParameterizedTest
    @CsvSource({
        "histories/asked-again, consensus",
        "histories/security-council-2016, silence",
        "histories/silence-2003, unanimity"
    })
    void a_row_is_what_a_run_under_that_procedure_answers(String scenario, String procedure) {
        JsonNode run =
                Program.run("run", scenario, "--procedure", procedure, "--json").json();
        JsonNode every =
                Program.run("compare", scenario, "--procedures", "--json").json();

        JsonNode row = StreamSupport.stream(every.at("/procedures").spliterator(), false)
                .filter(one -> one.get("procedure").asString().equals(procedure))
                .findFirst()
                .orElseThrow();
        assertThat(row.get("outcome")).isEqualTo(run.get("outcome"));
        assertThat(row.get("holdouts")).isEqualTo(run.at("/candidates/0/holdouts"));
        assertThat(row.get("missing")).isEqualTo(run.at("/candidates/0/missing"));
    }

    @Test
    void a_table_has_a_row_a_difference_or_a_procedure() {
        assertThat(Program.run("compare", "baseline", "both-acquiesce", "--format", "csv")
                        .out()
                        .lines())
                .hasSize(3)
                .anyMatch(row ->
                        row.startsWith("the stance of Turkey on Mark Rutte,\"seeking assurances, as reported\""));
        assertThat(Program.run("compare", "baseline", "--procedures", "--format", "csv")
                        .out()
                        .lines())
                .hasSize(7);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "baseline histories/momentum",
                "poland-says-nothing histories/security-council-2016",
                "five-vetoes histories/term-extended",
                "histories/security-council-2016 --procedures"
            })
    void text_fits_80_columns(String words) {
        assertThat(Program.run(("compare " + words).split(" ")).out().lines()).allMatch(line -> line.length() <= 80);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "baseline", "baseline baseline --procedures", "baseline baseline baseline"})
    void anything_but_two_scenarios_or_one_with_procedures_is_wrong_usage(String words) {
        Program program = Program.run(("compare " + words).strip().split(" "));

        assertThat(program.code()).isEqualTo(2);
        assertThat(program.out()).isEmpty();
        assertThat(program.err()).startsWith("tacet: ").contains("try: tacet compare --help");
    }

    @Test
    void a_scenario_that_is_not_there_is_bad_input() {
        assertThat(Program.run("compare", "baseline", "basline").code()).isEqualTo(3);
    }

    private static List<String> names(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }
}
