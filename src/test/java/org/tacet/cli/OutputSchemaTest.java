package org.tacet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tacet.report.OutputSchema;

/** What commands answer in JSON is as its schema says; a schema knows every key and no other. */
class OutputSchemaTest {

    private static final Map<String, Schema> SCHEMAS = new HashMap<>();

    private static Schema schema(String name) {
        return SCHEMAS.computeIfAbsent(
                name, key -> SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(Program.run("schema", "--of", key).out(), InputFormat.JSON));
    }

    private static List<String> faults(String name, String json) {
        return schema(name).validate(json, InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }

    private static Stream<String> lines() {
        Stream<String> scenarios = Program.run("list", "scenarios", "--json")
                .json()
                .get("scenarios")
                .valueStream()
                .map(one -> one.get("name").asString());
        return Stream.concat(
                scenarios.flatMap(name -> Stream.of("run " + name, "timeline " + name)),
                Stream.of(
                        "explain histories/asked-again",
                        "explain baseline --member Turkey",
                        "explain baseline --why-not appointed",
                        "path baseline",
                        "path all-three-support",
                        "path histories/silence-2003 --limit 2s",
                        "compare baseline histories/asked-again",
                        "compare eu-qualified-majority --procedures",
                        "power histories/security-council-veto",
                        "power eu-qualified-majority",
                        "sweep baseline --vary Turkey,Hungary=supports|objects",
                        "sweep eu-qualified-majority --vary Germany=supports|objects",
                        "odds about-twenty",
                        "odds baseline --chance Turkey=supports:0.6|objects:0.4",
                        "odds histories/asked-again --chance Turkey,Hungary=supports:0.6|objects:0.4",
                        "facts",
                        "facts --conflicts",
                        "rules",
                        "list members",
                        "list procedures",
                        "list positions",
                        "list scenarios",
                        "test scenarios/histories --coverage",
                        "test baseline"));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void an_answer_is_as_its_schema_says(String line) {
        String json = Program.run((line + " --json").split(" ")).out();
        String name = json.replaceFirst("(?s).*?\"tacet/([a-z]+)/v1.*", "$1");

        assertThat(faults(name, json)).isEmpty();
    }

    @Test
    void every_schema_is_one_of_an_answer_and_a_wrong_name_is_told_with_the_nearest() {
        Set<String> answered = new HashSet<>();
        lines().filter(line -> !line.startsWith("run ") && !line.startsWith("timeline "))
                .forEach(line -> answered.add(Program.run((line + " --json").split(" "))
                        .out()
                        .replaceFirst("(?s).*?\"tacet/([a-z]+)/v1.*", "$1")));
        answered.addAll(List.of("outcome", "timeline"));

        assertThat(answered).containsExactlyInAnyOrderElementsOf(OutputSchema.NAMES);
        assertThat(Program.run("schema", "--of", "outcom").err()).contains("nearest: outcome");
        assertThat(Program.run("schema", "--of", "outcom").code()).isEqualTo(2);
    }

    @Test
    void what_is_not_in_a_schema_is_noticed() {
        String json = Program.run("run", "baseline", "--json").out();

        assertThat(faults("outcome", json.replaceFirst("\"body\"", "\"bodi\""))).hasSize(2);
        assertThat(faults("outcome", json.replace("\"blocked\"", "\"stopped\"")))
                .isNotEmpty();
    }
}
