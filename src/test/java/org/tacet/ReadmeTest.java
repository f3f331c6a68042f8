package org.tacet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.tacet.cli.Tacet;

class ReadmeTest {

    private static final Pattern SHOWN = Pattern.compile("```\n\\$ \\./tacet ([^\n]+)\n(.*?)```", Pattern.DOTALL);

    @Test
    void every_output_it_shows_is_what_the_program_prints() throws IOException {
        String readme = Files.readString(Path.of(System.getProperty("tacet.home"), "README.md"));
        Tacet tacet = new Tacet();
        Matcher shown = SHOWN.matcher(readme);
        int blocks = 0;
        while (shown.find()) {
            StringWriter out = new StringWriter();
            tacet.run(
                    new PrintWriter(out),
                    new PrintWriter(new StringWriter()),
                    shown.group(1).replace("\"", "").split(" "));
            assertThat(out.toString()).isEqualTo(shown.group(2));
            blocks++;
        }
        assertThat(blocks).isPositive();
    }

    @Test
    void the_library_example_it_shows_is_one_that_the_suite_runs() throws IOException {
        Path home = Path.of(System.getProperty("tacet.home"));
        String example = Files.readString(home.resolve("src/test/java/org/example/AppointmentTest.java"))
                .replaceFirst("package org.example;\\R+", "");

        assertThat(Files.readString(home.resolve("README.md"))).contains("```java\n" + example + "```");
    }
}
