package app.twofold.server.book;

import app.twofold.domain.PersonId;
import app.twofold.domain.Words;
import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.timeline.Entry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/// What a book says of an entry, or of something that stands at its end, piece by piece.
public final class Passage {

    /// What a piece is.
    public enum Look {
        WHAT,
        TITLE,
        LABEL,
        TEXT
    }

    public record Piece(Look look, String text) {}

    private final BookWords words;
    private final CoupleState state;
    private final List<Piece> pieces = new ArrayList<>();
    private String names = "";
    private String subject = "";

    /// Of something as it stands.
    ///
    /// @param words of the feature that it is of
    public Passage(BookWords words, CoupleState state) {
        this.words = words;
        this.state = state;
    }

    /// Of an entry, which says whose it is, and has the title of its subject.
    public Passage(BookWords words, CoupleState state, Entry entry) {
        this(words, state);
        names = BookWords.names(
                state.partners().stream().filter(partner -> entry.by().contains(partner.person())));
        subject = entry.subject().title();
    }

    public List<Piece> pieces() {
        return List.copyOf(pieces);
    }

    /// The same, which does not say whose it is.
    public Passage unsigned() {
        names = "";
        return this;
    }

    /// The same without the title of its subject.
    public Passage untitled() {
        subject = "";
        return this;
    }

    /// What happened, in the words `what.name`: its first line.
    public Passage what(String name, Object... values) {
        String what = words.say("what." + name, values);
        piece(Look.WHAT, names.isEmpty() ? what : names + " " + what);
        return subject.isEmpty() ? this : title(subject);
    }

    public Passage title(String title) {
        return piece(Look.TITLE, title);
    }

    public Passage label(String label) {
        return piece(Look.LABEL, label);
    }

    public Passage text(String text) {
        return piece(Look.TEXT, text);
    }

    public Passage text(String name, Words text) {
        return text(name, text.value());
    }

    /// What somebody said, if anything, below the words `text.name`.
    public Passage text(String name, String text) {
        return named(words.say("text." + name), text);
    }

    public Passage text(String name, Words text, PersonId by) {
        return text(name, text.value(), by);
    }

    /// The same with who said it, where it is not the one whose entry it is in.
    public Passage text(String name, String text, PersonId by) {
        return named(words.say("text.by", words.say("text." + name), nameOf(by)), text);
    }

    /// Something that was put in words: all of what is new, and of a change what it changed.
    ///
    /// @param before what stood there; null for nothing
    public <T> Passage terms(@Nullable T before, T after, BiConsumer<Terms, T> tell) {
        SequencedMap<String, String> now = fields(after, tell);
        if (before == null) {
            now.forEach((name, text) -> {
                if (!name.equals(Terms.TITLE)) {
                    field(name).text(text);
                }
            });
        } else {
            changes(fields(before, tell), now);
        }
        return this;
    }

    /// What stood in an entry before its author corrected it, in the words `corrected.name`.
    public Passage corrected(String name, Object... values) {
        return label(words.say("corrected"))
                .text(words.say("corrected." + name, values).strip());
    }

    /// What a partner is called.
    public String nameOf(PersonId person) {
        return BookWords.names(state.partner(person).stream());
    }

    public String day(Instant at) {
        return BookWords.day(at, state.zone());
    }

    private void changes(Map<String, String> before, SequencedMap<String, String> after) {
        SequencedMap<String, String> names = new LinkedHashMap<>(after);
        before.forEach(names::putIfAbsent);
        names.keySet().stream()
                .filter(name -> !Objects.equals(before.get(name), after.get(name)))
                .forEach(name -> field(name)
                        .text(words.say("field.before", told(before, name)))
                        .text(words.say("field.after", told(after, name))));
    }

    private String told(Map<String, String> fields, String name) {
        return fields.containsKey(name) ? fields.get(name) : words.say("field.nothing");
    }

    private <T> SequencedMap<String, String> fields(T value, BiConsumer<Terms, T> tell) {
        Terms terms = new Terms(words);
        tell.accept(terms, value);
        return terms.fields();
    }

    private Passage field(String name) {
        return label(words.say("field." + name));
    }

    private Passage named(String label, String text) {
        if (text.isEmpty()) {
            return this;
        }
        return label.isEmpty() ? text(text) : label(label).text(text);
    }

    private Passage piece(Look look, String text) {
        pieces.add(new Piece(look, text));
        return this;
    }
}
