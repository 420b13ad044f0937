package app.twofold.ui.journey;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// One person's browser, with the tab that is in front.
///
/// @param address where Twofold is for this browser, without a slash at the end
record Device(BrowserContext context, Page page, String address) {

    /// Opens a page of Twofold.
    ///
    /// @param path without a slash at the beginning
    void open(String path) {
        page.navigate(address + "/" + path);
    }

    /// Opens another tab of the same browser.
    Device tab(String path) {
        Device tab = new Device(context, context.newPage(), address);
        tab.open(path);
        return tab;
    }

    /// Another tab of the same browser, for another copy of the program.
    Device at(Program other) {
        return new Device(context, context.newPage(), "http://localhost:" + other.port());
    }

    /// The pages that the tab in front asks the server for from now on, in that order; it grows as they come.
    List<String> pagesAskedFor() {
        List<String> pages = Collections.synchronizedList(new ArrayList<>());
        page.onRequest(request -> {
            if (request.isNavigationRequest() && request.frame().equals(page.mainFrame())) {
                pages.add(request.url());
            }
        });
        return pages;
    }

    /// Waits until the address is this one.
    ///
    /// @param path without a slash at the beginning; parameters of the address do not count
    void arrivesAt(String path) {
        page.waitForURL(url -> url.replaceFirst("[?#].*", "").equals(address + "/" + path));
    }
}
