package app.twofold.server.feature;

import app.twofold.domain.Happening;
import app.twofold.server.wire.Details;
import java.util.function.BiConsumer;

/// How happenings of one kind are written: the name of what happened, and what belongs to it.
///
/// @param before writes what can be corrected, and nothing else
public record Telling<H extends Happening>(Class<H> of, BiConsumer<Details, H> writer, BiConsumer<Details, H> before)
        implements ByClass<Happening> {

    /// Of a kind that nobody can correct.
    public static <H extends Happening> Telling<H> of(Class<H> kind, BiConsumer<Details, H> writer) {
        return new Telling<>(kind, writer, (_, _) -> {});
    }

    public void write(Details json, Happening happening) {
        writer.accept(json, of.cast(happening));
    }

    /// Writes what stood in an entry before its author corrected it.
    public void writeBefore(Details json, Happening original) {
        before.accept(json, of.cast(original));
    }
}
