package org.tacet.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByTextOptions;
import com.microsoft.playwright.Page.LocatorOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page as people use it, in a real browser. */
class PageTest {

    private static final String BLOCKED =
            "Mark Rutte is not appointed NATO Secretary General: Hungary and Turkey hold out.";
    private static final String APPOINTED = "Mark Rutte is appointed NATO Secretary General.";

    @AutoClose
    private static final Visitor VISITOR = new Visitor();

    @AutoClose
    private static RealBrowser chromium;

    private OpenPage open;

    @BeforeAll
    static void start() {
        chromium = RealBrowser.chromium();
    }

    @BeforeEach
    void open() {
        open = new OpenPage(chromium, VISITOR.page.address(), 1280, 800);
    }

    @AfterEach
    void close() {
        assertThat(open.troubles()).isEmpty();
        open.close();
    }

    @Test
    void shows_the_table_and_the_answer() {
        open.at("");
        assertThat(open.headline()).isEqualTo(BLOCKED);
        assertThat(open.page().locator(".seat")).hasCount(31);
        assertThat(open.page().locator(".seat[data-role=holds-out]")).hasCount(2);
        assertThat(open.position("TUR")).isEqualTo("seeks-assurances");
    }

    @Test
    void two_clicks_each_and_hungary_and_turkey_let_it_pass() {
        open.at("").choose("HUN", "acquiesces");
        assertThat(open.headline()).isEqualTo("Mark Rutte is not appointed NATO Secretary General: Turkey holds out.");
        open.choose("TUR", "acquiesces");
        assertThat(open.headline()).isEqualTo(APPOINTED);
        assertThat(open.query()).isEqualTo("?scenario=baseline&set=HUN:acquiesces&set=TUR:acquiesces");
    }

    @Test
    void the_keyboard_alone_is_enough() {
        open.at("");
        open.page().locator("#print").focus();
        open.page().keyboard().press("Tab");
        assertThat(open.seat("USA")).isFocused();
        open.page().keyboard().press("ArrowRight");
        assertThat(open.seat("CAN")).isFocused();
        open.page().keyboard().press("h");
        assertThat(open.seat("HUN")).isFocused();
        for (int step = 0; step < 2; step++) {
            open.page().keyboard().press("ArrowUp");
        }
        assertThat(open.seat("HUN")).hasAttribute("data-position", "acquiesces");
        assertThat(open.seat("HUN")).isFocused();
        open.page().keyboard().press("t");
        open.page().keyboard().press("Space");
        assertThat(open.page().locator("[role=menuitemradio][aria-checked=true]"))
                .isFocused();
        for (int step = 0; step < 3; step++) {
            open.page().keyboard().press("ArrowUp");
        }
        open.page().keyboard().press("Enter");
        assertThat(open.page().locator("#headline")).hasText(APPOINTED);
        assertThat(open.seat("TUR")).isFocused();
    }

    @Test
    void another_reading_of_the_rule_gives_another_answer() {
        open.at("?scenario=baseline&set=HUN:acquiesces&set=TUR:acquiesces");
        assertThat(open.page().locator(".reading"))
                .containsText(new String[] {"unanimity", "consensus", "silence", "two thirds", "simple majority"});
        open.page().locator(".reading input[value=unanimity]").check();
        assertThat(open.page().locator("#outcome")).hasText("Open");
        assertThat(open.settled().query()).contains("procedure=unanimity");
    }

    @Test
    void the_timeline_is_stepped_through() {
        open.at("?scenario=histories/as-it-went-2024");
        assertThat(open.headline()).isEqualTo(APPOINTED);
        Locator back = open.page().locator("#timeline button").first();
        Locator slider = open.page().locator("#timeline input");
        int entries = Integer.parseInt(slider.getAttribute("max"));
        for (int step = 0; step < entries; step++) {
            back.click();
            open.settled();
        }
        assertThat(slider).hasValue("0");
        assertThat(open.page().locator("#headline")).not().hasText(APPOINTED);
        assertThat(open.seat("SWE")).hasCount(0);
        assertThat(open.query()).contains("at=2024-");
        slider.focus();
        open.page().keyboard().press("End");
        assertThat(open.page().locator("#headline")).hasText(APPOINTED);
        assertThat(open.seat("SWE")).hasCount(1);
    }

