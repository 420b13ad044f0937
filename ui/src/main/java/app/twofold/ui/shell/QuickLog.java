package app.twofold.ui.shell;

import com.vaadin.flow.component.Component;

/// How a small win is logged from every screen. The feature that knows wins offers one as a bean; the frame shows
/// its button in the top bar and in the phone's tab bar.
public interface QuickLog {

    /// Opens the form over the current screen.
    void open();

    /// The same form as a card on a page; its heading is an h2.
    Component card();
}
