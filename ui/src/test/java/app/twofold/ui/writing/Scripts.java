package app.twofold.ui.writing;

import app.twofold.ui.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.Route.FulfillOptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;

/// A page in a real browser that has the program's own modules and those of the tests, and nothing else.
final class Scripts implements AutoCloseable {

    private static final String PLACE = "http://localhost:1/";

    private final Browser browser;
    private final BrowserContext window;
    private final Page page;

    private Scripts(Browser browser) {
        this.browser = browser;
        window = browser.window(800, 600, "LIGHT");
        page = window.newPage();
        page.route(PLACE + "**", Scripts::answer);
        page.navigate(PLACE);
    }

    static Scripts open() {
        return new Scripts(Browser.find().orElseThrow(() -> new IllegalStateException("Chromium is not installed")));
    }

    Page page() {
        return page;
    }

    /// Evaluates a function's body in which `modules` holds these modules, by their order.
    ///
    /// @param argument what `it` is
    Object run(String body, Object argument, String... modules) {
        String imports = "['" + String.join("','", modules) + "'].map((module) => import(module))";
        return page.evaluate(
                "async (it) => { const modules = await Promise.all(" + imports + "); " + body + " }", argument);
    }

    @Override
    public void close() {
        window.close();
        browser.close();
    }

    private static void answer(Route route) {
        String path = URI.create(route.request().url()).getPath();
        if (path.equals("/")) {
            route.fulfill(
                    new FulfillOptions().setContentType("text/html").setBody("<!doctype html><meta charset=utf-8>"));
            return;
        }
        String file = path.startsWith("/js/") ? "META-INF/resources" + path : path.substring(1);
        try (InputStream in = Scripts.class.getClassLoader().getResourceAsStream(file)) {
            if (in == null) {
                route.fulfill(new FulfillOptions().setStatus(404));
            } else {
                route.fulfill(
                        new FulfillOptions().setContentType("text/javascript").setBodyBytes(in.readAllBytes()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
