package org.tacet.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/** A browser of this machine. Without it, tests are skipped; where CI is set, they fail. */
final class RealBrowser implements AutoCloseable {

    private static final List<String> ARGUMENTS =
            List.of("--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking");

    /** Milliseconds that a busy machine may take for an answer. */
    private static final double PATIENCE = 30_000;

    private final Playwright playwright;
    private final Browser browser;

    private RealBrowser(Function<Playwright, Browser> launch) {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = launch.apply(playwright);
    }

    static RealBrowser chromium() {
        Path executable = executable("chromium", "chromium-browser", "google-chrome");
        return new RealBrowser(driver -> driver.chromium()
                .launch(new LaunchOptions().setExecutablePath(executable).setArgs(ARGUMENTS)));
    }

    /** As the system's packages have it, by the protocol that it shares with other browsers. */
    static RealBrowser firefox() {
        Path executable = executable("firefox-esr", "firefox");
        return new RealBrowser(driver -> driver.firefox()
                .launch(new LaunchOptions().setExecutablePath(executable).setChannel("moz-firefox")));
    }

    private static Path executable(String... names) {
        Optional<Path> executable = Stream.of(names)
                .map(name -> Path.of("/usr/bin", name))
                .filter(Files::isExecutable)
                .findFirst();
        if (executable.isEmpty() && System.getenv("CI") != null) {
            Assertions.fail("found no /usr/bin/" + names[0] + ", expected one where CI is set");
        }
        Assumptions.assumeTrue(executable.isPresent(), "the page is not tried: found no /usr/bin/" + names[0]);
        return executable.get();
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        playwright.close();
    }
}
