package org.tacet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No result is ever written over what it came from. */
class OutputOverInputTest {

    private static final String TITLE =
            "title: A copy of the baseline\nextends: baseline\nexpect: { outcome: blocked }\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void files() throws IOException {
        Files.writeString(folder.resolve("parent.yaml"), TITLE);
        Files.writeString(folder.resolve("child.yaml"), "title: Child\nextends: parent.yaml\n");
        Files.writeString(folder.resolve("plain"), TITLE);
        Files.writeString(folder.resolve("scenario.json"), "{ \"title\": \"J\", \"extends\": \"baseline\" }");
        Files.createSymbolicLink(folder.resolve("link.txt"), folder.resolve("parent.yaml"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"child.yaml", "parent.yaml", "link.txt", "scenario.json"})
    void a_scenario_its_parent_or_a_link_to_one_is_left_as_it_is(String target) throws IOException {
        refused(folder.resolve(target), "run", folder.resolve("child.yaml").toString(), "-o");
        refused(folder.resolve(target), "test", folder.resolve("parent.yaml").toString(), "--junit-xml");
    }

    @Test
    void a_scenario_without_an_ending_is_left_as_it_is() throws IOException {
        refused(folder.resolve("plain"), "run", folder.resolve("plain").toString(), "-o");
    }

    @Test
    void an_older_result_is_replaced() throws IOException {
        Path result = folder.resolve("result.json");
        for (int i = 0; i < 2; i++) {
            assertThat(Program.run("run", "baseline", "--json", "-o", result.toString())
                            .code())
                    .isZero();
        }
        assertThat(Files.readString(result)).contains("\"blocked\"");
    }

    private static void refused(Path target, String... line) throws IOException {
        String before = Files.readString(target);
        String[] words = java.util.Arrays.copyOf(line, line.length + 1);
        words[line.length] = target.toString();
        Program program = Program.run(words);

        assertThat(program.code()).isEqualTo(2);
        assertThat(program.err()).contains("found " + target + ", from which answers come, expected another file");
        assertThat(Files.readString(target)).isEqualTo(before);
    }
}
