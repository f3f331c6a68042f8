package org.tacet.rules;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.tacet.model.Claim;
import org.tacet.scenario.Scenarios.Changes;
import org.tacet.scenario.Shipped;
import org.tacet.session.Shipping;

/** Reads the rule files as text, and keeps them to the style that makes a rule a sentence one can read aloud. */
class RuleStyleTest {

    private static final Pattern RULE =
            Pattern.compile("(?ms)^rule \"([^\"\n]*)\"\n(.*?)^when\n(.*?)^then\n(.*?)^end$");
    private static final Pattern QUERY =
            Pattern.compile("(?m)^query \"([^\"]*)\" \\(\\)\n    \\$fact: (\\w+)\\(\\)\nend$");

    private static final String NEVER =
            "\\b(salience|agenda-group|ruleflow-group|activation-group|auto-focus|no-loop|lock-on-active|eval|function|global|dialect|extends)\\b";

    /** One pattern: {@code $name: Type( … )}, with exists or not before it, or counted. */
    private static final String PATTERN = "(\\$\\w+: )?((exists|not) )?[A-Z]\\w*\\((.*)\\)";

    private static final String COUNT =
            "accumulate\\( [A-Z]\\w*\\((.*)\\); \\$\\w+: (count\\(\\)|sum\\( \\$\\w+ \\)) \\)";
    private static final String CONCLUSION = "insertLogical\\( new [A-Z]\\w*\\(.*\\) \\);";
    private static final Pattern CITED = Pattern.compile("\\b\\d{3}:\\d+\\b");

    /** A Java call that reads a query's facts as a type: {@code "seats", Seat.class}. */
    private static final Pattern READ = Pattern.compile("\"([^\"]*)\",\\s*(\\w+)\\.class");

    private static Path home;
    private static Map<String, String> files;
    private static List<Rule> rules;

    /** One rule as its file has it. */
    private record Rule(String file, String name, String head, List<String> left, List<String> right) {

        /** The text of an annotation; empty where there is none. */
        String said(String annotation) {
            Matcher said = Pattern.compile("(?m)^    @" + annotation + "\\( \"(.*)\" \\)$")
                    .matcher(head);
            return said.find() ? said.group(1) : "";
        }

        boolean binds(String name) {
            return left.stream().anyMatch(line -> line.contains("$" + name + ": "));
        }
    }

    @BeforeAll
    static void readsTheRules() throws IOException {
        Path folder = Shipped.open().rules();
        home = folder.getParent();
        files = new TreeMap<>();
        rules = new ArrayList<>();
        for (Path file : Shipped.files(folder, ".drl")) {
            String name = file.getFileName().toString();
            String text = Files.readString(file);
            files.put(name, text);
            RULE.matcher(text).results().forEach(rule -> rules.add(rule(name, rule)));
        }
    }

    private static Rule rule(String file, MatchResult rule) {
        return new Rule(
                file,
                rule.group(1),
                rule.group(2),
                rule.group(3).lines().map(String::strip).toList(),
                rule.group(4).lines().map(String::strip).toList());
    }

    private static Stream<DynamicTest> eachRule(Consumer<Rule> test) {
        return rules.stream().map(rule -> DynamicTest.dynamicTest(rule.name(), () -> test.accept(rule)));
    }

    private static Stream<DynamicTest> eachFile(BiConsumer<String, String> test) {
        return files.entrySet().stream()
                .map(file -> DynamicTest.dynamicTest(file.getKey(), () -> test.accept(file.getKey(), file.getValue())));
    }

    @Test
    void everyRuleIsReadHere() {
        Set<String> read = rules.stream().map(Rule::name).collect(toSet());

        assertThat(read).hasSameSizeAs(rules);
        assertThat(Shipping.BOOK.rules()).allSatisfy(rule -> assertThat(read).contains(rule.name()));
    }

    @TestFactory
    Stream<DynamicTest> everyFileIsOfTheOnePackage() {
        return eachFile((file, text) -> assertThat(text.lines().filter(line -> line.startsWith("package")))
                .as(file)
                .containsExactly("package org.tacet.rules;"));
    }

    @TestFactory
    Stream<DynamicTest> noFileOrdersRulesOrKeepsState() {
        return eachFile((file, text) -> assertThat(code(text)).as(file).doesNotContainPattern(NEVER));
    }