    @Test
    void moments_of_one_day_are_told_apart() {
        open.at("?scenario=histories/silence-2003&at=2003-02-10T09:00");
        assertThat(open.position("FRA")).isEqualTo("objects");
        assertThat(open.position("BEL")).isEqualTo("undeclared");
        assertThat(open.headline()).contains("France holds out");
    }

    @Test
    void what_was_changed_is_undone_step_by_step() {
        open.at("").choose("HUN", "acquiesces").choose("TUR", "acquiesces");
        open.page().locator("#undo").click();
        assertThat(open.seat("TUR")).hasAttribute("data-position", "seeks-assurances");
        open.settled().page().goBack();
        assertThat(open.page().locator("#headline")).hasText(BLOCKED);
        assertThat(open.page().locator("#undo")).isDisabled();
        open.page().goForward();
        assertThat(open.seat("HUN")).hasAttribute("data-position", "acquiesces");
    }

    @Test
    void a_reload_and_a_shared_address_show_the_same() {
        open.at("").choose("HUN", "objects");
        open.page().locator(".reading input[value=consensus]").check();
        open.settled().page().locator("#assume-undeclared-acquiesces").check();
        String told = open.settled().headline();
        open.page().reload();
        assertThat(open.settled().headline()).isEqualTo(told);
        try (OpenPage other = new OpenPage(chromium, VISITOR.page.address(), 390, 844)) {
            assertThat(other.at(open.query()).headline()).isEqualTo(told);
        }
    }

    @Test
    void what_would_change_it_is_applied_by_a_click() {
        open.at("");
        open.page().locator("#change button").click();
        assertThat(open.page().locator("#headline")).hasText(APPOINTED);
    }

    @Test
    void an_assumption_is_a_switch() {
        open.at("?set=HUN:acquiesces");
        open.page().locator("#assume-seeks-assurances-acquiesces").check();
        assertThat(open.page().locator("#headline")).hasText(APPOINTED);
        assertThat(open.query()).contains("assume=seeks-assurances:acquiesces");
        assertThat(open.query()).contains("assume=reserved:objects");
    }

    @Test
    void a_sentence_lights_its_seats_and_shows_its_lines() {
        open.at("");
        open.page().locator("#why .sentence").first().focus();
        assertThat(open.page().locator(".seat.lit")).hasCount(2);
        assertThat(open.page().locator("#slip")).containsText("Turkey stands in the way");
    }

    @Test
    void conflicts_are_told_with_both_sides() {
        open.at("");
        Locator biden = open.page().locator("#conflicts details").first();
        biden.locator("summary").click();
        assertThat(biden).containsText("not declared in public");
        assertThat(biden).containsText("Concluded");
    }

    @Test
    void predict_first_tells_nothing_until_somebody_has_guessed() {
        open.at("?predict=1");
        assertThat(open.page().locator("main"))
                .not()
                .containsText(Pattern.compile("Turkey hold out|Blocked by|is not appointed|would be appointed"));
        open.page()
                .locator("#guess button", new LocatorOptions().setHasText("Blocked"))
                .click();
        assertThat(open.page().locator("#headline")).hasText(BLOCKED);
        assertThat(open.page().locator("#guess")).hasText("You expected: blocked. So it is.");
        open.choose("HUN", "acquiesces");
        assertThat(open.page().locator("#headline")).hasText("Will Mark Rutte be appointed NATO Secretary General?");
    }

    @Test
    void a_guess_keeps_the_focus_on_the_page_and_the_sheet_says_nothing_of_null() {
        open.at("?predict=1");
        assertThat(open.page().locator("#handout")).not().containsText("null");
        open.page()
                .locator("#guess button", new LocatorOptions().setHasText("Open"))
                .click();

        assertThat(open.page().locator("#headline")).isFocused();
    }

