package org.tacet.expect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tacet.BadInput;
import org.tacet.Simulator;
import org.tacet.Situation;
import org.tacet.model.Outcome;
import org.tacet.path.PathQuestion;
import org.tacet.path.Paths;
import org.tacet.report.Assumptions;
import org.tacet.report.TimelineReport;
import org.tacet.session.EndState;

/** Small inputs on the question, each with the right answer in its first comment. */
class QuestionCasesTest {

    private static final Simulator SIMULATOR = new Simulator();
    private static final Path FOLDER = Path.of(System.getProperty("tacet.home"), "src/test/resources/cases/question");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "assured|appointed|X||",
                "base-withdraws|not-standing|||",
                "coffee-changes-nothing|blocked||B|",
                "deadline-ends|open|||",
                "had-it-not-happened|blocked||B|",
                "joined-after-the-decision|appointed|X||",
                "later-layer-enters|appointed|X||",
                "more-than-half|blocked||C D|",
                "not-counted|appointed|the report||",
                "path-after-a-ballot|blocked||A B D E F|C",
                "ratified|appointed|the accession||",
                "restating-changes-nothing|appointed|X||",
                "ruling|appointed|the text||",
                "second-silence-replaces|appointed|X||",
                "silent-are-not-counted|appointed|X||",
                "stopped-is-over|blocked||B|",
                "supports-both|appointed|X||",
                "tie-between-rivals|open|||",
                "two-offices|blocked||C|",
                "vacant-and-blocked|vacant||B|",
                "weights|open|||D E",
                "who-is-asked-about|appointed|Mark Rutte||"
            })
    void each_comes_out_as_its_comment_says(
            String name, String outcome, String appointee, String holdouts, String missing) {
        EndState state = state(name);

        assertThat(state.outcome().word()).isEqualTo(outcome);
        assertThat(state.appointee()).isEqualTo(Optional.ofNullable(appointee));
        if (!outcome.equals("appointed")) {
            assertThat(String.join(" ", state.asked().holdouts()))
                    .isEqualTo(Optional.ofNullable(holdouts).orElse(""));
            if (missing != null && !missing.equals("C")) {
                assertThat(String.join(" ", state.asked().missing())).isEqualTo(missing);
            }
        }
    }

    @Test
    void whatever_they_expect_comes_out() {
        List<ScenarioTests.Result> results = SIMULATOR.tests(List.of(FOLDER.toString()));

        assertThat(results)
                .hasSizeGreaterThan(12)
                .filteredOn(result -> !result.passed())
                .map(ScenarioTests.Result::file)
                .map(file -> Path.of(file).getFileName().toString())
                .containsExactlyInAnyOrder(
                        "before-christ.yaml", "two-of-one-surname.yaml", "two-silences-at-once.yaml");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "before-christ|8:11: found -0044-03-14, expected a year from 1 to 9999",
                "two-of-one-surname|7:17: found Berg, which may be Anna Berg or Bo Berg",
                "two-silences-at-once|8:5: found the question on X put twice at one moment"
            })
    void some_are_a_fault_at_its_place(String name, String fault) {
        assertThatThrownBy(() -> state(name)).isInstanceOf(BadInput.class).hasMessageContaining(fault);
    }

    @Test
    void a_tie_is_told_and_renaming_changes_nothing() {
        assertThat(state("tie-between-rivals").asked().rivals()).containsExactly("Adam");
    }

    @Test
    void after_a_decision_the_answer_is_as_of_the_decision_and_what_changed_since_is_apart() {
        EndState.Candidate asked = state("joined-after-the-decision").asked();

        assertThat(asked.assents()).containsExactly("A", "B", "C");
        assertThat(asked.decided()).hasValueSatisfying(decided -> {
            assertThat(decided.label()).isEqualTo("2024-06-01");
            assertThat(decided.seats()).isEqualTo(3);
            assertThat(decided.since()).singleElement().satisfies(move -> assertThat(move.member())
                    .isEqualTo("C"));
            assertThat(decided.joined()).containsExactly("D");
        });
    }

    @Test
    void what_is_taken_for_granted_is_told() {
        assertThat(Assumptions.of(state("who-is-asked-about")).toString())
                .contains("the body is NATO", "as no file names a procedure", "the question is about Mark Rutte");
    }

    @Test
    void a_named_day_flips_no_answer_and_no_end_is_told_of_a_silence_that_was_replaced() {
        assertThat(TimelineReport.text(state("second-silence-replaces"))).doesNotContain("\n20 February 2024\n");
        assertThat(TimelineReport.text(state("deadline-in-a-note"))).contains("Deadline: papers are due.");
        assertThat(TimelineReport.text(state("no-day-at-all")))
                .doesNotContain("1970")
                .doesNotContain("20");
    }

    @Test
    void a_path_changes_what_is_said_at_the_last_question_and_not_the_past() {
        Paths paths = situation("path-after-a-ballot")
                .path(new PathQuestion("appointed", List.of(), List.of(), true, 100, Optional.empty(), "1m"));

        assertThat(paths.size()).hasValue(3);
        assertThat(paths.sets()).hasSize(10);
    }

    @ParameterizedTest
    @CsvSource({"question-by-chance, 0.5", "seat-by-chance, 0.0"})
    void a_chance_on_a_question_or_on_a_seat_leaves_it_out_where_it_is_not_drawn(String name, double appointed) {
        assertThat(situation(name).odds(100, 0, false, "5m").outcomes().getOrDefault(Outcome.APPOINTED, 0.0))
                .isEqualTo(appointed);
    }

    @Test
    void an_hour_that_the_zone_skips_is_a_warning() {
        assertThat(state("hour-that-does-not-exist").world().setting().warnings())
                .first()
                .satisfies(warning -> assertThat(warning.message()).contains("which Europe/Brussels skips"));
    }

    private static EndState state(String name) {
        return situation(name).state();
    }

    private static Situation situation(String name) {
        return SIMULATOR.scenario(FOLDER.resolve(name + ".yaml").toString()).read();
    }
}
