package app.twofold.ui.journey;

import app.twofold.migrations.TestClock;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The browsers of one journey. None of them knows of the others.
final class Devices implements AutoCloseable {

    private static final int PHONE_WIDTH = 390;
    private static final int PHONE_HEIGHT = 844;

    private final Browser browser;
    private final String address;
    private final boolean trustsAnyCertificate;
    private final List<BrowserContext> contexts = new ArrayList<>();

    Devices(Browser browser, int port) {
        this(browser, "http://localhost:" + port, false);
    }

    private Devices(Browser browser, String address, boolean trustsAnyCertificate) {
        this.browser = browser;
        this.address = address;
        this.trustsAnyCertificate = trustsAnyCertificate;
    }

    /// Devices that reach Twofold over HTTPS, and do not mind who has signed the certificate.
    static Devices behindHttps(Browser browser, int port) {
        return new Devices(browser, "https://localhost:" + port, true);
    }

    /// A computer in Berlin.
    Device desktop() {
        return device(desktopOptions());
    }

    /// A phone in New York.
    Device phone() {
        return device(phoneOptions());
    }

    /// A computer whose Twofold is another copy.
    Device desktopOf(Program copy) {
        return device(desktopOptions(), "http://localhost:" + copy.port());
    }

    /// A computer that reaches Twofold in another way.
    Device desktopThrough(Line line) {
        return device(desktopOptions(), "http://localhost:" + line.port());
    }

    Device device(NewContextOptions options) {
        return device(options, address);
    }

    static NewContextOptions desktopOptions() {
        return new NewContextOptions()
                .setViewportSize(1280, 900)
                .setLocale("en-GB")
                .setTimezoneId("Europe/Berlin");
    }

    static NewContextOptions phoneOptions() {
        return new NewContextOptions()
                .setViewportSize(PHONE_WIDTH, PHONE_HEIGHT)
                .setDeviceScaleFactor(2)
                .setIsMobile(true)
                .setHasTouch(true)
                .setLocale("en-GB")
                .setTimezoneId("America/New_York");
    }

    /// Keeps a picture of every tab, for whoever looks into a failure.
    void photograph(Path folder) {
        int count = 0;
        for (BrowserContext context : contexts) {
            for (Page page : context.pages()) {
                count++;
                page.screenshot(new ScreenshotOptions().setPath(folder.resolve(count + ".png")));
            }
        }
    }

    @Override
    public void close() {
        contexts.forEach(BrowserContext::close);
    }

    private Device device(NewContextOptions options, String reachedAt) {
        BrowserContext context = browser.newContext(options.setIgnoreHTTPSErrors(trustsAnyCertificate));
        contexts.add(context);
        context.clock().setFixedTime(TestClock.now().toEpochMilli());
        context.setDefaultTimeout(Chrome.PATIENCE_MILLIS);
        return new Device(context, context.newPage(), reachedAt);
    }
}
