package app.twofold.domain.leaving;

import app.twofold.domain.Happening;
import app.twofold.domain.timeline.EntryKind;
import java.util.stream.Stream;

/// What is told of leaving: that the space froze and that it opened again, and never by whom.
public sealed interface LeavingHappening extends Happening {

    record Frozen() implements LeavingHappening {}

    record Reopened() implements LeavingHappening {}

    @Override
    default EntryKind kind() {
        return EntryKind.COUPLE;
    }

    @Override
    default Stream<String> texts() {
        return Stream.empty();
    }
}
