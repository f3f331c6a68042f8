package org.tacet.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What analysts find on the page is what the command line finds. */
class PageAnalysesTest {

    @AutoClose
    private static final Visitor VISITOR = new Visitor();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                /power | ?scenario=five-vetoes | power five-vetoes
                /power | ?procedure=two-thirds | power baseline --procedure two-thirds
                /odds | ?chance=Turkey=acquiesces:0.7%7Cobjects:0.3 | odds baseline --chance Turkey=acquiesces:0.7/objects:0.3
                /odds | ?scenario=about-twenty | odds about-twenty
                /sweep | ?vary=Turkey,Hungary=supports%7Cobjects | sweep baseline --vary Turkey,Hungary=supports/objects
                /sweep | ?scenario=five-vetoes&vary=Turkey=supports%7Cobjects | sweep five-vetoes --vary Turkey=supports/objects
                /compare | ?scenario=baseline&with=both-acquiesce | compare baseline both-acquiesce
                """)
    void a_download_is_what_the_command_line_writes(String path, String query, String line) {
        String[] command =
                line.replace('/', '|').replace("histories|", "histories/").split(" ");

        for (String form : new String[] {"json", "csv"}) {
            String[] asked = Arrays.copyOf(command, command.length + 2);
            asked[command.length] = "--format";
            asked[command.length + 1] = form;
            assertThat(VISITOR.get(path + "." + form + query).body()).as(form).isEqualTo(Visitor.printed(asked));
        }
    }

    @Test
    void a_workbook_has_the_rows_of_the_table_from_page_and_command_line_alike(@TempDir Path folder)
            throws IOException {
        Path file = folder.resolve("power.xlsx");
        Visitor.printed("power", "five-vetoes", "--format", "xlsx", "-o", file.toString());

        HttpResponse<byte[]> reply = VISITOR.bytes("/power.xlsx?scenario=five-vetoes");

        assertThat(reply.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(value -> assertThat(value).contains("power.xlsx"));
        Path taken = Files.write(folder.resolve("taken.xlsx"), reply.body());
        assertThat(taken).hasSameBinaryContentAs(file);
        assertThat(sheet(taken)).contains("Turkey", "banzhaf", "<v>");
    }

    /** The texts and numbers of a workbook. */
    private static String sheet(Path workbook) throws IOException {
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            StringBuilder text = new StringBuilder();
            for (String part : new String[] {"xl/sharedStrings.xml", "xl/worksheets/sheet1.xml"}) {
                text.append(new String(zip.getInputStream(zip.getEntry(part)).readAllBytes(), StandardCharsets.UTF_8));
            }
            return text.toString();
        }
    }

    @Test
    void too_many_worlds_and_a_wrong_word_are_refused_in_a_sentence() {
        assertThat(VISITOR.ask(
                                "GET",
                                "/sweep.json?vary=everyone=supports%7Cobjects",
                                HttpRequest.BodyPublishers.noBody())
                        .statusCode())
                .isEqualTo(400);
        assertThat(VISITOR.get("/odds.json?chance=Turky=supports").body()).contains("nearest: Turkey");
        assertThat(VISITOR.get("/compare.json?with=baselin").body()).contains("nearest: baseline");
        assertThat(VISITOR.troubles).isEmpty();
    }

    @Test
    void figures_are_drawn_where_they_are_opened() {
        try (RealBrowser chromium = RealBrowser.chromium();
                OpenPage open = new OpenPage(chromium, VISITOR.page.address(), 1280, 900).at("")) {
            open.page().locator("#lab-power summary").click();
            assertThat(open.page().locator("#lab-power")).containsText("31 members, each");
            open.page().locator("#lab-odds summary").click();
            assertThat(open.page().locator("#lab-odds .chance")).hasCount(3);
            assertThat(open.page().locator("#lab-odds")).containsText("Exact, over 8 worlds.");
            open.page().locator("#lab-odds input").first().fill("100");
            assertThat(open.page().locator("#lab-odds table").first()).containsText("25%");
            open.page().locator("#lab-sweep summary").click();
            assertThat(open.page().locator("#lab-sweep")).containsText("27 worlds");
            open.page().locator("#lab-compare summary").click();
            open.page().locator("#lab-compare select").selectOption("both-acquiesce");
            assertThat(open.page().locator("#lab-compare table")).containsText("acquiesces");
            assertThat(open.troubles()).isEmpty();
        }
    }
}
