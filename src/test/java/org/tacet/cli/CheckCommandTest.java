package org.tacet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
}
