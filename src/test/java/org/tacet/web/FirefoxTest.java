package org.tacet.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The main ways through the page, in another browser. */
class FirefoxTest {

    @AutoClose
    private static final Visitor VISITOR = new Visitor();

    @AutoClose
    private static RealBrowser firefox;

    @BeforeAll
    static void start() {
        firefox = RealBrowser.firefox();
    }

    @Test
    void hungary_and_turkey_let_it_pass_by_two_presses_each() {
        try (OpenPage open = new OpenPage(firefox, VISITOR.page.address(), 1280, 800).at("")) {
            open.choose("HUN", "acquiesces").choose("TUR", "acquiesces");
            assertThat(open.page().locator("#headline")).hasText("Mark Rutte is appointed NATO Secretary General.");
            assertThat(open.page().locator("#became")).hasText("Blocked → appointed, because Turkey lets it pass.");
            open.page().locator("#undo").click();
            assertThat(open.seat("TUR")).hasAttribute("data-position", "seeks-assurances");
            assertThat(open.troubles()).isEmpty();
        }
    }

    @Test
    void pointing_at_a_reason_lights_its_seats_and_they_stay_lit() {
        try (OpenPage open =
                new OpenPage(firefox, VISITOR.page.address(), 1280, 800).at("").complete()) {
            open.page().locator("#why .sentence").first().hover();
            assertThat(open.page().locator(".seat.lit")).hasCount(2);
            assertThat(open.page().locator("#slip")).containsText("Turkey stands in the way");
        }
    }

    @Test
    void a_history_is_stepped_through_and_an_event_taken_out() {
        try (OpenPage open = new OpenPage(firefox, VISITOR.page.address(), 1280, 800)
                .at("?scenario=histories/as-it-went-2024&at=2024-04-29")) {
            open.page().locator("#timeline p button").click();
            assertThat(open.page().locator("#headline")).containsText("Turkey holds out");
        }
    }
}
