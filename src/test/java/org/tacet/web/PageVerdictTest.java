package org.tacet.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route.FulfillOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tacet.analysis.Simulator;
import tools.jackson.databind.JsonNode;

/** What the page shows is what the command line says, and whatever a file says is shown as text. */
class PageVerdictTest {

    private static final String MARKUP = "<img src=x onerror=document.title='run'><b>bold</b>";

    private static final FulfillOptions NO_PATH =
            new FulfillOptions().setContentType("application/json").setBody("{ \"says\": \"\", \"paths\": [] }");

    private static Chromium chromium;

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void end() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void every_shipped_scenario_has_the_same_verdict_and_seats_as_on_the_command_line() {
        Simulator simulator = new Simulator();
        try (PageServer server = PageServer.start(simulator, List.of(), 0, trouble -> {});
                OpenPage open = new OpenPage(chromium, server.address(), 1280, 800)) {
            open.page()
                    .route("**/api/path*", route -> route.fulfill(NO_PATH)); // it is not looked at here, and takes long
            for (String scenario : simulator.shelf().scenarios()) {
                open.at("?scenario=" + scenario);
                CommandLine run = CommandLine.run("run", scenario, "--json");
                assertThat(open.positions()).as(scenario).isEqualTo(run.positions());
                assertThat(open.headline()).as(scenario).isEqualTo(headline(scenario));
                assertThat(holdouts(open))
                        .as(scenario)
                        .isEqualTo(names(run.json().get("candidates").get(0).get("holdouts")));
            }
            assertThat(open.troubles()).isEmpty();
        }
    }

    /** The first sentence of what the command line prints, which may be wrapped. */
    private static String headline(String scenario) {
        String out = CommandLine.run("run", scenario).out();
        return out.substring(0, out.indexOf("\n\n")).replaceAll("\n\\s*", " ");
    }

    private static List<String> holdouts(OpenPage open) {
        return open.page().locator(".seat[data-role=holds-out] .full").allTextContents().stream()
                .sorted()
                .toList();
    }

    private static List<String> names(JsonNode names) {
        return names.valueStream().map(JsonNode::asString).sorted().toList();
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
        try (PageServer server = PageServer.start(new Simulator(), List.of(file.toString()), 0, trouble -> {});
                OpenPage open = new OpenPage(chromium, server.address(), 1280, 800)) {
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
        try (PageServer server = PageServer.start(new Simulator(), List.of(), 0, trouble -> {});
                OpenPage open = new OpenPage(chromium, server.address(), 1280, 800).at("?procedure=consensus")) {
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
            assertThat(run.json().get("outcome").asString()).isEqualTo("blocked");
        }
    }
}
