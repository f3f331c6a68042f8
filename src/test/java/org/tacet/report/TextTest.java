package org.tacet.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTest {

    @ParameterizedTest
    @CsvSource({"Turkey, 6", "Côte d'Ivoire, 13", "日本国, 6", "대한민국, 8", "e\u0301, 1", "ＡＢ, 4", "São Tomé, 8", "'', 0"})
    void a_name_is_as_wide_as_a_terminal_shows_it(String name, int columns) {
        assertThat(Text.columns(name)).isEqualTo(columns);
        assertThat(Text.columns(Text.padded(name, 20))).isEqualTo(20);
    }

    @ParameterizedTest
    @CsvSource({
        "the talks with Ukraine, are",
        "the Cancún Agreements, are",
        "the entry of Bulgaria and Romania, is",
        "the invitation to North Macedonia, is",
        "Malta's chairmanship, is",
        "the United Nations, are",
        "Klaus Iohannis, is",
        "the consensus, is"
    })
    void a_plural_with_its_article_takes_a_plural(String name, String verb) {
        assertThat(Text.is(name)).isEqualTo(" " + verb);
    }

    @Test
    void a_sentence_ends_once() {
        assertThat(Text.sentence("who holds out?")).isEqualTo("Who holds out?");
        assertThat(Text.sentence("nobody")).isEqualTo("Nobody.");
    }
}
