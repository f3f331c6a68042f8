package org.tacet.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.LocatorOptions;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tacet.Simulator;

/** A class at the table: the chair, the wall and two phones, each a browser of its own. */
class ClassTest {

    @AutoClose
    private static RealBrowser chromium;

    @TempDir
    private Path folder;

    private final List<Throwable> troubles = new ArrayList<>();

    @BeforeAll
    static void start() {
        chromium = RealBrowser.chromium();
    }

    private ClassServer served() {
        return ClassServer.start(
                new Simulator(),
                List.of("baseline"),
                new ClassServer.Place(folder.resolve("lessons"), "10b", "127.0.0.1", 0),
                0,
                troubles::add);
    }

    private static Page open(URI address, int width, int height) {
        BrowserContext own = chromium.browser().newContext(new NewContextOptions().setViewportSize(width, height));
        Page page = own.newPage();
        page.navigate(address.toString());
        return page;
    }

    private static void join(Page phone, ClassServer server, String name, String seat) {
        phone.locator("#code").fill(server.code());
        phone.locator("#name").fill(name);
        phone.locator("#seat").selectOption(seat);
        phone.locator("button.main").click();
    }

    private static void press(Page page, String text) {
        page.locator("button", new LocatorOptions().setHasText(text)).first().click();
    }

    @Test
    void a_silence_is_broken_put_again_and_held_on_all_screens() throws Exception {
        try (ClassServer server = served()) {
            Page chair = open(server.page().address().resolve("/class"), 1280, 900);
            Page wall = open(server.page().address().resolve("/class/projector"), 1280, 800);
            Page ada = open(server.students(), 360, 740);
            Page ben = open(server.students(), 360, 740);
            List<Page> all = List.of(chair, wall, ada, ben);
            join(ada, server, "Ada", "TUR");
            assertThat(ada.locator("h1")).hasText("Turkey");
            assertThat(ada.locator(".brief")).containsText("seeks assurances");
            join(ben, server, "Ben", "HUN");
            assertThat(ben.locator("h1")).hasText("Hungary");
            assertThat(chair.locator("h2").last()).containsText("2 of 31 seats are taken");
            press(ben, "reserved");
            chair.locator("tr[data-code=TUR] button").first().click();
            assertThat(ada.locator(".assured")).containsText("Mark Rutte has given you an assurance.");
            assertThat(chair.locator("tr[data-code=TUR]")).containsText("assured");
            assertThat(ben.locator(".assured")).isEmpty();
            assertThat(chair.locator("tr[data-code=HUN]")).containsText("reserved");
            assertThat(wall.locator("main")).not().containsText("reserved");
            assertThat(ada.locator("main .places")).not().containsText("reserved");
            assertThat((Integer) ada.evaluate("document.documentElement.scrollWidth"))
                    .isEqualTo(360);

            for (Page page : all) {
                assertThat(new AxeBuilder(page)
                                .analyze().getViolations().stream().map(rule -> rule.getId() + rule.getNodes()))
                        .isEmpty();
            }
            press(chair, "Put the question");
            for (Page page : all) {
                assertThat(page.locator(".clock")).isVisible();
                assertThat(page.locator(".standing")).containsText("A silence runs");
            }
            ben.locator("textarea").fill("<b>We</b> were not asked.");
            press(ben, "Break the silence");
            for (Page page : all) {
                assertThat(page.locator(".standing")).hasText("Hungary broke the silence.");
                assertThat(page.locator(".breaches")).containsText("<b>We</b> were not asked.");
                assertThat(page.locator(".clock")).isHidden();
            }
            ada.reload();
            assertThat(ada.locator("h1")).hasText("Turkey");

            press(ben, "acquiesces");
            chair.locator("select").selectOption("0.25");
            press(chair, "Put it again");
            assertThat(ben.locator(".standing")).containsText("A silence runs");
            for (Page page : all) {
                assertThat(page.locator(".standing")).hasText("Nobody broke the silence: Mark Rutte is agreed.");
            }
            String chronicle = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(server.page().address().resolve("/class/chronicle.yaml"))
                                    .build(),
                            BodyHandlers.ofString())
                    .body();
            assertThat(chronicle).contains("assures: \"TUR\"");
            Path file = Files.writeString(folder.resolve("chronicle.yaml"), chronicle);
            assertThat(Visitor.printed("run", file.toString()))
                    .startsWith("Mark Rutte is appointed NATO Secretary General.");
            assertThat(Visitor.printed("timeline", file.toString()))
                    .contains("blocked")
                    .contains("appointed");
            Page opened = chair.waitForPopup(() -> press(chair, "open it on the page"));
            assertThat(opened.locator("#headline")).hasText("Mark Rutte is appointed NATO Secretary General.");
            all.forEach(page -> page.context().close());
        }
        assertThat(troubles).isEmpty();
    }

    @Test
    void the_chair_gives_a_seat_lets_a_rival_in_and_sees_a_reason_first() {
        try (ClassServer server = served()) {
            Page chair = open(server.page().address().resolve("/class"), 1280, 900);
            Page wall = open(server.page().address().resolve("/class/projector"), 1280, 800);
            Page ada = open(server.students(), 360, 740);
            Page ben = open(server.students(), 360, 740);
            join(ada, server, "Ada", "the chair");
            assertThat(ada.locator(".standing")).hasText("The chair gives you a seat.");
            chair.locator(".waiting select").selectOption("TUR");
            press(chair, "Give");
            assertThat(ada.locator("h1")).hasText("Turkey");
            join(ben, server, "Ben", "the chair");
            chair.locator(".waiting select").selectOption("TUR");
            press(chair, "Give");
            assertThat(ben.locator(".delegation")).hasText("Your delegation: Ada, Ben");
            assertThat(wall.locator("main")).not().containsText("Ada");

            chair.locator("#entering").fill("Klaus Iohannis");
            press(chair, "Enters");
            assertThat(ada.locator("nav button")).hasText(new String[] {"Mark Rutte", "Klaus Iohannis"});
            press(ada, "Klaus Iohannis");
            press(ada, "acquiesces");
            assertThat(chair.locator("tr[data-code=TUR]")).containsText("Klaus Iohannis: acquiesces");
            chair.locator("li[data-candidate='Klaus Iohannis'] button").first().click();
            assertThat(wall.locator(".question")).hasText("Is Klaus Iohannis agreed?");
            assertThat(wall.locator(".standing")).containsText("France"); // empty seats that support his rival
            chair.locator("li[data-candidate='Klaus Iohannis'] button").last().click();
            assertThat(wall.locator(".standing")).hasText("Klaus Iohannis no longer stands.");

            press(chair, "See reasons first");
            chair.locator("li[data-candidate='Mark Rutte'] button").first().click();
            ben.locator("textarea").fill("Not him.");
            press(ada, "supports"); // what another of the delegation does leaves what is written alone
            assertThat(chair.locator("tr[data-code=TUR]")).containsText("supports");
            press(ben, "Break the silence");
            assertThat(wall.locator(".breaches")).hasText("Turkey has told the chair why");
            assertThat(chair.locator(".breaches")).containsText("Turkey: Not him.");
            press(chair, "Let all see it");
            assertThat(wall.locator(".breaches")).hasText("Turkey: Not him.");
            for (Page page : List.of(chair, wall, ada, ben)) {
                assertThat(new AxeBuilder(page)
                                .analyze().getViolations().stream().map(rule -> rule.getId() + rule.getNodes()))
                        .isEmpty();
                page.context().close();
            }
        }
        assertThat(troubles).isEmpty();
    }
}
