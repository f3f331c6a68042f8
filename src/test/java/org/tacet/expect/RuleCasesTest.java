package org.tacet.expect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.tacet.expect.RuleCases.Case;
import org.tacet.rulebook.RuleNote;
import org.tacet.scenario.Scenario;
import org.tacet.session.EndState;
import org.tacet.session.Session;
import org.tacet.session.Shipping;

/**
 * Plays for every rule a scenario in which it fires and one in which it does not. They stand in
 * {@code src/test/resources/rules}, one file for each rule file, in pairs that differ in what the rule turns on. A
 * scenario is written as users write it, but for {@code evidence:}, which holds the articles and disputes themselves.
 */
class RuleCasesTest {

    private static final Map<Scenario, Set<String>> FIRED = new HashMap<>();

    private static List<Case> cases;

    @TempDir
    static Path home;

    @BeforeAll
    static void readsCases() throws IOException, URISyntaxException {
        cases = RuleCases.in(home);
    }

    @TestFactory
    Stream<DynamicNode> rules() {
        Map<String, List<Case>> byFile =
                cases.stream().collect(Collectors.groupingBy(Case::file, TreeMap::new, Collectors.toList()));
        return byFile.entrySet().stream()
                .map(entry -> dynamicContainer(
                        entry.getKey(), entry.getValue().stream().flatMap(RuleCasesTest::tests)));
    }

    private static Stream<DynamicNode> tests(Case one) {
        if (one.doesNot().isEmpty()) {
            String always = one.rule() + " - fires always, even when " + title(one.fires());
            return Stream.of(dynamicTest(always, () -> always(always, one.rule())));
        }
        Scenario other = one.doesNot().get();
        String fires = one.rule() + " - fires when " + title(one.fires());
        String doesNot = one.rule() + " - does not fire when " + title(other);
        return Stream.of(
                dynamicTest(
                        fires, () -> assertThat(fired(one.fires())).as(fires).contains(one.rule())),
                dynamicTest(doesNot, () -> assertThat(fired(other)).as(doesNot).doesNotContain(one.rule())));
    }

    /** A rule with nothing to turn on is one that fires whatever the scenario. */
    private static void always(String name, String rule) {
        cases.stream().flatMap(Case::scenarios).forEach(scenario -> assertThat(fired(scenario))
                .as(name + ", not when " + title(scenario))
                .contains(rule));
    }

    @Test
    void everyRuleHasACaseInTheFileOfItsName() {
        Set<String> written = cases.stream()
                .map(one -> one.file() + ".drl, " + one.rule())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> shipped = Shipping.BOOK.rules().stream()
                .map(RuleCasesTest::placed)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(written).containsExactlyInAnyOrderElementsOf(shipped);
    }

    private static String placed(RuleNote rule) {
        return Path.of(rule.file()).getFileName() + ", " + rule.name();
    }

    /** The rules that fire in a scenario, which is played once. */
    private static Set<String> fired(Scenario scenario) {
        return FIRED.computeIfAbsent(scenario, RuleCasesTest::play);
    }

    private static Set<String> play(Scenario scenario) {
        EndState verdict = Session.play(Shipping.BOOK, scenario.world());
        assertThat(new Expectations(Shipping.BOOK)
                        .checkpoints(scenario.expect(), verdict).stream().flatMap(one -> one.failures().stream()))
                .as(title(scenario))
                .isEmpty();
        return verdict.rules();
    }

    private static String title(Scenario scenario) {
        return scenario.world().title();
    }
}
