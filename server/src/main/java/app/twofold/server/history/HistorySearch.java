package app.twofold.server.history;

import app.twofold.domain.history.HistoryFilter;
import app.twofold.domain.timeline.Place;
import app.twofold.server.wire.Fields;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What a program looks for in a history, from the body of its call: words never stand in an address, which ends up in
/// logs. Its fields are those of [HistoryQuery] and the words.
///
/// @param before what an earlier answer ended with; null for the newest
public record HistorySearch(HistoryFilter filter, @Nullable Place before, int size) {

    /// @param usual how many entries it is about where the body does not say
    /// @param max   the largest size that is accepted
    /// @throws InvalidInput if a field cannot be read
    public static HistorySearch read(Fields fields, int usual, int max) {
        HistoryFilter filter = HistoryQuery.filter(
                fields.has("kind") ? fields.texts("kind") : List.of(),
                text(fields, "by"),
                text(fields, "about"),
                text(fields, "area"),
                text(fields, "from"),
                text(fields, "until"));
        return new HistorySearch(
                fields.checked("words", text(fields, "words"), words -> filter.with(words)),
                HistoryQuery.place(text(fields, "before")),
                HistoryQuery.size(
                        fields.has("size") ? String.valueOf(fields.count("size")) : String.valueOf(usual), max));
    }

    private static String text(Fields fields, String name) {
        return Objects.requireNonNullElse(fields.optionalText(name), "");
    }
}
