package app.twofold.ui.words;

import com.vaadin.flow.component.UI;
import java.text.MessageFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Looks up the words of the screens. A key is the name of its bundle, a dot and a name: `goal.title` stands in
/// `messages/goal.properties` as `goal.title`.
public final class Messages {

    private Messages() {}

    /// The words for a key in the language of the current screen, English without one. Arguments fill `{0}`, `{1}`
    /// and so on in the way of [MessageFormat]; counts use its `choice`.
    public static String t(String key, Object... arguments) {
        return t(locale(), key, arguments);
    }

    /// The words for a key in a language; English if the language has none, and the key itself if English has none.
    public static String t(Locale locale, String key, Object... arguments) {
        String words = Bundles.words(locale, key);
        return arguments.length == 0 ? words : new MessageFormat(words, locale).format(arguments);
    }

    /// The language of the current screen.
    public static Locale locale() {
        @Nullable UI ui = UI.getCurrent();
        return ui == null ? Locale.ENGLISH : ui.getLocale();
    }
}
