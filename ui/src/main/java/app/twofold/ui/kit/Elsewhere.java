package app.twofold.ui.kit;

import com.vaadin.flow.component.UI;

/// Takes a browser from one page to another that it loads whole. The screen before it is gone at once: what would have
/// sent it somewhere else, because the space that it shows has changed, has nobody to send any more. Two ways at once
/// would let the browser show the one page and then the other.
public final class Elsewhere {

    private Elsewhere() {}

    /// @param address of the page to load, from the root of Twofold
    public static void go(String address) {
        UI screen = UI.getCurrentOrThrow();
        screen.getInternals()
                .getActiveRouterTargetsChain()
                .forEach(shown -> shown.getElement().removeFromParent());
        screen.getPage().setLocation(address);
    }
}
