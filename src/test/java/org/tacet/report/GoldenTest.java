package org.tacet.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tacet.cli.Tacet;

/**
 * What the program prints, word for word. After a wanted change: {@code ./mvnw test -Dtest=GoldenTest
 * -Dtacet.golden=write}, then read the difference.
 */
class GoldenTest {

    private static final Tacet TACET = new Tacet();

    private static final Path FOLDER = Path.of(System.getProperty("tacet.home"), "src/test/resources/golden");

    @ParameterizedTest
    @CsvSource(
            delimiterString = " <- ",
            value = {
                "run-baseline.txt <- run baseline",
                "run-baseline.json <- run baseline --json",
                "run-unanimity.txt <- run both-acquiesce-unanimity",
                "run-january.txt <- run known-on-18-january",
                "run-rival.txt <- run kallas-declared",
                "timeline-silence-2003.txt <- timeline histories/silence-2003",
                "timeline-silence-2003.csv <- timeline histories/silence-2003 --format csv",
                "explain-baseline.txt <- explain baseline",
                "explain-acquiesce.txt <- explain both-acquiesce",
                "explain-member.txt <- explain baseline --member Turkey",
                "explain-member.json <- explain baseline --member Turkey --json",
                "explain-why-not.txt <- explain baseline --why-not appointed",
                "explain-silence-2003.txt <- explain histories/silence-2003",
                "path-baseline.txt <- path baseline",
                "path-baseline.json <- path baseline --json",
                "path-unanimity.txt <- path baseline --procedure unanimity",
                "path-blocked.txt <- path both-acquiesce --to blocked",
                "path-two-thirds.txt <- path baseline --procedure two-thirds",
                "path-assurance.txt <- path histories/road-to-washington",
                "compare-acquiesce.txt <- compare baseline both-acquiesce",
                "compare-acquiesce.json <- compare baseline both-acquiesce --json",
                "compare-procedures.txt <- compare baseline --procedures",
                "compare-procedures.json <- compare baseline --procedures --json",
                "sweep-three.txt <- sweep baseline --vary Turkey,Hungary,Poland=supports|acquiesces|objects",
                "sweep-three.json <- sweep baseline --vary Turkey,Hungary,Poland=supports|acquiesces|objects --json",
                "sweep-unanimity.txt <- sweep both-acquiesce-unanimity --vary Turkey,Poland=supports|objects",
                "sweep-majority.txt <- sweep twenty-backers --procedure two-thirds --vary Spain,Italy,Greece,Hungary,Turkey,Latvia=supports|objects|undeclared",
                "odds-about-twenty.txt <- odds about-twenty",
                "odds-all.txt <- odds baseline --chance everyone=supports:0.9|acquiesces:0.08|objects:0.02",
                "odds-drawn.txt <- odds both-acquiesce --sample --chance Turkey,Hungary=acquiesces:0.7|objects:0.3",
                "facts-conflicts.txt <- facts --conflicts",
                "rules.txt <- rules",
                "list-scenarios.txt <- list scenarios",
                "help.txt <- --help"
            })
    void the_program_prints_what_it_printed_when_it_was_last_read(String file, String line) throws IOException {
        String printed = printed(TACET, line);
        Path golden = FOLDER.resolve(file);
        if (System.getProperty("tacet.golden", "").equals("write")) {
            Files.writeString(golden, printed);
        }

        assertThat(printed).isEqualTo(Files.readString(golden));
    }

    private static String printed(Tacet tacet, String line) {
        StringWriter out = new StringWriter();
        tacet.run(new PrintWriter(out), new PrintWriter(new StringWriter()), line.split(" "));
        return out.toString();
    }
}
