package app.twofold.server.feature;

import app.twofold.domain.Happening;
import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.timeline.Entry;
import app.twofold.server.book.BookWords;
import app.twofold.server.book.Passage;
import app.twofold.server.wire.Details;
import java.util.function.BiConsumer;

/// How happenings of one kind are told: to programs by the name of what happened and what belongs to it, and to people
/// in the book.
///
/// @param before     writes what can be corrected, and nothing else
/// @param words      of the book, of this feature
/// @param readBefore the same in the book
public record Telling<H extends Happening>(
        Class<H> of,
        BiConsumer<Details, H> writer,
        BiConsumer<Details, H> before,
        BookWords words,
        BiConsumer<Passage, H> reader,
        BiConsumer<Passage, H> readBefore)
        implements ByClass<Happening> {

    /// Of a kind that nobody can correct.
    public static <H extends Happening> Telling<H> of(
            Class<H> kind, BiConsumer<Details, H> writer, BookWords words, BiConsumer<Passage, H> reader) {
        return new Telling<>(kind, writer, (_, _) -> {}, words, reader, (_, _) -> {});
    }

    public void write(Details json, Happening happening) {
        writer.accept(json, of.cast(happening));
    }

    /// Writes what stood in an entry before its author corrected it.
    public void writeBefore(Details json, Happening original) {
        before.accept(json, of.cast(original));
    }

    /// How an entry reads in the book.
    public Passage passage(Entry entry, CoupleState state) {
        Passage passage = new Passage(words, state, entry);
        reader.accept(passage, of.cast(entry.happening()));
        if (entry.original() != null) {
            readBefore.accept(passage, of.cast(entry.original()));
        }
        return passage;
    }
}
