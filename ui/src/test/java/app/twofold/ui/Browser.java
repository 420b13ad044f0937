package app.twofold.ui;

import app.twofold.migrations.TestClock;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The Chromium of this machine, driven by Playwright; nothing is downloaded.
public final class Browser implements AutoCloseable {

    private static final List<String> SWITCHES = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    private Browser(Path executable) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(SWITCHES));
    }

    /// Empty on a machine without Chromium.
    public static Optional<Browser> find() {
        return Chromium.find().map(Browser::new);
    }

    /// A browser window without anybody's cookies.
    public com.microsoft.playwright.BrowserContext window(int width, int height, String colorScheme) {
        var window = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setDeviceScaleFactor(1)
                .setLocale("en-GB")
                .setColorScheme(com.microsoft.playwright.options.ColorScheme.valueOf(colorScheme)));
        window.clock().setFixedTime(TestClock.now().toEpochMilli());
        return window;
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
