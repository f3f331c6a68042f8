package org.tacet.expect;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tacet.expect.RuleCases.Case;
import org.tacet.model.FaultyInput;
import org.tacet.rulebook.RuleBook;
import org.tacet.rulebook.RuleText;
import org.tacet.scenario.Scenario;
import org.tacet.scenario.Scenarios.Changes;
import org.tacet.scenario.Shipped;
import org.tacet.session.EndState;
import org.tacet.session.Session;
import org.tacet.session.Shipping;

/**
 * A small change to a rule is noticed by a case of a rule, by a case of a question or by a shipped scenario. What is noticed by
 * nothing stands in {@code rules/unnoticed.txt}, each with the reason.
 *
 * <p>{@code ./mvnw test -Dtest=RuleMutantsTest -Dtacet.rule.mutants=all} tries all and writes the figures to {@code
 * target/rule-mutants.txt}; without it some are drawn.
 */
class RuleMutantsTest {

    private static final String WANTED = System.getProperty("tacet.rule.mutants", "24");

    @TempDir
    static Path home;

    private static List<Case> cases;
    private static List<Scenario> shipped;

    @BeforeAll
    static void reads() throws Exception {
        cases = RuleCases.in(home);
        shipped = Stream.concat(Shipped.open().scenarios().stream(), questions().stream())
                .map(name -> Shipping.read(name, Changes.NONE))
                .filter(scenario -> !scenario.expect().empty())
                .toList();
    }

    /** The cases of questions that the shipped rules answer. */
    private static List<String> questions() throws Exception {
        Path folder = Path.of(RuleMutantsTest.class.getResource("/cases").toURI());
        return Stream.of("question", "rules")
                .flatMap(name -> Shipped.files(folder.resolve(name), ".yaml").stream())
                .map(Path::toString)
                .filter(RuleMutantsTest::passes)
                .toList();
    }

    private static boolean passes(String file) {
        try {
            Scenario scenario = Shipping.read(file, Changes.NONE);
            return played(Shipping.BOOK, scenario).isPresent();
        } catch (FaultyInput e) {
            return false; // it is there for its fault
        }
    }

    @Test
    void a_small_change_to_a_rule_is_noticed() throws Exception {
        List<RuleMutation> mutations = new ArrayList<>(Shipping.BOOK.files().stream()
                .flatMap(file -> RuleMutation.of(file).stream())
                .toList());
        boolean all = WANTED.equals("all");
        if (!all) {
            Collections.shuffle(mutations, new Random(17));
            mutations = mutations.subList(0, Integer.parseInt(WANTED));
        }
        Map<String, List<RuleMutation>> came =
                mutations.parallelStream().collect(Collectors.groupingByConcurrent(RuleMutantsTest::fate));
        List<RuleMutation> unnoticed = came.getOrDefault("unnoticed", List.of()).stream()
                .sorted(Comparator.comparing((RuleMutation one) -> one.file().file())
                        .thenComparing(RuleMutation::line)
                        .thenComparing(RuleMutation::after))
                .toList();
        int noticed = came.getOrDefault("noticed", List.of()).size();
        if (all) {
            Files.write(
                    Path.of(System.getProperty("tacet.home"), "target", "rule-mutants.txt"),
                    Stream.concat(
                                    Stream.of(noticed + " noticed, " + unnoticed.size() + " not, "
                                            + came.getOrDefault("no rule", List.of())
                                                    .size() + " are no rules"),
                                    unnoticed.stream().map(RuleMutation::key))
                            .toList());
        }
        assertThat(unnoticed.stream().map(RuleMutation::key).toList())
                .as("each is in unnoticed.txt, with the reason")
                .allMatch(reasons()::containsKey);
    }

    /** The reasons by the change. */
    private static Map<String, String> reasons() throws Exception {
        Map<String, String> reasons = new TreeMap<>();
        String reason = "";
        for (String line : Files.readAllLines(Path.of(
                RuleMutantsTest.class.getResource("/rules/unnoticed.txt").toURI()))) {
            if (line.startsWith("# ")) {
                reason = line.substring(2);
            } else if (!line.isBlank()) {
                assertThat(reason).as(line).isNotEmpty();
                reasons.put(line, reason);
            }
        }
        return reasons;
    }

    private static String fate(RuleMutation mutation) {
        List<RuleText> files = Shipping.BOOK.files().stream()
                .map(file -> file.file().equals(mutation.file().file()) ? mutation.mutant() : file)
                .toList();
        RuleBook book;
        try {
            book = RuleBook.compile(files);
        } catch (FaultyInput e) {
            return "no rule";
        }
        Stream<Case> nearest = Stream.concat(
                cases.stream().filter(one -> one.rule().equals(mutation.rule())),
                cases.stream().filter(one -> !one.rule().equals(mutation.rule())));
        boolean noticed = nearest.anyMatch(one -> otherwise(book, one))
                || shipped.stream().anyMatch(one -> played(book, one).isEmpty());
        return noticed ? "noticed" : "unnoticed";
    }

    /** Whether a case does not come out as it should. */
    private static boolean otherwise(RuleBook book, Case one) {
        return played(book, one.fires())
                        .filter(state -> state.rules().contains(one.rule()))
                        .isEmpty()
                || one.doesNot().isPresent()
                        && played(book, one.doesNot().get())
                                .filter(state -> !state.rules().contains(one.rule()))
                                .isEmpty();
    }

    /** How a scenario comes out; empty where it is not as it expects, or the rules fail. */
    private static Optional<EndState> played(RuleBook book, Scenario scenario) {
        try {
            EndState state = Session.play(book, scenario.world());
            return Optional.of(state).filter(any -> new Expectations(book)
                    .checkpoints(scenario.expect(), state).stream()
                            .allMatch(one -> one.failures().isEmpty()));
        } catch (FaultyInput e) {
            return Optional.empty();
        }
    }
}
