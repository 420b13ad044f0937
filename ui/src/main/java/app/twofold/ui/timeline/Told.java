package app.twofold.ui.timeline;

import app.twofold.ui.kit.Icon;
import com.vaadin.flow.component.Component;
import java.util.List;

/// An entry in words.
///
/// @param line  what happened, without the time
/// @param title what it happened to; empty where the line or the words say it
/// @param body  what was written
/// @param wide  whether it needs the whole width, whoever it is of
/// @param story whether there is more to read about how it went
public record Told(Icon icon, String line, String title, List<Component> body, boolean wide, boolean story) {

    public Told {
        body = List.copyOf(body);
    }

    public static Told of(Icon icon, String line, String title, Component... body) {
        return new Told(icon, line, title, List.of(body), false, false);
    }

    public static Told of(Icon icon, String line, String title, List<Component> body) {
        return new Told(icon, line, title, body, false, false);
    }

    /// With the way to how it went.
    public Told withStory() {
        return new Told(icon, line, title, body, wide, true);
    }

    /// What is wide has a story as well.
    public Told wide(boolean isWide) {
        return new Told(icon, line, title, body, isWide, isWide || story);
    }
}
