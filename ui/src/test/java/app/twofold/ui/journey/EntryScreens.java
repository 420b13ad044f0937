package app.twofold.ui.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;

/// The screens for signing up and in.
record EntryScreens(Device device) {

    /// Makes an account and comes out signed in.
    void signUp(String name, String email) {
        device.open("sign-up");
        makeAccount(name, email);
    }

    /// Makes an account on the page that is open, and leaves the recovery code for later.
    void makeAccount(String name, String email) {
        fillIn(name, email);
        button("Later").click();
        page().waitForURL(url -> !url.contains("way-back"));
    }

    /// Makes an account on the page that is open, and comes to where a recovery code is offered.
    void fillIn(String name, String email) {
        field("Your name").fill(name);
        field("Email").fill(email);
        field("Password").fill(People.PASSWORD);
        Look.at(device);
        button("Make my account").click();
        device.arrivesAt("way-back");
    }

    /// Signs in and comes to the first page.
    void signIn(People.Person person) {
        enter(person, false);
        page().waitForURL(url -> !url.contains("sign-in"));
    }

    /// Signs in on a device that keeps its owner signed in.
    void signInToStay(People.Person person) {
        enter(person, true);
        page().waitForURL(url -> !url.contains("sign-in"));
    }

    /// Signs in with a password that is not everybody's.
    void signIn(String email, String password) {
        enter(email, password, false);
        page().waitForURL(url -> !url.contains("sign-in"));
    }

    private void enter(People.Person person, boolean stay) {
        enter(person.email(), People.PASSWORD, stay);
    }

    private void enter(String email, String password, boolean stay) {
        device.open("sign-in");
        field("Email").fill(email);
        field("Password").fill(password);
        if (stay) {
            field("Stay signed in on this device").check();
        }
        button("Sign in").click();
    }

    private Locator field(String label) {
        return page().getByLabel(label, new GetByLabelOptions().setExact(true));
    }

    private Locator button(String words) {
        return page().getByRole(
                        AriaRole.BUTTON, new GetByRoleOptions().setName(words).setExact(true));
    }

    private Page page() {
        return device.page();
    }
}
