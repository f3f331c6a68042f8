package org.tacet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ExplainCommandTest {

    @Test
    void the_baseline_comes_down_to_three_lines_of_the_articles_and_names_no_sentence_twice() {
        Program program = Program.run("explain", "baseline");

        assertThat(program.code()).isZero();
        assertThat(program.out()).contains("000:19", "002:9", "004:38");
        assertThat(sentences(Program.run("explain", "baseline", "--json").json()))
                .isNotEmpty()
                .doesNotHaveDuplicates();
    }

    @Test
    void a_members_part_rests_on_what_is_said_of_that_member() {
        Program program = Program.run("explain", "baseline", "--member", "Poland");

        assertThat(program.code()).isZero();
        assertThat(program.out()).contains("Poland has yet to take a position. [001:19]");
        assertThat(program.out().lines().filter(line -> line.startsWith("- ")))
                .allMatch(line -> line.contains("Poland"));
    }

    /** The files of a package share what they import, and a name with a star stands for all in it. */
    @ParameterizedTest
    @ValueSource(strings = {"import org.tacet.model.Given.Asked;\n", "import org.tacet.model.Given.*;\n"})
    void edited_rules_are_told_however_they_import_the_kinds_of_facts(String imports, @TempDir Path folder)
            throws IOException {
        Path rules = RunCommandTest.copyOfRules(folder);
        boolean star = imports.contains("*");
        try (Stream<Path> files = Files.list(rules)) {
            for (Path file : files.toList()) {
                String text = Files.readString(file);
                String fewer = star
                        ? text.replaceAll("import org\\.tacet\\.model\\.Given\\.\\w+;\\R", "")
                                .replaceFirst("(package .*)", "$1\n" + imports.strip())
                        : text.replace(imports, "");
                Files.writeString(file, file.endsWith("candidacies.drl") && !star ? text : fewer);
            }
        }
        String[] line = {"explain", "baseline", "--why-not", "appointed", "--json"};
        String[] edited = Stream.concat(Stream.of(line), Stream.of("--rules", rules.toString()))
                .toArray(String[]::new);

        assertThat(Program.run(edited).out()).isEqualTo(Program.run(line).out());
    }

    @Test
    void what_an_edited_rule_wrongly_takes_for_a_claim_has_no_line(@TempDir Path folder) throws IOException {
        Path rules = RunCommandTest.copyOfRules(folder);
        Path file = rules.resolve("stances.drl");
        String text = Files.readString(file);
        String claimed = text.replace("position: position, $claim: claim )", "position: position, $claim: member )");
        assertThat(claimed).isNotEqualTo(text);
        Files.writeString(file, claimed);

        for (List<String> line : List.of(List.of("explain", "baseline"), List.of("run", "baseline"))) {
            Program program = Program.run(Stream.concat(line.stream(), Stream.of("--rules", rules.toString()))
                    .toArray(String[]::new));

            assertThat(program.code()).as(program.err()).isZero();
        }
    }

    /** The engine would make bytecode of a condition that is tried often, which cannot call such a method. */
    @ParameterizedTest
    @ValueSource(strings = {"run", "explain"})
    void a_condition_of_an_edited_rule_may_call_a_static_method_of_an_interface(String command, @TempDir Path folder)
            throws IOException {
        Path rules = RunCommandTest.copyOfRules(folder);
        Path file = rules.resolve("evidence.drl");
        String text = Files.readString(file);
        String edited = text.replaceFirst("import ", "import java.util.List;\nimport ")
                .replace("about != \"\"", "about != \"\", List.of( \"never\" ).contains( about ) == false");
        assertThat(edited).contains("contains");
        Files.writeString(file, edited);

        Program program = Program.run(command, "baseline", "--rules", rules.toString());

        assertThat(program.code()).as(program.err()).isZero();
        assertThat(program.out()).isEqualTo(Program.run(command, "baseline").out());
    }

    @Test
    void why_nobody_is_appointed_names_those_who_hold_out() {
        JsonNode explanation = Program.run("explain", "baseline", "--why-not", "appointed", "--json")
                .json();

        assertThat(explanation.at("/asked").asString()).isEqualTo("why not appointed");
        assertThat(explanation.at("/outcome").asString()).isEqualTo("blocked");
        assertThat(String.join("\n", sentences(explanation))).contains("Hungary", "Turkey");
    }

    @Test
    void a_rule_is_found_by_a_part_of_its_name() {
        Program part = Program.run("explain", "baseline", "--rule", "silence: the test");
        Program whole = Program.run("explain", "baseline", "--rule", "silence: the test is met when no member objects");

        assertThat(part.code()).isZero();
        assertThat(part.out())
                .contains("Nothing was concluded by this rule.", "Hungary and Turkey object")
                .isEqualTo(whole.out());
    }

    @Test
    void a_part_that_several_rules_have_in_their_name_is_refused_with_their_names() {
        Program program = Program.run("explain", "baseline", "--rule", "unanimity");

        assertThat(program.code()).isEqualTo(2);
        assertThat(program.err())
                .contains("found 2 rules with unanimity in their name")
                .contains("unanimity: whoever does not support is missing")
                .contains("unanimity: the test is met when every member supports");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--rule    | silense: the test is met when no member objects | silence: the test is met when no member objects",
                "--member  | Polnd                                           | Poland",
                "--why-not | apointed                                        | appointed"
            })
    void what_is_not_known_is_refused_with_the_nearest_name(String option, String found, String nearest) {
        Program program = Program.run("explain", "baseline", option, found);

        assertThat(program.code()).isEqualTo(2);
        assertThat(program.out()).isEmpty();
        assertThat(program.err()).contains("found ", found, "nearest: " + nearest);
    }

    @ParameterizedTest
    @CsvSource({
        "--member,Poland,--rule,unanimity: whoever does not support is missing",
        "--member,Poland,--why-not,appointed",
        "--rule,silence: the test,--why-not,appointed"
    })
    void only_one_thing_is_explained_at_a_time(String one, String first, String other, String second) {
        Program program = Program.run("explain", "baseline", one, first, other, second);

        assertThat(program.code()).isEqualTo(2);
        assertThat(program.out()).isEmpty();
        assertThat(program.err()).contains(one, other);
    }

    @Test
    void one_level_is_told_where_one_is_asked_for() {
        assertThat(bullets("1")).isNotEmpty().allMatch(line -> line.startsWith("- "));
        assertThat(bullets("2")).anyMatch(line -> line.startsWith("  - ")).noneMatch(line -> line.startsWith("    - "));
        assertThat(Program.run("explain", "baseline", "--depth", "0").code()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "--member Poland", "--why-not appointed", "--why-not extended", "--rule silence:\tthe\ttest"
            })
    void text_fits_80_columns(String options) {
        for (String scenario : List.of("baseline", "both-acquiesce-unanimity", "hungary-would-not-stand-alone")) {
            Program program = Program.run(
                    Stream.of(("explain " + scenario + " " + options).strip().split(" "))
                            .map(word -> word.replace('\t', ' '))
                            .toArray(String[]::new));
            assertThat(program.code()).isZero();
            assertThat(program.out().lines()).as(scenario).allMatch(line -> line.length() <= 80);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"baseline", "both-acquiesce", "both-acquiesce-unanimity", "known-on-18-january"})
    void every_node_that_another_one_refers_to_is_there(String scenario) {
        JsonNode explanation = Program.run("explain", scenario, "--json").json();

        assertThat(explanation.at("/schema").asString()).isEqualTo("tacet/explanation/v1");
        Set<Integer> ids = new HashSet<>();
        List<Integer> named = new ArrayList<>();
        items(explanation.get("nodes")).forEach(node -> {
            assertThat(ids.add(node.get("id").asInt())).isTrue();
            items(node.get("grounds"))
                    .flatMap(ground -> items(ground.get("rests")))
                    .forEach(id -> named.add(id.asInt()));
            items(node.get("instead")).forEach(id -> named.add(id.asInt()));
        });
        assertThat(named).isNotEmpty().allMatch(ids::contains);
    }

    @Test
    void the_same_input_gives_the_same_bytes() {
        assertThat(Program.run("explain", "baseline", "--json").out())
                .isEqualTo(Program.run("explain", "baseline", "--json").out());
    }

    private static List<String> bullets(String depth) {
        return Program.run("explain", "baseline", "--depth", depth)
                .out()
                .lines()
                .filter(line -> line.strip().startsWith("- "))
                .toList();
    }

    private static List<String> sentences(JsonNode explanation) {
        List<String> sentences = new ArrayList<>();
        items(explanation.get("told")).forEach(told -> gather(told, sentences));
        return sentences;
    }

    private static void gather(JsonNode told, List<String> sentences) {
        sentences.add(told.get("says").asString());
        items(told.get("under")).forEach(under -> gather(under, sentences));
    }

    private static Stream<JsonNode> items(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
