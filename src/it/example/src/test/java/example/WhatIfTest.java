package example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.tacet.junit.RuleCheck.verifyThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tacet.BadInput;
import org.tacet.Simulator;
import org.tacet.Verdict;
import org.tacet.model.Act;
import org.tacet.model.Conclusion.Conduct;
import org.tacet.model.Conclusion.Objection;
import org.tacet.model.Position;

class WhatIfTest {

    private static final String CLUB = "src/test/scenarios/club-house.yaml";

    @Test
    void one_member_less_changes_the_answer() {
        try (Simulator simulator = new Simulator()) {
            Verdict verdict = simulator.scenario(CLUB).set("Cleo", "acquiesces").run();
            assertEquals("appointed", verdict.outcome());
            assertEquals(List.of(), verdict.holdouts());
        }
    }

    @Test
    void the_shipped_scenarios_are_there_too() {
        try (Simulator simulator = new Simulator()) {
            assertEquals(List.of("Hungary", "Turkey"), simulator.scenario("baseline").run().holdouts());
        }
    }

    @Test
    void a_name_that_is_none_is_bad_input_with_the_nearest_one() {
        try (Simulator simulator = new Simulator()) {
            BadInput bad = assertThrows(
                    BadInput.class,
                    () -> simulator.scenario(CLUB).set("Clio", "supports").run());
            assertEquals(true, bad.getMessage().contains("nearest: Cleo"), bad.getMessage());
        }
    }

    @Test
    void a_rule_alone_concludes_what_it_says() {
        verifyThat("conduct: whoever objects and is not overruled")
                .given(new Conduct("Cleo", "the lease", Act.OBJECTS, Position.OBJECTS))
                .concludes(new Objection("Cleo", "the lease"));
    }
}