    @Test
    void a_sentence_that_is_pressed_keeps_its_lines_until_it_is_pressed_again() {
        open.at("?").complete();
        Locator last = open.page().locator("#why .sentence").last();
        last.hover();
        assertThat(open.page().locator("#slip")).hasCSS("pointer-events", "none");
        last.click();
        assertThat(last).hasAttribute("aria-pressed", "true");
        assertThat(last).not().hasCSS("color", "rgb(255, 255, 255)");
        open.page().locator("#question").hover();
        assertThat(open.page().locator("#slip")).not().isEmpty();
        assertThat(open.page().locator("#slip")).hasCSS("pointer-events", "auto");

        last.click();
        assertThat(last).hasAttribute("aria-pressed", "false");
    }

    @Test
    void a_majority_lacks_a_number_and_not_all_who_are_silent() {
        open.at("?").complete();

        assertThat(open.page().locator(".reading", new LocatorOptions().setHasText("two thirds")))
                .containsText("lacks 17");
    }

    @Test
    void before_anybody_asks_a_history_says_what_would_be() {
        open.at("?scenario=histories/as-it-went-2024&at=2024-06-20");
        assertThat(open.page().locator("#outcome")).hasText("Would be appointed");
        assertThat(open.page().locator("#headline")).hasText("Mark Rutte would be appointed, were the question put.");

        open.at("?scenario=histories/as-it-went-2024");
        assertThat(open.page().locator("#outcome")).hasText("Appointed");
    }

    @Test
    void the_title_says_how_much_has_been_changed() {
        open.at("?").choose("TUR", "supports");
        assertThat(open.page()).hasTitle("Mark Rutte's bid, as five articles report it, with 1 change · tacet");
        assertThat(open.page().locator("#handout h1")).containsText("with 1 change");

        open.page().locator("#undo").click();
        assertThat(open.page()).hasTitle("Mark Rutte's bid, as five articles report it · tacet");
        assertThat(open.page().locator("#undo")).isFocused();
    }

    @Test
    void the_chooser_asks_where_the_class_predicts_and_gives_no_title_away() {
        Locator chosen = open.at("?scenario=all-three-object&predict=1").page().locator("#scenario option:checked");
        String title = open.page().locator("#headline").textContent();
        assertThat(chosen).not().hasText("Turkey, Hungary and Poland all object");
        assertThat(open.page().locator("#scenario")).not().containsText("all object");

        open.page().locator("#predict").click();
        assertThat(chosen).hasText("Turkey, Hungary and Poland all object");
        assertThat(open.page().locator("#headline")).not().hasText(title);
    }

    @Test
    void the_address_names_the_scenario_from_the_start() {
        open.at("");

        assertThat(open.page()).hasURL(Pattern.compile(".*\\?scenario=baseline$"));
    }

    @Test
    void chances_that_the_page_does_not_draw_are_told() {
        open.at("?scenario=about-twenty");

        assertThat(open.page().locator("#assume")).containsText("leaves to chance is taken as written");
    }

    @Test
    void a_download_gives_the_same_verdict_on_the_command_line(@TempDir Path folder) throws Exception {
        open.at("?procedure=consensus&assume=reserved:acquiesces&assume=undeclared:supports")
                .choose("TUR", "supports");
        Download download = open.page().waitForDownload(() -> open.page()
                .getByText("Scenario", new GetByTextOptions().setExact(true))
                .last()
                .click());
        Path file = folder.resolve("downloaded.yaml");
        download.saveAs(file);
        CommandLine run = CommandLine.run("run", file.toString(), "--json");
        assertThat(Files.readString(file)).contains("extends");
        assertThat(run.outcome()).isEqualTo("appointed");
        assertThat(open.headline()).isEqualTo(APPOINTED);
        assertThat(run.positions()).containsEntry("TUR", open.position("TUR")).containsEntry("HUN", "reserved");
    }

    @Test
    void an_address_that_asks_for_what_there_is_not_is_told_so() {
        open.page().navigate(VISITOR.page.address() + "?set=TUR:shrugs");
        assertThat(open.page().locator("#faults")).containsText("found the position shrugs");
        assertThat(open.page().locator("main")).isHidden();
        open.troubles().removeIf(trouble -> trouble.contains("400"));
    }
}
