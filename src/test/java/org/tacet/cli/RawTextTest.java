package org.tacet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** Nothing that a file says reaches a terminal, a table or a test report raw. */
class RawTextTest {

    private static final String ESCAPES = "src/test/resources/found/escapes.yaml";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "run",
                "run --json",
                "run --format csv",
                "timeline",
                "explain",
                "path",
                "sweep --vary everyone=objects|supports",
                "compare --procedures --format csv",
                "odds --chance everyone=supports:0.5|objects:0.5",
                "power",
                "test"
            })
    void no_output_holds_a_raw_escape_and_the_character_is_shown(String words) {
        String[] line = (words + " " + ESCAPES).split(" ");
        Program program = Program.run(line);

        assertThat(program.out() + program.err()).contains("\u241B[").doesNotContainPattern("[\\p{Cntrl}&&[^\n]]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u202E", "\\u2066", "\\u009B", "\\u2028", "\\x7F", "\\u200B", "\\t", "\\r\\n"})
    void marks_that_cannot_be_seen_are_shown_or_become_a_space(String mark) throws IOException {
        Path file = Files.writeString(
                folder.resolve("marks.yaml"),
                "title: \"A" + mark + "B\"\ncandidate: \"X" + mark + "Y\"\ncandidates: { \"X" + mark
                        + "Y\": official }\n");

        assertThat(Program.run("run", file.toString(), "--json").out())
                .doesNotContainPattern("[\\p{Cntrl}&&[^\n]]|[\\p{Cf}\\p{Zl}]");
    }

    @Test
    void a_file_named_with_an_escape_is_told_of_without_it() throws IOException {
        Path file = Files.writeString(folder.resolve("a\u001B[2Jb.yaml"), "titel: x\n");

        assertThat(Program.run("run", file.toString()).err())
                .contains("a\u241B[2Jb.yaml:1:1")
                .doesNotContain("\u001B");
        assertThat(Program.run("run", "baseline", "--\u001B[2J").err()).doesNotContain("\u001B");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=cmd()", "+1+2", "-2+3", "@SUM(A1)"})
    void a_cell_that_begins_like_a_formula_is_none(String name) throws IOException {
        Path file = Files.writeString(
                folder.resolve("formula.yaml"),
                "title: F\nbody: { body: B, members: [\"" + name
                        + "\", C] }\ncandidates: { X: official }\nstances: { everyone: objects }\n");

        assertThat(Program.run("run", file.toString(), "--format", "csv").out())
                .contains("'" + name)
                .doesNotContainPattern("(?m)(^|,)" + java.util.regex.Pattern.quote(name));
    }

    @Test
    void the_junit_report_can_be_read_whatever_a_title_holds() throws Exception {
        Path wrong = Files.writeString(folder.resolve("wrong.yaml"), "title: W\nexpect: { outcom: open }\n");
        Path two = Files.writeString(
                folder.resolve("two.yaml"),
                "title: T\nextends: baseline\nexpect: { outcome: appointed, on: { 2024-02-22: { outcome: open } } }\n");
        Path report = folder.resolve("report.xml");
        Program.run(
                "test",
                "src/test/resources/found/control-character.yaml",
                wrong.toString(),
                two.toString(),
                "--junit-xml",
                report.toString());

        Element suite = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(Files.readString(report))))
                .getDocumentElement();

        assertThat(suite.getAttribute("errors")).isEqualTo("1");
        assertThat(suite.getAttribute("failures")).isEqualTo("2");
        assertThat(suite.getAttribute("time")).matches("\\d+\\.\\d{3}");
        assertThat(suite.getElementsByTagName("error").getLength()).isEqualTo(1);
        assertThat(suite.getElementsByTagName("failure").getLength()).isEqualTo(3);
    }
}
