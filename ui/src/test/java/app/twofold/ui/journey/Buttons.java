package app.twofold.ui.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;

/// Finds what can be pressed by the words that a person sees or hears.
final class Buttons {

    private Buttons() {}

    static Locator in(Locator place, String words) {
        GetByRoleOptions named = new GetByRoleOptions().setName(words).setExact(true);
        return place.getByRole(AriaRole.BUTTON, named).or(place.getByRole(AriaRole.RADIO, named));
    }

    static Locator on(Device device, String words) {
        return in(device.page().locator("body"), words);
    }
}
