package org.tacet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each kind of file is checked as what it is. */
class CheckCommandTest {

    @TempDir
    private Path folder;

    @Test
    void shipped_bodies_and_rules_are_well_formed() {
        Program program = Program.run("check", "seeds/bodies/nato.yaml", "rules/outcome.drl", "baseline");

        assertThat(program.err()).isEmpty();
        assertThat(program.out().lines()).hasSize(3).allMatch(line -> line.endsWith(": well formed"));
    }

    @Test
    void a_wrong_body_is_told_at_its_place_and_is_no_scenario_without_a_title() throws IOException {
        Path body = Files.writeString(
                folder.resolve("body.yaml"), "body: B\nmembers:\n  - { name: A, joind: 2000-01-01 }\n");
        Program program = Program.run("check", body.toString());

        assertThat(program.code()).isEqualTo(3);
        assertThat(program.err())
                .contains("body.yaml:3:16: found the key joind", "nearest: joined")
                .doesNotContain("title");
    }

    @Test
    void a_wrong_rule_is_told_at_its_line() throws IOException {
        String rules = Files.readString(Path.of("rules/outcome.drl"));
        Path file = Files.writeString(
                folder.resolve("outcome.drl"), rules.replaceFirst("\nwhen\n", "\nwhen\n    Nothing( )\n"));
        Program program = Program.run("check", file.toString());

        assertThat(program.code()).isEqualTo(3);
        assertThat(program.err()).contains("outcome.drl:").contains("Nothing").doesNotContain("\tat ");
    }

    @Test
    void a_file_of_claims_and_the_disputes_beside_it_are_read_as_what_they_are() throws IOException {
        for (String file : List.of("000", "001", "002", "003", "004", "disputes")) {
            Files.copy(Path.of("seeds/rutte-2024", file + ".yaml"), folder.resolve(file + ".yaml"));
        }
        replace("002.yaml", "member: Hungary", "member: Hungery");
        replace("disputes.yaml", "000:5a", "000:5z");

        assertThat(Program.run("check", folder.resolve("001.yaml").toString()).out())
                .endsWith(": well formed\n");
        assertThat(Program.run("check", folder.resolve("002.yaml").toString()).err())
                .contains("002.yaml:139:13: found Hungery, expected a member of NATO; nearest: Hungary");
        assertThat(Program.run("check", folder.resolve("disputes.yaml").toString())
                        .err())
                .contains("disputes.yaml:6:53: found the claim 000:5z");
    }

    private void replace(String name, String found, String other) throws IOException {
        String text = Files.readString(folder.resolve(name));
        assertThat(text).contains(found);
        Files.writeString(folder.resolve(name), text.replaceFirst(found, other));
    }

    @Test
    void what_shows_only_where_a_scenario_is_played_is_told_too() throws IOException {
        Path file = folder.resolve("ruling.yaml");
        Files.writeString(file, """
                title: A ruling over somebody who does not object
                extends: baseline
                as-of: 2024-06-01
                events: [{ on: 2024-05-01, puts: Mark Rutte, despite: [Norway] }]
                """);
        Program program = Program.run("check", file.toString());

        assertThat(program.code()).isEqualTo(3);
        assertThat(program.err()).contains(":4:55: found a ruling over Norway, who does not object to Mark Rutte then");
    }

    @Test
    void a_schema_is_nothing_to_check() {
        assertThat(Program.run("check", "scenarios/scenario.schema.json").err()).contains("found a JSON schema");
    }
}
