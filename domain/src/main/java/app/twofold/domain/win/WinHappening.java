package app.twofold.domain.win;

import app.twofold.domain.Happening;
import app.twofold.domain.timeline.EntryKind;
import app.twofold.domain.timeline.Subject;
import java.util.Optional;
import java.util.stream.Stream;

/// What happened with small wins.
public sealed interface WinHappening extends Happening {

    /// A win, thanks or a kindness, as it reads today, with its replies. One that was undone is not told.
    record Logged(Win win) implements WinHappening {}

    @Override
    default EntryKind kind() {
        return EntryKind.WIN;
    }

    @Override
    default Stream<String> texts() {
        return switch (this) {
            case Logged(var win) ->
                Stream.concat(
                        Stream.of(win.text().value()),
                        win.replies().stream().map(reply -> reply.text().value()));
        };
    }

    @Override
    default Stream<Subject.Ref> links() {
        return switch (this) {
            case Logged(var win) ->
                Stream.concat(
                        Optional.ofNullable(win.content().goal()).map(Subject.Ref::of).stream(),
                        Optional.ofNullable(win.content().boundary()).map(Subject.Ref::of).stream());
        };
    }
}
