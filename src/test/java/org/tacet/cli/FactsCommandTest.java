package org.tacet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
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
