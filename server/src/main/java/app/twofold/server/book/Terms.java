package app.twofold.server.book;

import app.twofold.domain.Words;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// Everything that binds in what was put in words, each under its name: the words themselves and the terms beside them.
/// What is blank is left out.
public final class Terms {

    static final String TITLE = "title";

    private final BookWords words;
    private final SequencedMap<String, String> fields = new LinkedHashMap<>();

    Terms(BookWords words) {
        this.words = words;
    }

    /// What it is called, which stands above its terms already unless it changes.
    public Terms title(String title) {
        return put(TITLE, title);
    }

    public Terms put(String name, Words text) {
        return put(name, text.value());
    }

    public Terms put(String name, String text) {
        if (!text.isBlank()) {
            fields.put(name, text);
        }
        return this;
    }

    /// One of a few, in the words `name.choice`.
    public Terms put(String name, Enum<?> choice) {
        return put(name, words.choice(name, choice));
    }

    SequencedMap<String, String> fields() {
        return fields;
    }
}
