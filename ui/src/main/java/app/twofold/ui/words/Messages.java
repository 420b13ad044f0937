package app.twofold.ui.words;

import app.twofold.domain.Isolated;
import com.vaadin.flow.component.UI;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/// Looks up the words of the screens. A key is the name of its bundle, a dot and a name: `goal.title` stands in
/// `messages/goal.properties` as `goal.title`. Whatever fills a sentence keeps its own direction ([Isolated]).
public final class Messages {

    private Messages() {}

    /// The words for a key in the language of the current screen, English without one. Arguments fill `{0}`,
    /// `{1}` and so on in the way of [MessageFormat]; counts use its `choice`.
    public static String t(String key, Object... arguments) {
        return t(locale(), key, arguments);
    }

    /// The words for a key in a language; English if the language has none, and the key itself if English has
    /// none.
    public static String t(Locale locale, String key, Object... arguments) {
        String words = Bundles.words(locale, key);
        return arguments.length == 0 ? words : new MessageFormat(words, locale).format(isolated(arguments));
    }

    /// Several words of people's one after the other, none of which turns another one round.
    public static String list(String between, Iterable<String> words) {
        return StreamSupport.stream(words.spliterator(), false)
                .map(Isolated::of)
                .collect(Collectors.joining(between));
    }

    private static Object[] isolated(Object... arguments) {
        return Stream.of(arguments)
                .map(argument -> argument instanceof Number ? argument : Isolated.of(String.valueOf(argument)))
                .toArray();
    }

    /// The language of the current screen.
    public static Locale locale() {
        @Nullable UI ui = UI.getCurrent();
        return ui == null ? Locale.ENGLISH : ui.getLocale();
    }
}
