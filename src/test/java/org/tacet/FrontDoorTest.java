package org.tacet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tacet.session.Shipping;

/** What a library user finds at the front door. */
class FrontDoorTest {

    @AutoClose
    private final Simulator simulator = new Simulator();

    @Test
    void a_scenario_is_changed_and_asked_in_one_sentence() {
        Verdict verdict = simulator
                .scenario("baseline")
                .set("Turkey", "supports")
                .procedure("unanimity")
                .asOf("2024-03-08")
                .run();

        assertThat(verdict.outcome()).isEqualTo("blocked");
        assertThat(verdict.holdouts()).containsExactly("Hungary");
        assertThat(verdict.seats()).isEqualTo(32);
        assertThat(verdict.headline())
                .isEqualTo("Mark Rutte is not appointed NATO Secretary General: Hungary holds out.");
    }

    @Test
    void a_change_gives_another_scenario_and_leaves_the_first_as_it_was() {
        WhatIf baseline = simulator.scenario("baseline");
        baseline.set("Hungary", "supports").set("Turkey", "supports");

        assertThat(baseline.run().holdouts()).containsExactly("Hungary", "Turkey");
    }

    @Test
    void paths_timelines_procedures_odds_and_explanations_are_asked_in_the_same_manner() {
        WhatIf baseline = simulator.scenario("baseline");

        assertThat(baseline.path()).containsExactly(List.of("Hungary=acquiesces", "Turkey=acquiesces"));
        assertThat(baseline.timeline()).containsEntry("2024-02-22", "blocked");
        assertThat(baseline.compareProcedures()).containsEntry("two-thirds", "open");
        assertThat(baseline.explain("Turkey")).contains("seeking assurances");
        assertThat(baseline.whyNot("appointed")).contains("Hungary");
        assertThat(simulator
                        .scenario("both-acquiesce")
                        .chance("Turkey=acquiesces:0.5|objects:0.5")
                        .odds())
                .containsEntry("appointed", 0.5);
    }

    @Test
    void an_event_is_taken_out() {
        assertThat(simulator.scenario("histories/road-to-washington").run().outcome())
                .isEqualTo("blocked");
        assertThat(simulator
                        .scenario("histories/as-it-went-2024")
                        .drop("2024-04-29")
                        .run()
                        .outcome())
                .isEqualTo("blocked");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "procedure|unanimty|nearest: unanimity",
                "set|suports|nearest: supports",
                "chance|no equals sign|expected MEMBER=CHANCES",
                "asOf|tomorrow|expected a day such as 2024-02-22",
                "whyNot|blokked|nearest: blocked",
                "explain|Turky|nearest: Turkey",
                "drop|2024-01-01|found no event of an earlier layer",
                "scenario|basline|nearest: baseline",
                "rules|/nowhere|found no such folder"
            })
    void every_wrong_word_says_what_was_expected(String call, String word, String expected) {
        WhatIf baseline = simulator.scenario("baseline");

        assertThatThrownBy(() -> {
                    switch (call) {
                        case "procedure" -> baseline.procedure(word).run();
                        case "set" -> baseline.set("Turkey", word).run();
                        case "chance" -> baseline.chance(word).odds();
                        case "asOf" -> baseline.asOf(word).run();
                        case "whyNot" -> baseline.whyNot(word);
                        case "explain" -> baseline.explain(word);
                        case "drop" -> baseline.drop(word).run();
                        case "scenario" -> simulator.scenario(word).run();
                        default -> baseline.rules(Path.of(word)).run();
                    }
                })
                .isInstanceOf(BadInput.class)
                .hasMessageContaining(expected);
    }

    @Test
    void a_ruling_over_nobody_who_objects_is_told_at_its_line() {
        assertThatThrownBy(() -> simulator
                        .scenario("src/test/resources/cases/ruling-over-nobody.yaml")
                        .run())
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("ruling-over-nobody.yaml:7:54: found a ruling over A, who does not object");
    }

    @Test
    void ten_simulators_share_one_compiled_rule_book() {
        assertThat(IntStream.range(0, 10).mapToObj(i -> Shipping.BOOK).distinct())
                .hasSize(1);
    }

    @Test
    void threads_share_one() {
        WhatIf baseline = simulator.scenario("baseline");
        Verdict alone = baseline.run();

        assertThat(IntStream.range(0, 64)
                        .parallel()
                        .mapToObj(i -> baseline.run())
                        .distinct())
                .containsExactly(alone);
    }
}
