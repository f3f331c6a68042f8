package org.tacet.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the page shows is what the command line says, and whatever a file says is shown as text. */
class PageVerdictTest {

    private static final String MARKUP = "<img src=x onerror=document.title='run'><b>bold</b>";

    @AutoClose
    private static final Visitor VISITOR = new Visitor();

    @AutoClose
    private static RealBrowser chromium;

    @BeforeAll
    static void start() {
        chromium = RealBrowser.chromium();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "baseline",
                "five-vetoes",
                "kallas-declared",
                "known-on-18-january",
                "histories/as-it-went-2024",
                "histories/security-council-veto",
                "histories/silence-2003"
            })
    void outcome_and_seats_are_those_of_the_command_line(String scenario) {
        CommandLine run = CommandLine.run("run", scenario, "--json");
        try (OpenPage open = new OpenPage(chromium, VISITOR.page.address(), 1280, 800).at("?scenario=" + scenario)) {
            assertThat(open.positions()).isEqualTo(run.positions());
            assertThat(open.page().locator("#verdict")).hasAttribute("data-outcome", run.outcome());
            assertThat(open.page().locator(".seat[data-role=holds-out] .full").allTextContents())
                    .containsExactlyInAnyOrderElementsOf(run.holdouts());
        }
    }

    @Test
    void markup_in_a_title_a_name_or_a_note_is_shown_as_text(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("markup.yaml"), """
                title: "%1$s"
                question: "%1$s"
                body: { body: "%1$s", members: [{ code: AAA, name: "%1$s" }, { code: BBB, name: Plain }] }
                as-of: 2024-02-22
                procedure: consensus
                candidate: "%1$s"
                stances: { AAA: objects }
                events: [{ on: 2024-02-01, stances: { BBB: supports }, note: "%1$s" }]
                """.formatted(MARKUP));
        try (Visitor VISITOR = new Visitor(file.toString());
                OpenPage open = new OpenPage(chromium, VISITOR.page.address(), 1280, 800)) {
            open.at("").complete();
            assertThat(open.seat("AAA").locator(".full")).hasText(MARKUP);
            assertThat(open.headline()).contains(MARKUP);
            assertThat(open.page().locator("#question")).hasText(MARKUP);
            assertThat(open.page().title()).startsWith(MARKUP);
            Locator made = open.page().locator("img, main b:text-is('bold'), #handout b:text-is('bold')");
            assertThat(made).hasCount(0);
            open.seat("AAA").click();
            assertThat(open.page().locator("[role=menu] p")).hasText(MARKUP);
            assertThat(made).hasCount(0);
            assertThat(open.troubles()).isEmpty();
        }
    }

    @Test
    void changes_made_on_the_page_are_those_of_the_command_line() {
        Map<String, String> set = new TreeMap<>(Map.of("HUN", "supports", "POL", "objects", "TUR", "acquiesces"));
        try (OpenPage open = new OpenPage(chromium, VISITOR.page.address(), 1280, 800).at("?procedure=consensus")) {
            set.forEach(open::choose);
            CommandLine run = CommandLine.run(
                    "run",
                    "baseline",
                    "--json",
                    "--procedure",
                    "consensus",
                    "--set",
                    "HUN=supports",
                    "--set",
                    "POL=objects",
                    "--set",
                    "TUR=acquiesces");
            assertThat(open.positions()).isEqualTo(run.positions());
            assertThat(open.page().locator("#outcome")).hasText("Blocked");
            assertThat(run.outcome()).isEqualTo("blocked");
        }
    }
}
