package org.tacet.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tacet.scenario.Shipped;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page and the command line give the very same answers. */
class SameVerdictTest {

    @AutoClose
    private static final Visitor VISITOR = new Visitor();

    static Stream<String> scenarios() {
        return Shipped.open().scenarios().stream();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void every_shipped_scenario_has_the_verdict_of_the_command_line(String scenario) {
        String printed = Visitor.printed("run", scenario, "--json");
        JsonNode answer = VISITOR.json("/api/answer?scenario=" + scenario);

        assertThat(VISITOR.get("/outcome.json?scenario=" + scenario).body()).isEqualTo(printed);
        assertThat(VISITOR.get("/outcome.csv?scenario=" + scenario).body())
                .isEqualTo(Visitor.printed("run", scenario, "--format", "csv"));
        assertThat(answer.get("verdict")).isEqualTo(JsonMapper.shared().readTree(printed));
        assertThat(answer.get("outcome")).isEqualTo(answer.at("/verdict/outcome"));
        assertThat(VISITOR.troubles).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void whatever_is_clicked_together_has_the_verdict_of_the_command_line(String scenario) {
        JsonNode answer = VISITOR.json("/api/answer?scenario=" + scenario);
        SplittableRandom random = new SplittableRandom(scenario.hashCode());
        for (int i = 0; i < 2; i++) {
            State state = State.of(scenario, answer, random, false);
            List<String> line = new ArrayList<>(List.of("run", scenario, "--json"));
            line.addAll(state.options());

            assertThat(VISITOR.get("/outcome.json?" + state.query()).body())
                    .as(state.query())
                    .isEqualTo(Visitor.printed(line.toArray(String[]::new)));
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void what_is_downloaded_has_the_same_verdict_on_the_command_line(String scenario, @TempDir Path folder)
            throws IOException {
        JsonNode answer = VISITOR.json("/api/answer?scenario=" + scenario);
        SplittableRandom random = new SplittableRandom(~scenario.hashCode());
        for (int i = 0; i < 2; i++) {
            State state = State.of(scenario, answer, random, true);
            Path file = folder.resolve(i + ".yaml");
            Files.writeString(
                    file, VISITOR.get("/scenario.yaml?" + state.query()).body());

            JsonNode read = JsonMapper.shared().readTree(Visitor.printed("run", file.toString(), "--json"));
            JsonNode shown = VISITOR.json("/outcome.json?" + state.query());
            for (String key : List.of("outcome", "appointee", "seats", "asOf", "procedure", "candidates")) {
                assertThat(read.get(key)).as(state.query() + ": " + key).isEqualTo(shown.get(key));
            }
        }
    }

    @Test
    void assumptions_in_the_address_replace_those_of_the_scenario() {
        assertThat(VISITOR.json("/api/answer?assume=none").get("outcome").asString())
                .isEqualTo("appointed");
        assertThat(VISITOR.json("/api/answer?assume=reserved:objects")
                        .get("holdouts")
                        .toString())
                .isEqualTo("[\"HUN\"]");
        assertThat(VISITOR.json("/api/answer?assume=none").get("assumptions").isEmpty())
                .isTrue();
    }

    @Test
    void the_readings_are_those_of_the_command_line_and_the_scenarios_own_is_among_them() {
        JsonNode readings =
                VISITOR.json("/api/procedures?scenario=histories/security-council-veto&procedure=consensus");
        JsonNode printed = JsonMapper.shared()
                .readTree(Visitor.printed("compare", "--procedures", "histories/security-council-veto", "--json"));

        assertThat(readings.size()).isEqualTo(printed.get("procedures").size());
        for (JsonNode reading : readings) {
            assertThat(printed.get("procedures").valueStream())
                    .anySatisfy(one -> assertThat(List.of(one.get("procedure"), one.get("outcome")))
                            .isEqualTo(List.of(reading.get("procedure"), reading.get("outcome"))));
        }
        assertThat(readings.get(0).get("own").asBoolean()).isTrue();
        assertThat(VISITOR.json("/api/answer?scenario=histories/security-council-veto&procedure="
                                + Visitor.encoded(
                                        readings.get(0).get("procedure").asString()))
                        .get("outcome")
                        .asString())
                .isEqualTo("blocked");
    }

    @Test
    void the_ways_to_another_outcome_are_those_of_the_command_line() {
        JsonNode path = VISITOR.json("/api/path?set=POL:objects&to=appointed");
        JsonNode printed =
                JsonMapper.shared().readTree(Visitor.printed("path", "baseline", "--set", "Poland=objects", "--json"));

        assertThat(path.get("size")).isEqualTo(printed.get("size"));
        assertThat(path.at("/paths/0/1/code").asString()).isEqualTo("POL");
        assertThat(path.at("/paths/0/1/to")).isEqualTo(printed.at("/paths/0/1/to"));
    }

    @Test
    void an_explanation_tells_one_members_part() {
        JsonNode told = VISITOR.json("/api/explain?member=TUR");

        assertThat(told.get(0).get("says").asString()).startsWith("Turkey objects");
        assertThat(told.valueStream()
                        .flatMap(one -> one.get("sources").valueStream())
                        .map(JsonNode::asString))
                .contains("000:19", "scenarios/baseline.yaml:10");
    }

    @Test
    void conflicts_come_with_the_claims_on_each_side() {
        JsonNode conflicts = VISITOR.json("/api/conflicts");

        assertThat(conflicts.get(0).at("/sides/0/claims/0/id").asString()).isEqualTo("000:1a");
        assertThat(conflicts.get(0).get("concluded").asString()).contains("United States");
        assertThat(VISITOR.json("/api/conflicts?scenario=histories/silence-2003")
                        .isEmpty())
                .isTrue();
    }
}
