package app.twofold.domain.promise;

import app.twofold.domain.Happening;
import app.twofold.domain.Title;
import app.twofold.domain.Words;
import app.twofold.domain.timeline.EntryKind;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What happened to a promise.
public sealed interface PromiseHappening extends Happening {

    /// @param until null for one without an end
    record Made(Title text, @Nullable LocalDate until) implements PromiseHappening {}

    /// Something for both waits for the other.
    ///
    /// @param until null for one without an end
    record Proposed(Title text, @Nullable LocalDate until) implements PromiseHappening {}

    /// Other words or another day wait for the other.
    ///
    /// @param until null for one without an end
    record ChangeProposed(Title text, @Nullable LocalDate until) implements PromiseHappening {}

    /// It holds from now on, by both.
    ///
    /// @param until  null for one without an end
    /// @param before what was promised until then; null where nothing was
    record Agreed(Title text, @Nullable LocalDate until, Promise.@Nullable Terms before) implements PromiseHappening {}

    /// Somebody said "not now".
    record Declined(Title text, @Nullable LocalDate until) implements PromiseHappening {}

    record ChangeWithdrawn(Title text, @Nullable LocalDate until) implements PromiseHappening {}

    /// Somebody said how it went.
    ///
    /// @param words may be empty
    record Judged(boolean kept, Words words) implements PromiseHappening {}

    record TakenBack() implements PromiseHappening {}

    @Override
    default EntryKind kind() {
        return EntryKind.PROMISE;
    }

    @Override
    default Stream<String> texts() {
        return switch (this) {
            case Made(var text, var _) -> Stream.of(text.value());
            case Proposed(var text, var _) -> Stream.of(text.value());
            case ChangeProposed(var text, var _) -> Stream.of(text.value());
            case Agreed(var text, var _, var before) ->
                before == null
                        ? Stream.of(text.value())
                        : Stream.of(text.value(), before.text().value());
            case Declined(var text, var _) -> Stream.of(text.value());
            case ChangeWithdrawn(var text, var _) -> Stream.of(text.value());
            case Judged(var _, var words) -> Stream.of(words.value());
            case TakenBack() -> Stream.empty();
        };
    }
}
