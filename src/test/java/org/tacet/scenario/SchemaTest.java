package org.tacet.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tacet.cli.Tacet;
import org.tacet.model.Outcome;
import org.tacet.model.Position;
import org.tacet.model.Standing;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published JSON Schema and the program say the same of a scenario file. */
class SchemaTest {

    private static final Path FILE = Shipped.open().schema();
    private static final JsonNode SCHEMA = JsonMapper.shared().readTree(FILE.toFile());
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Tacet TACET = new Tacet();

    static List<Path> shipped() throws IOException {
        try (Stream<Path> files = Files.walk(FILE.getParent())) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    static List<Path> structure() throws URISyntaxException {
        return Shipped.files(resource("/bad/structure"), ".yaml");
    }

    static List<Path> meaning() throws URISyntaxException {
        return Shipped.files(resource("/bad/meaning"), ".yaml");
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void a_shipped_scenario_is_valid_and_is_read_without_a_fault(Path scenario) throws IOException {
        assertThat(errors(scenario)).isEmpty();
        assertThat(check(scenario)).isZero();
    }

    @Test
    void the_example_of_the_contract_is_valid_and_is_read_without_a_fault() throws Exception {
        Path example = resource("/contract-example.yaml");

        assertThat(errors(example)).isEmpty();
        assertThat(check(example)).isZero();
    }

    @Test
    void the_scenario_that_init_writes_is_valid() throws IOException {
        Path file = Files.createTempDirectory("init").resolve("scenario.yaml");
        run("init", file.toString());

        assertThat(errors(file)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("structure")
    void a_file_of_a_wrong_structure_is_rejected_by_the_schema_and_by_the_program(Path bad) throws IOException {
        assertThat(errors(bad)).describedAs("%s", bad).isNotEmpty();
        assertThat(check(bad)).describedAs("%s", bad).isEqualTo(3);
    }

    @ParameterizedTest
    @MethodSource("meaning")
    void a_file_that_is_wrong_only_in_what_it_means_is_valid_for_the_schema(Path bad) throws IOException {
        assertThat(errors(bad)).describedAs("%s", bad).isEmpty(); // the program finds it, see BadInputTest
    }

    @Test
    void the_schema_is_valid_by_the_meta_schema() {
        Schema meta = REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertThat(meta.validate(SCHEMA)).isEmpty();
    }

    @Test
    void the_schema_names_no_host() {
        assertThat(SCHEMA.get("$id").asString()).startsWith("urn:");
    }

    @Test
    void the_command_schema_prints_the_published_file() throws IOException {
        StringWriter out = new StringWriter();
        int code = TACET.run(new PrintWriter(out), new PrintWriter(new StringWriter()), "schema");

        assertThat(code).isZero();
        assertThat(out.toString()).isEqualTo(Files.readString(FILE));
    }

    @Test
    void the_schema_has_the_keys_and_words_that_the_program_has() {
        assertThat(SCHEMA.get("properties").propertyNames()).containsExactlyElementsOf(Layer.KEYS);
        assertThat(words("position"))
                .containsExactlyElementsOf(
                        Arrays.stream(Position.values()).map(Position::word).toList());
        assertThat(words("standing"))
                .containsExactlyElementsOf(
                        Arrays.stream(Standing.values()).map(Standing::word).toList());
        assertThat(words("outcome"))
                .containsExactlyElementsOf(
                        Arrays.stream(Outcome.values()).map(Outcome::word).toList());
        assertThat(strings(SCHEMA.at("/$defs/procedure/anyOf/0/enum"))).containsExactlyElementsOf(Procedures.names());
    }

    @Test
    void every_key_is_described_in_one_sentence() {
        List<JsonNode> properties = new ArrayList<>();
        collect(SCHEMA, properties);

        assertThat(properties).hasSizeGreaterThan(50).allSatisfy(property -> assertThat(
                        property.path("description").asString())
                .matches("[A-Z][^.]*\\."));
    }

    private static void collect(JsonNode node, List<JsonNode> properties) {
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            if (entry.getKey().equals("properties")) {
                entry.getValue().forEach(properties::add);
            }
            collect(entry.getValue(), properties);
        }
        if (node.isArray()) {
            node.forEach(one -> collect(one, properties));
        }
    }

    private static List<String> words(String definition) {
        return strings(SCHEMA.at("/$defs/" + definition + "/enum"));
    }

    private static List<String> strings(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }

    private static List<Error> errors(Path scenario) throws IOException {
        return REGISTRY.getSchema(SCHEMA)
                .validate(
                        Files.readString(scenario),
                        InputFormat.YAML,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    private static int check(Path scenario) {
        return run("check", scenario.toString());
    }

    private static int run(String... args) {
        return TACET.run(new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()), args);
    }

    private static Path resource(String name) throws URISyntaxException {
        return Path.of(SchemaTest.class.getResource(name).toURI());
    }
}
