package org.tacet.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.LocatorOptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the page is made for in a class: to see what is reported and what is assumed, to guess, to change, to step through. */
class PageTeachTest {

    @AutoClose
    private static final Visitor VISITOR = new Visitor();

    @AutoClose
    private static RealBrowser chromium;

    private OpenPage open = null;

    @BeforeAll
    static void start() {
        chromium = RealBrowser.chromium();
    }

    private OpenPage open(int width, int height) {
        open = new OpenPage(chromium, VISITOR.page.address(), width, height);
        return open;
    }

    @AfterEach
    void close() {
        assertThat(open.troubles()).isEmpty();
        open.close();
    }

    private Locator find(String selector) {
        return open.page().locator(selector);
    }

    @Test
    void a_seat_shows_what_is_reported_and_what_it_does_once_asked() {
        open(1280, 900).at("");

        assertThat(open.position("HUN")).isEqualTo("reserved");
        assertThat(open.seat("HUN").locator(".asked")).hasAttribute("data-position", "objects");
        assertThat(open.seat("HUN").locator(".asked")).containsText("stops it");
        assertThat(open.seat("FRA").locator(".asked")).containsText("agrees");
        assertThat(open.seat("HUN")).containsText("reserved, once asked stops it");
        assertThat(find("#ties path")).hasCount(2);
    }

    @Test
    void who_is_to_guess_sees_only_what_is_reported() {
        open(1280, 900).at("?predict=1");

        assertThat(find(".asked")).hasCount(0);
        assertThat(find("#ties path")).hasCount(0);
        assertThat(find("#lab")).isHidden();
    }

    @Test
    void a_change_of_the_answer_is_said_with_what_made_it() {
        open(1280, 900).at("?set=HUN:acquiesces");
        assertThat(find("#became")).isEmpty();

        open.choose("TUR", "acquiesces");

        assertThat(find("#became")).hasText("Blocked → appointed, because Turkey lets it pass.");
        find(".reading input[value=unanimity]").check();
        assertThat(find("#became")).hasText("Appointed → open, because it is decided by unanimity.");
    }

    @Test
    void every_change_is_listed_and_taken_back_by_a_press() {
        open(1280, 900).at("?set=HUN:acquiesces&procedure=consensus&assume=none");
        assertThat(find("#changes button")).hasCount(3);
        assertThat(find("#changes")).containsText("Hungary");

        find("#changes button").first().click();

        assertThat(find("#changes button")).hasCount(2);
        assertThat(open.settled().query()).doesNotContain("set=").contains("procedure=consensus");
        assertThat(find("#changes button").first()).isFocused();
        assertThat(open.page()).hasTitle("Mark Rutte's bid, as five articles report it, with 2 changes · tacet");
    }

    @Test
    void within_a_day_headline_seats_and_line_are_of_one_moment_and_the_readings_of_its_end_are_not_shown() {
        open(1280, 900).at("?scenario=histories/silence-2003&at=2003-02-10T09:00");

        assertThat(find("#headline")).containsText("France holds out");
        assertThat(find(".seat[data-role=holds-out]")).hasCount(1);
        assertThat(find("#ties path")).hasCount(1);
        assertThat(find(".readings")).isHidden();
    }

    @Test
    void a_timeline_is_played_to_its_end_and_can_be_stopped() {
        open(1280, 900).at("?scenario=histories/silence-2003");
        Locator play = find("#timeline .play");
        Locator slider = find("#timeline input");
        String last = slider.getAttribute("max");

        play.click();
        assertThat(slider).hasValue("0");
        assertThat(play).hasAttribute("aria-label", "Pause");
        assertThat(slider).hasValue("1");
        play.click();
        assertThat(play).hasAttribute("aria-label", "Play");
        play.click();
        assertThat(slider).hasValue(last);
        assertThat(play).hasAttribute("aria-label", "Play");
        assertThat(find(".points i")).hasCount(Integer.parseInt(last) + 1);
    }

