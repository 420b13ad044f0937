package app.twofold.ui.demo;

import java.util.List;

/// The made-up people of the demo. A bean of this type is there only in the demo; the sign-in page shows it.
public record DemoSignIns(List<SignIn> all) {

    /// One made-up person, with what it takes to sign in as them.
    public record SignIn(String name, String email, String password) {}
}
