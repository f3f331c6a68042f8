package org.tacet.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tacet.junit.RuleCheck.verifyThat;
import static org.tacet.junit.VerdictAssert.assertThat;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.tacet.BadInput;
import org.tacet.Simulator;
import org.tacet.Verdict;
import org.tacet.model.Act;
import org.tacet.model.Conclusion.Conduct;
import org.tacet.model.Conclusion.Objection;
import org.tacet.model.Position;

class TestKitTest {

    private static final Verdict BASELINE = new Simulator().scenario("baseline").run();

    @TacetScenarios("src/main/java")
    private static final class NoScenarios implements PlayedScenarios {}

    private static final class NothingNamed implements PlayedScenarios {}

    @TacetScenarios("src/test/resources/kit")
    private static final class Kit implements PlayedScenarios {}

    @Test
    void a_verdict_is_what_it_is_said_to_be() {
        assertThat(BASELINE)
                .hasOutcome("blocked")
                .isBlockedBy("Turkey", "Hungary")
                .cites("002:9", "000:19")
                .isConcludedBy("one objection stops")
                .rests()
                .onAssumption("reserved");
        assertThat(new Simulator().scenario("all-three-support").run()).isAppointed();
    }

    @Test
    void what_fails_tells_the_derivation_of_what_came() {
        assertThatThrownBy(() -> assertThat(BASELINE).isAppointed())
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("expected the outcome appointed, but:\n" + BASELINE.headline())
                .hasMessageContaining("Hungary and Turkey object")
                .hasMessageContaining("[000:19, 001:19, 002:9, 004:20]")
                .hasMessageContaining("  assumed: ");
        assertThatThrownBy(() -> assertThat(BASELINE).isBlockedBy("Hungary"))
                .hasMessageStartingWith("expected exactly these to hold out: Hungary, but:");
        assertThatThrownBy(() -> assertThat(BASELINE).cites("004:99"))
                .hasMessageStartingWith("expected reasons that cite 004:99, but:");
        assertThatThrownBy(() -> assertThat(BASELINE).rests().onNoAssumption())
                .hasMessageStartingWith("expected to rest on no assumption, but:");
    }

    @Test
    void a_rule_alone_concludes_what_it_is_said_to_conclude() {
        Conduct objects = new Conduct("Hungary", "Ada", Act.OBJECTS, Position.OBJECTS);

        verifyThat("conduct: whoever objects and is not overruled")
                .given(objects)
                .concludes(new Objection("Hungary", "Ada"));
        verifyThat("conduct: whoever objects and is not overruled")
                .given(new Conduct("Hungary", "Ada", Act.ASSENTS, Position.SUPPORTS))
                .concludesNothing();
        assertThatThrownBy(() -> verifyThat("conduct: whoever objects and is not overruled")
                        .given(objects)
                        .concludesNothing())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("to conclude nothing")
                .hasMessageContaining("but it concluded \n  Objection[");
        assertThatThrownBy(() -> verifyThat("no such rule").concludesNothing()).isInstanceOf(BadInput.class);
    }

    @Test
    void each_scenario_is_a_container_and_each_checkpoint_a_test_that_leads_to_its_line() {
        List<DynamicNode> nodes = new Kit().scenarios(of(Kit.class)).toList();
        DynamicContainer scenario = (DynamicContainer) nodes.get(1);
        List<? extends DynamicNode> tests = scenario.getChildren().toList();

        assertThat(nodes).hasSize(2);
        assertThat(scenario.getDisplayName()).isEqualTo("One is right, one is wrong");
        assertThat(tests).extracting(DynamicNode::getDisplayName).containsExactly("at the end", "2024-03-01");
        assertThat(tests.get(1).getTestSourceUri().orElseThrow().toString()).endsWith("one-wrong.yaml?line=8");
        assertThatThrownBy(((DynamicTest) tests.get(1)).getExecutable()::execute)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("one-wrong.yaml:8: on 2024-03-01: outcome: expected appointed, came blocked");
        assertThat(nodes.get(0)).isInstanceOf(DynamicTest.class);
        assertThatThrownBy(((DynamicTest) nodes.get(0)).getExecutable()::execute)
                .hasMessageContaining("faulty.yaml:3:1: found the key proceedure");
    }

    @Test
    void a_suite_that_would_test_nothing_says_so() {
        assertThatThrownBy(() -> new NothingNamed().scenarios(of(NothingNamed.class)))
                .hasMessageContaining("@TacetScenarios");
        assertThatThrownBy(() -> new NoScenarios().scenarios(of(NoScenarios.class)))
                .hasMessageContaining("found nothing to test in src/main/java");
    }

    private static TestInfo of(Class<?> test) {
        return (TestInfo) Proxy.newProxyInstance(
                test.getClassLoader(), new Class<?>[] {TestInfo.class}, (self, method, args) -> Optional.of(test));
    }
}
