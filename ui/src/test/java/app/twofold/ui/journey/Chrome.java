package app.twofold.ui.journey;

import app.twofold.ui.Chromium;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.List;

/// A real Chromium without a window.
final class Chrome implements AutoCloseable {

    /// How long a screen may take before a journey gives up on it.
    static final double PATIENCE_MILLIS = 30_000;

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    private Chrome(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /// @throws IllegalStateException if there is no Chromium on this machine
    static Chrome start() {
        Path executable = executable();
        Playwright playwright = Playwright.create();
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        LaunchOptions options =
                new LaunchOptions().setExecutablePath(executable).setArgs(ARGUMENTS);
        return new Chrome(playwright, playwright.chromium().launch(options));
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    private static Path executable() {
        return Chromium.find()
                .orElseThrow(() -> new IllegalStateException("The tests in a browser need Chromium: install it (on"
                        + " Debian or Ubuntu: apt install chromium), or name it in TWOFOLD_BROWSER."));
    }
}
