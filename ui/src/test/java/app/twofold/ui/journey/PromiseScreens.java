package app.twofold.ui.journey;

import com.microsoft.playwright.Locator;

/// The screen of promises, as a person uses it.
record PromiseScreens(Device device) {

    PromiseScreens open() {
        device.open("promises");
        return this;
    }

    Locator card() {
        return device.page().locator(".pr-card");
    }

    Locator past() {
        return device.page().locator(".pr-past li");
    }

    /// The button of a promise, which says what it is about.
    Locator button(String words, String promise) {
        return Buttons.in(card(), words + ": " + promise);
    }
}
