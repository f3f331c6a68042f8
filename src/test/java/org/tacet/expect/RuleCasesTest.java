package org.tacet.expect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.tacet.rulebook.RuleNote;
import org.tacet.scenario.Scenario;
import org.tacet.scenario.Scenarios.Changes;
import org.tacet.scenario.Shipped;
import org.tacet.session.EndState;
import org.tacet.session.Session;
import org.tacet.session.Shipping;

/**
 * Plays for every rule a scenario in which it fires and one in which it does not. They stand in
 * {@code src/test/resources/rules}, one file for each rule file, in pairs that differ in what the rule turns on. A
 * scenario is written as users write it, but for {@code evidence:}, which holds the articles and disputes themselves.
 */
class RuleCasesTest {

    private static final Map<Map<String, Object>, Set<String>> FIRED = new HashMap<>();

    private static List<Case> cases;
    private static int played;

    /**
     * One case of a rule.
     *
     * @param file the case file's name, that of the rule file
     * @param doesNot empty for a rule that always fires
     */
    private record Case(String file, String rule, Map<String, Object> fires, Optional<Map<String, Object>> doesNot) {

        Stream<Map<String, Object>> scenarios() {
            return Stream.concat(Stream.of(fires), doesNot.stream());
        }
    }

    @TempDir
    static Path home;

    @BeforeAll
    static void readsCases() throws IOException, URISyntaxException {
        Files.createDirectories(home.resolve("seeds"));
        cases = new ArrayList<>();
        Path folder = Path.of(RuleCasesTest.class.getResource("/rules").toURI());
        for (Path file : Shipped.files(folder, ".yaml")) {
            String name = file.getFileName().toString().replace(".yaml", "");
            Object read = new Load(LoadSettings.builder()
                            .setLabel(file.toString())
                            .setMaxAliasesForCollections(500)
                            .build())
                    .loadFromString(Files.readString(file));
            for (Object one : (List<?>) read) {
                Map<String, Object> fields = map(one);
                assertThat(fields.keySet())
                        .as(name)
                        .isIn(Set.of("rule", "fires", "does-not"), Set.of("rule", "always"));
                boolean always = fields.containsKey("always");
                cases.add(new Case(
                        name,
                        fields.get("rule").toString(),
                        map(fields.get(always ? "always" : "fires")),
                        always ? Optional.empty() : Optional.of(map(fields.get("does-not")))));
            }
        }
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
        Map<String, Object> other = one.doesNot().get();
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
    private static Set<String> fired(Map<String, Object> scenario) {
        return FIRED.computeIfAbsent(scenario, RuleCasesTest::play);
    }

    private static Set<String> play(Map<String, Object> scenario) {
        Path folder = home.resolve("seeds").resolve("case-" + ++played);
        Map<String, Object> fields = new LinkedHashMap<>(scenario);
        fields.computeIfPresent("evidence", (key, files) -> {
            map(files).forEach((name, content) -> write(folder.resolve(name + ".yaml"), content));
            return folder.getFileName().toString();
        });
        Path file = home.resolve("case-" + played + ".yaml");
        write(file, fields);
        Scenario read = Shipping.read(Shipped.at(home), file.toString(), Changes.NONE);
        EndState verdict = Session.play(Shipping.BOOK, read.world());
        assertThat(new Expectations(Shipping.BOOK)
                        .checkpoints(read.expect(), verdict).stream().flatMap(one -> one.failures().stream()))
                .as(title(scenario))
                .isEmpty();
        return verdict.rules();
    }

    private static void write(Path file, Object content) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, new Dump(DumpSettings.builder().build()).dumpToString(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String title(Map<String, Object> scenario) {
        return scenario.get("title").toString();
    }

    private static Map<String, Object> map(Object value) {
        Map<String, Object> map = new LinkedHashMap<>();
        ((Map<?, ?>) value).forEach((key, one) -> map.put(key.toString(), one));
        return map;
    }
}
