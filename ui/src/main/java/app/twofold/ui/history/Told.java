package app.twofold.ui.history;

import app.twofold.ui.kit.Icon;
import com.vaadin.flow.component.Component;
import java.util.List;

/// An entry in words.
///
/// @param line  what happened, without the time
/// @param title what it happened to; empty where the line or the words say it
/// @param body  what was written
/// @param wide  whether it needs the whole width, whoever it is of
record Told(Icon icon, String line, String title, List<Component> body, boolean wide) {

    Told {
        body = List.copyOf(body);
    }

    static Told of(Icon icon, String line, String title, Component... body) {
        return new Told(icon, line, title, List.of(body), false);
    }

    static Told of(Icon icon, String line, String title, List<Component> body) {
        return new Told(icon, line, title, body, false);
    }

    Told wide(boolean isWide) {
        return new Told(icon, line, title, body, isWide);
    }
}
