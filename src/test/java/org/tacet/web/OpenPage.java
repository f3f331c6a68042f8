package org.tacet.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewPageOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A page as somebody has it open: what can be pressed and what is read. */
final class OpenPage implements AutoCloseable {

    private final Page page;
    private final URI server;
    private final List<String> troubles = new ArrayList<>();

    OpenPage(RealBrowser browser, URI server, int width, int height) {
        this(browser, server, new NewPageOptions().setViewportSize(width, height));
    }

    /** A page on a screen that is touched. */
    static OpenPage touched(RealBrowser browser, URI server, int width, int height) {
        return new OpenPage(
                browser,
                server,
                new NewPageOptions()
                        .setViewportSize(width, height)
                        .setHasTouch(true)
                        .setIsMobile(true));
    }

    private OpenPage(RealBrowser browser, URI server, NewPageOptions options) {
        this.server = server;
        page = browser.browser().newPage(options);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                troubles.add(message.text());
            }
        });
        page.onPageError(troubles::add);
    }

    /** Goes to an address, from {@code ?} on, and waits for the answer. */
    OpenPage at(String query) {
        page.navigate(server + query);
        return settled();
    }

    /** Waits until the answer is shown. */
    OpenPage settled() {
        assertThat(page.locator("main")).hasAttribute("aria-busy", "false");
        return this;
    }

    /** Waits also until the engine has found what would change the answer. */
    OpenPage complete() {
        if (!query().contains("predict=1")) {
            assertThat(page.locator("#change")).hasAttribute("aria-busy", "false");
        }
        return settled();
    }

    Page page() {
        return page;
    }

    /** Shown as it is printed. */
    OpenPage printed() {
        return emulating(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    }

    /** Shown to somebody who prefers dark pages. */
    OpenPage dark() {
        return emulating(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    }

    /** Shown to somebody whose system chooses the colours. */
    OpenPage forced() {
        return emulating(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
    }

    /** The driver writes names in letters of the default locale, and a Turkish one has another i. */
    private OpenPage emulating(Page.EmulateMediaOptions options) {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.ROOT);
        try {
            page.emulateMedia(options);
        } finally {
            Locale.setDefault(before);
        }
        return this;
    }

    Locator seat(String code) {
        return page.locator(".seat[data-code=" + code + "]");
    }

    String position(String code) {
        return seat(code).getAttribute("data-position");
    }

    /** The position of each seat, by code. */
    Map<String, String> positions() {
        return page.locator(".seat").all().stream()
                .collect(Collectors.toMap(
                        seat -> seat.getAttribute("data-code"), seat -> seat.getAttribute("data-position")));
    }

    /** Gives a member a position by its menu. */
    OpenPage choose(String code, String position) {
        seat(code).click();
        page.locator("[role=menuitemradio][data-position=" + position + "]").click();
        return settled();
    }

    String headline() {
        return page.locator("#headline").textContent();
    }

    String query() {
        String url = page.url();
        return url.contains("?") ? url.substring(url.indexOf('?')) : "";
    }

    /** What the browser complained of. */
    List<String> troubles() {
        return troubles;
    }

    @Override
    public void close() {
        page.close();
    }
}
