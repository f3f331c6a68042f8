package org.tacet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class FactsCommandTest {

    @Test
    void every_line_of_the_articles_that_says_something_has_its_claim() throws IOException {
        Set<String> lines = items(Program.run("facts", "--json").json().get("claims"))
                .map(claim -> claim.get("article").asString() + ":"
                        + claim.get("line").asInt())
                .collect(Collectors.toSet());

        assertThat(lines).containsAll(linesOfTheArticles());
    }

    @Test
    void a_claim_says_who_says_it_and_how_firmly() {
        JsonNode claim = items(Program.run("facts", "--json").json().get("claims"))
                .filter(one -> one.get("id").asString().equals("004:38a"))
                .findFirst()
                .orElseThrow();

        assertThat(claim.get("kind").asString()).isEqualTo("candidacy");
        assertThat(claim.get("attribution").asString()).isEqualTo("diplomats");
        assertThat(claim.get("status").asString()).isEqualTo("anonymous");
        assertThat(claim.get("on").asString()).isEqualTo("2024-02-22");
    }

    @Test
    void every_conflict_names_known_claims_on_two_sides_and_what_was_concluded() {
        JsonNode facts = Program.run("facts", "--json").json();
        Set<String> known = items(facts.get("claims"))
                .map(claim -> claim.get("id").asString())
                .collect(Collectors.toSet());

        List<JsonNode> conflicts = items(facts.get("conflicts")).toList();

        assertThat(conflicts).hasSize(21).allSatisfy(conflict -> {
            assertThat(items(conflict.get("claims")).map(JsonNode::asString)).isSubsetOf(known);
            assertThat(conflict.get("sides").size()).isGreaterThanOrEqualTo(2);
            assertThat(conflict.get("concluded").asString()).isNotBlank();
        });
    }

    @Test
    void before_february_only_the_january_article_is_known() {
        JsonNode facts = Program.run("facts", "--as-of", "2024-01-18", "--json").json();

        assertThat(items(facts.get("claims")).map(claim -> claim.get("article").asString()))
                .containsOnly("003");
        assertThat(items(facts.get("conflicts")).flatMap(conflict -> items(conflict.get("claims"))))
                .allMatch(id -> id.asString().startsWith("003:"));
    }

    @Test
    void agreement_within_one_origin_is_told_apart_from_agreement_of_two() {
        assertThat(conflictsText())
                .startsWith(
                        "Five articles, three origins: POLITICO (000, 002), Reuters (001, 004) and Bloomberg (003).")
                .contains("What articles of one origin agree on is no corroboration.")
                .contains("sought assurances: 000:19 and 002:9, one origin: POLITICO")
                .contains("will not talk about it: 003:26 (Bloomberg) and 002:7 (POLITICO), two origins")
                .contains("no comment: 001:19 (Reuters)");
    }

    @Test
    void a_conflict_tells_which_claims_gave_way_and_by_which_rule() {
        assertThat(conflictsText())
                .contains(
                        "Turkey is taken as seeking assurances. Nothing outweighs 000:19 and 002:9, one origin: POLITICO."
                                + " 001:19 gives way: a reported position outweighs a report that nothing was said"
                                + " [000:19, 001:19, 002:9].")
                .contains("004:14 gives way: a claim someone stands behind outweighs an anonymous one [assumption].")
                .contains("003:36 gives way: a later claim outweighs an earlier one [assumption].")
                .contains("Not weighed, for want of a position or a standing: several leaders competing.");
    }

    @Test
    void the_words_of_a_claim_are_told_once() {
        List<String> words = items(Program.run("facts", "--json").json().get("claims"))
                .map(claim -> claim.get("says").asString())
                .toList();
        String text = conflictsText();

        assertThat(words).allSatisfy(says -> assertThat(text.split(Pattern.quote(says), -1))
                .hasSizeLessThanOrEqualTo(2));
        assertThat(text).contains("Turkey is reported to want assurances before it backs Rutte.");
    }

    @Test
    void the_rule_by_which_a_claim_gave_way_is_the_one_that_sets_it_behind_the_governing_claims() {
        JsonNode conflict = conflict("biden-in-public");

        // among the anonymous claims 004:14 is outweighed by a more cautious one too, but that decides nothing
        assertThat(items(conflict.get("because")).map(FactsCommandTest::because))
                .containsExactly(
                        "000:1a, 000:3a: evidence: of two claims equally good the more cautious one is taken",
                        "004:14a: evidence: a claim someone stands behind outweighs an anonymous one");
        assertThat(items(conflict.get("governing")).map(JsonNode::asString)).contains("000:5a");
        assertThat(items(conflict.at("/sides/0/origins")).map(JsonNode::asString))
                .containsExactly("POLITICO");
    }

    @Test
    void an_explanation_names_the_place_that_prefers_a_source() {
        JsonNode conflict = conflict("turkey-assurances", "reuters-preferred");

        assertThat(conflict.get("concluded").asString()).startsWith("Turkey is taken as undeclared.");
        assertThat(items(conflict.get("because")).map(FactsCommandTest::because))
                .containsExactly("000:19d, 002:9f: evidence: a source that the scenario prefers outweighs the others");
        assertThat(items(conflict.at("/because/0/sources")).map(JsonNode::asString))
                .containsExactly("scenarios/reuters-preferred.yaml:4");
        assertThat(items(conflict("turkey-assurances", "--prefer", "001").at("/because/0/sources"))
                        .map(JsonNode::asString))
                .containsExactly("--prefer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"baseline", "reuters-preferred", "known-on-18-january"})
    void conflicts_fit_80_columns(String scenario) {
        assertThat(Program.run("facts", scenario, "--conflicts").out().lines()).allMatch(line -> line.length() <= 80);
    }

    /** The conflicts with their lines joined, so that it does not matter where they are broken. */
    private static String conflictsText() {
        return Program.run("facts", "--conflicts").out().replaceAll("\\s+", " ");
    }

    private static JsonNode conflict(String id, String... args) {
        String[] line =
                Stream.concat(Stream.of("facts", "--json"), Stream.of(args)).toArray(String[]::new);
        return items(Program.run(line).json().get("conflicts"))
                .filter(conflict -> conflict.get("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String because(JsonNode giving) {
        return items(giving.get("givesWay")).map(JsonNode::asString).collect(Collectors.joining(", ")) + ": "
                + giving.get("rule").asString();
    }

    private List<String> linesOfTheArticles() throws IOException {
        try (InputStream lines = getClass().getResourceAsStream("/claim-lines.txt")) {
            return new String(lines.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    private static Stream<JsonNode> items(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
