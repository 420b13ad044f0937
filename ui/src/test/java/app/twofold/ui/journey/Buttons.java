package app.twofold.ui.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;

/// Finds what can be pressed by the words that a person sees or hears.
final class Buttons {

    private Buttons() {}

    static Locator in(Locator place, String words) {
        return place.getByRole(AriaRole.BUTTON, named(words));
    }

    /// One of a few, of which one is chosen.
    static Locator option(Locator place, String words) {
        return place.getByRole(AriaRole.RADIO, named(words));
    }

    private static GetByRoleOptions named(String words) {
        return new GetByRoleOptions().setName(words).setExact(true);
    }

    static Locator option(Device device, String words) {
        return option(device.page().locator("body"), words);
    }

    static Locator on(Device device, String words) {
        return in(device.page().locator("body"), words);
    }
}