    @TestFactory
    Stream<DynamicTest> everyRuleNamesItsConcernAndSaysWhatItConcludesAndWhere() {
        return eachRule(rule -> {
            assertThat(rule.name()).matches("[a-z-]+: [a-z].*[^.]");
            assertThat(rule.said("says")).as(rule.name() + " @says").isNotBlank();
            assertThat(rule.said("source").split(", "))
                    .as(rule.name() + " @source")
                    .allSatisfy(source -> assertThat(source).matches(CITED + "|assumption|procedure|scenario"));
        });
    }

    /** A conclusion drawn from its own kind can outlive its reason: the engine may miss that it is withdrawn. */
    @TestFactory
    Stream<DynamicTest> noRuleConcludesFromItsOwnConclusion() {
        return eachRule(rule -> assertThat(rule.left()).as(rule.name()).noneMatch(line -> rule.right().stream()
                .map(Pattern.compile("new (\\w+)")::matcher)
                .filter(Matcher::find)
                .anyMatch(made -> line.matches(".*\\b" + made.group(1) + "\\(.*"))));
    }

    @TestFactory
    Stream<DynamicTest> everyLeftSideHasAtMostFourPatternsOneALine() {
        return eachRule(rule ->
                assertThat(rule.left()).as(rule.name()).hasSizeBetween(1, 4).allSatisfy(RuleStyleTest::isOnePattern));
    }

    private static void isOnePattern(String line) {
        Matcher pattern = Pattern.compile(PATTERN + "|" + COUNT).matcher(line);
        assertThat(pattern.matches()).as("one pattern: " + line).isTrue();
        String inside = pattern.group(4) == null ? pattern.group(5) : pattern.group(4);
        int open = 0;
        for (char c : inside.toCharArray()) {
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
            assertThat(open).as("one pattern: " + line).isNotNegative();
        }
        assertThat(open).as("one pattern: " + line).isZero();
    }

    @TestFactory
    Stream<DynamicTest> everyRightSideOnlyDrawsConclusions() {
        return eachRule(rule -> assertThat(rule.right())
                .as(rule.name())
                .hasSizeBetween(1, 2)
                .allSatisfy(line -> assertThat(line).matches(CONCLUSION)));
    }

    @TestFactory
    Stream<DynamicTest> everyNameInASentenceIsBound() {
        return eachRule(rule -> assertThat(Pattern.compile("\\{([^}|]*)}")
                        .matcher(rule.said("says"))
                        .results())
                .as(rule.name())
                .allSatisfy(part -> assertThat(rule.binds(part.group(1)
                                .replaceFirst("^(verb|towards):", "")
                                .replaceFirst(":appointed$", "")))
                        .as(part.group())
                        .isTrue()));
    }

    @TestFactory
    Stream<DynamicTest> everyLineCitedIsALineOfTheEvidence() {
        Set<String> lines = Shipping.read("baseline", Changes.NONE).world().claims().stream()
                .map(Claim::source)
                .collect(toSet());
        return eachFile((file, text) -> assertThat(CITED.matcher(text).results().map(MatchResult::group))
                .as(file)
                .isSubsetOf(lines));
    }

    @Test
    void javaReadsExactlyTheQueriesThereAreEachAsItsType() throws IOException {
        Map<String, String> queries = new TreeMap<>();
        for (String text : files.values()) {
            queries.putAll(QUERY.matcher(text).results().collect(toMap(q -> q.group(1), q -> q.group(2))));
        }
        Map<String, String> read = new TreeMap<>();
        for (String room : List.of("session", "why")) {
            for (Path file : Shipped.files(home.resolve("src/main/java/org/tacet/" + room), ".java")) {
                READ.matcher(Files.readString(file)).results().forEach(call -> read.put(call.group(1), call.group(2)));
            }
        }

        assertThat(files.get("queries.drl").split("\nquery ")).hasSize(queries.size() + 1);
        assertThat(read).isEqualTo(queries);
    }

    /** The text without comments and strings. */
    private static String code(String text) {
        return text.replaceAll("(?m)//.*$", "").replaceAll("\"[^\"\n]*\"", "\"\"");
    }
}
