package org.tacet.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.PdfOptions;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the page looks, prints and weighs, and whether all can use it. */
class PageLooksTest {

    private static final int MOST_BYTES = 350_000;

    @AutoClose
    private static final Visitor VISITOR = new Visitor();

    @AutoClose
    private static RealBrowser chromium;

    @BeforeAll
    static void start() {
        chromium = RealBrowser.chromium();
    }

    private static OpenPage open(int width, int height) {
        return new OpenPage(chromium, VISITOR.page.address(), width, height);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?view=table",
                "?view=map",
                "?view=list",
                "?predict=1",
                "?set=HUN:acquiesces&set=TUR:endorses&set=POL:objects&procedure=unanimity"
            })
    void axe_finds_nothing_to_object_to(String query) {
        try (OpenPage open = open(1280, 800).at(query).complete()) {
            assertThat(violations(open.page())).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"?big=1", "?lesson=1", "?scenario=histories/silence-2003&lesson=5&at=2003-02-10T09:00"})
    void axe_finds_nothing_in_a_lesson_or_where_it_is_projected(String query) {
        try (OpenPage open = open(1280, 800).at(query).complete()) {
            assertThat(violations(open.page())).isEmpty();
        }
    }

    @Test
    void axe_finds_nothing_in_what_looks_further_and_in_making_ones_own() {
        try (OpenPage open = open(1280, 800).at("").complete()) {
            for (String part : List.of("power", "odds", "sweep", "compare")) {
                open.page().locator("#lab-" + part + " summary").click();
            }
            assertThat(open.page().locator("#lab-sweep")).containsText("27 worlds");
            assertThat(open.page().locator("#lab-odds")).containsText("Exact");
            assertThat(open.page().locator("#lab-power")).containsText("31 members");
            assertThat(violations(open.page())).isEmpty();
            open.page().locator("#make").click();
            assertThat(violations(open.page())).isEmpty();
        }
    }

    @Test
    void a_finger_finds_what_it_presses_forty_four_pixels_high() {
        try (OpenPage open = touched("?set=HUN:acquiesces&lesson=1").complete()) {
            open.page().locator("#lab-odds summary").click();
            assertThat(open.page().locator("#lab-odds")).containsText("Exact");
            assertThat(open.page()
                            .evaluate("[...document.querySelectorAll('button:not(.seat), summary, .segments label,"
                                    + " .reading, .chance input, select')].filter(e => e.offsetParent &&"
                                    + " e.getBoundingClientRect().height < 43.5).map(e => e.outerHTML.slice(0, 120))"))
                    .isEqualTo(List.of());
        }
    }

    private static OpenPage touched(String query) {
        return OpenPage.touched(chromium, VISITOR.page.address(), 390, 844).at(query);
    }

    @Test
    void in_forced_colours_what_is_chosen_is_still_seen() {
        try (OpenPage open = open(1280, 800).at("").complete().forced()) {
            for (String chosen :
                    List.of("#views [aria-pressed=true]", ".reading:has(:checked)", ".segments label:has(:checked)")) {
                assertThat(open.page().locator(chosen).first().evaluate("e => getComputedStyle(e).outlineStyle"))
                        .as(chosen)
                        .isEqualTo("solid");
            }
        }
    }

    @Test
    void axe_finds_nothing_in_an_open_menu_and_a_member_s_part() {
        try (OpenPage open = open(1280, 800).at("").complete()) {
            open.seat("TUR").click();
            assertThat(violations(open.page())).isEmpty();
            open.page().locator("[role=menuitem]").click();
            assertThat(open.page().locator("#part h2")).hasText("Turkey");
            assertThat(violations(open.page())).isEmpty();
        }
    }

    /** axe looks at contrast too. */
    @ParameterizedTest
    @ValueSource(strings = {"?view=map", "?view=list", "?set=POL:objects&lesson=1"})
    void who_prefers_it_dark_gets_it_dark_and_readable(String query) {
        try (OpenPage open = open(1280, 800).dark().at(query).complete()) {
            assertThat(open.page().evaluate("getComputedStyle(document.body).backgroundColor"))
                    .isEqualTo("rgb(26, 25, 23)");
            if (query.equals("?view=table")) {
                open.seat("TUR").click();
                open.page().locator("[role=menuitem]").click();
            }
            assertThat(violations(open.page())).isEmpty();
        }
    }

    private static List<String> violations(Page page) {
        return new AxeBuilder(page)
                .analyze().getViolations().stream().map(PageLooksTest::told).toList();
    }

    private static String told(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream().map(node -> node.getHtml()).limit(3).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "1280, 800, baseline",
        "1366, 768, baseline",
        "1920, 1080, baseline",
        "390, 844, baseline",
        "1280, 800, histories/security-council-2016",
        "390, 844, histories/security-council-2016"
    })
    void nothing_is_cut_and_nothing_overlaps(int width, int height, String scenario) {
        for (String view : List.of("table", "table&big=1", "table&big=1&lesson=3", "map")) {
            try (OpenPage open = open(width, height).at("?scenario=" + scenario + "&view=" + view)) {
                Page page = open.page();
                assertThat(page.evaluate("document.documentElement.scrollWidth"))
                        .as("%s at %d", view, width)
                        .isEqualTo(width);
                List<List<Number>> seats = boxes(page, ".seat");
                assertThat(seats).hasSizeGreaterThan(view.equals("map") ? 0 : 14);
                apart(seats, seats);
                apart(seats, boxes(page, "#verdict > *"));
                assertThat(page.evaluate(CUT)).as("%s at %d", view, width).isEqualTo(List.of());
            }
        }
    }

    /** Texts that are wider than the box that shows them. */
    private static final String CUT = "[...document.querySelectorAll('button, h1, h2, p, li, label, .code, .full')]"
            + ".filter(e => e.offsetParent && e.clientWidth > 1 && e.scrollWidth > e.clientWidth + 1)"
            + ".map(e => e.outerHTML.slice(0, 200))";

    /** Where the elements are that are seen: left, top, right and bottom. */
    @SuppressWarnings("unchecked")
    private static List<List<Number>> boxes(Page page, String selector) {
        return (List<List<Number>>) page.locator(selector)
                .evaluateAll("all => all.map(e => e.getBoundingClientRect()).filter(r => r.width > 1 && r.height > 1)"
                        + ".map(r => [r.left, r.top, r.right, r.bottom])");
    }

    private static void apart(List<List<Number>> some, List<List<Number>> others) {
        List<String> overlaps = new ArrayList<>();
        for (List<Number> a : some) {
            for (List<Number> b : others) {
                if (a != b && beyond(b, 2, a, 0) && beyond(a, 2, b, 0) && beyond(b, 3, a, 1) && beyond(a, 3, b, 1)) {
                    overlaps.add(a + " and " + b);
                }
            }
        }
        assertThat(overlaps).isEmpty();
    }

    /** Whether an edge of one box lies more than a pixel beyond an edge of another. */
    private static boolean beyond(List<Number> a, int edge, List<Number> b, int other) {
        return a.get(edge).doubleValue() > b.get(other).doubleValue() + 1;
    }

    @ParameterizedTest
    @ValueSource(strings = {"A4", "Letter"})
    void prints_a_clean_handout(String format) {
        try (OpenPage open = open(1280, 800).at("").complete()) {
            String pdf = new String(open.page().pdf(new PdfOptions().setFormat(format)), StandardCharsets.ISO_8859_1);
            assertThat(Pattern.compile("/Type /Page\\b[^s]")
                            .matcher(pdf)
                            .results()
                            .count())
                    .isBetween(1L, 2L);
            open.printed();
            assertThat(open.page().locator("#handout .answer")).isVisible();
            assertThat(open.page().locator("#handout .lines").first()).isVisible();
            assertThat(open.page().locator("#handout"))
                    .containsText("Hungary, reserved, is assumed to object once asked.");
            assertThat(open.page().locator(":is(button, select, input, a):visible"))
                    .hasCount(0);
        }
    }

    @Test
    void a_handout_for_a_class_that_predicts_first_keeps_the_answer_back() {
        try (OpenPage open = open(1280, 800).at("?predict=1")) {
            open.printed();
            assertThat(open.page().locator("#handout")).containsText("Say why before you look.");
            assertThat(open.page().locator("#handout .answer")).hasCount(0);
        }
    }

    @Test
    void weighs_little_and_asks_nobody_else() {
        try (OpenPage open = open(1280, 800)) {
            List<String> urls = new ArrayList<>();
            open.page().onRequest(request -> urls.add(request.url()));
            open.at("").complete();
            assertThat(urls)
                    .allMatch(url -> url.startsWith(VISITOR.page.address().toString()));
            int bytes = urls.stream()
                    .filter(url -> !url.contains("/api/"))
                    .mapToInt(url -> open.page().request().get(url).body().length)
                    .sum();
            assertThat(bytes).isLessThan(MOST_BYTES);
            assertThat(urls).noneMatch(url -> url.endsWith("map.json"));
        }
    }
}