    @Test
    void an_event_is_taken_out_and_put_back() {
        open(1280, 900).at("?scenario=histories/as-it-went-2024&at=2024-04-29");

        open.page()
                .locator("#timeline button", new LocatorOptions().setHasText("Had this not happened"))
                .click();

        assertThat(find("#headline")).hasText("Mark Rutte is not appointed NATO Secretary General: Turkey holds out.");
        assertThat(open.settled().query()).contains("drop=2024-04-29");
        assertThat(Visitor.printed("run", "histories/as-it-went-2024", "--drop", "2024-04-29"))
                .startsWith(open.headline());
        find("#changes button").click();
        assertThat(find("#headline")).hasText("Mark Rutte is appointed NATO Secretary General.");
    }

    @Test
    void on_a_phone_the_answer_stays_in_sight_below() {
        open(390, 844).at("");
        assertThat(find("#glance")).isHidden();

        find("#assume").scrollIntoViewIfNeeded();

        assertThat(find("#glance")).isVisible();
        assertThat(find("#glance")).hasText("Blocked by Hungary and Turkey");
    }

    @Test
    void on_a_phone_the_map_opens_on_those_who_stop_it() {
        open(390, 844).at("?view=map");

        assertThat(open.seat("HUN")).isInViewport();
    }

    @Test
    void the_lesson_is_led_through_by_the_keyboard_alone() {
        open(1280, 900).at("");
        find("#teach").focus();
        open.page().keyboard().press("Enter");
        assertThat(find("#lesson h2")).containsText("1 of 5");
        find("#lesson button").first().focus();
        for (int step = 2; step <= 5; step++) {
            open.page().keyboard().press("Enter");
            assertThat(find("#lesson h2")).containsText(step + " of 5");
            assertThat(find("#lesson h2")).isFocused();
            open.settled();
            if (step == 2) {
                assertThat(find("#guess button").first()).isVisible();
            }
            if (step == 4) {
                assertThat(find("#headline")).hasText("Mark Rutte is appointed NATO Secretary General.");
            }
            for (int tab = 0; tab < (step < 5 ? 2 : 1); tab++) {
                open.page().keyboard().press("Tab");
            }
        }
        assertThat(open.settled().query()).contains("silence-2003");
        open.page().keyboard().press("Tab");
        open.page().keyboard().press("Enter");
        assertThat(find("#lesson")).isHidden();
        assertThat(find("#teach")).isFocused();
    }

    @Test
    void projected_it_is_one_screen() {
        open(1920, 1080).at("?big=1");

        assertThat((Integer) open.page().evaluate("document.documentElement.scrollHeight"))
                .isLessThanOrEqualTo(1080);
        for (String part : new String[] {"#question", "#outcome", "#because", "#readings"}) {
            assertThat(find(part)).isInViewport();
        }
        assertThat(find(".reasons")).isHidden();
    }

    @Test
    void the_print_sheet_has_the_table_lines_for_a_name_and_a_key_to_the_sources() {
        open(1280, 900).at("").complete().printed();

        assertThat(find(".sheet-name")).containsText("Name");
        assertThat(find(".sheet-table rect")).hasCount(31);
        assertThat(find(".sheet-key")).containsText("POLITICO, 22 Feb (000:19)");
    }

    @Test
    void what_a_word_means_is_told_in_place() {
        open(1280, 900).at("");

        find("#glossary summary").click();

        assertThat(find("#glossary")).containsText("Who says nothing by then is taken to agree");
    }

    @Test
    void a_scenario_of_ones_own_is_shown_and_kept_in_the_address() {
        open(1280, 900).at("");
        find("#make").click();
        find("#own .main").click();
        assertThat(find("#headline")).hasText("A day at the sea is not agreed: Cem holds out.");
        assertThat(find(".seat")).hasCount(5);

        open.page().reload();

        assertThat(open.settled().headline()).isEqualTo("A day at the sea is not agreed: Cem holds out.");
        open.choose("Cem", "acquiesces");
        assertThat(find("#became")).hasText("Blocked → open, because Cem lets it pass.");
    }

    @Test
    void what_is_wrong_with_a_scenario_of_ones_own_is_told_at_its_line() {
        open(1280, 900).at("");
        find("#make").click();
        find("#own textarea").fill("title: x\nextends: baselin\n");
        find("#own .main").click();

        assertThat(find("#own .faults")).containsText("-:2:10: found baselin");
        assertThat(find("#own textarea")).isFocused();
        assertThat(open.page().evaluate("document.activeElement.selectionStart"))
                .isEqualTo(18);
        open.troubles().clear(); // the browser tells of the refusal
    }
}
