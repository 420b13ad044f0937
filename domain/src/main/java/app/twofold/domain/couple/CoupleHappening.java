package app.twofold.domain.couple;

import app.twofold.domain.Happening;
import app.twofold.domain.Title;
import app.twofold.domain.timeline.EntryKind;
import java.util.stream.Stream;

/// What happened to the couple itself.
public sealed interface CoupleHappening extends Happening {

    record Founded(Title name) implements CoupleHappening {}

    /// @param name how the one who joined is called
    record Joined(Title name) implements CoupleHappening {}

    record Renamed(Title before, Title after) implements CoupleHappening {}

    /// A partner is called by another name.
    record NameChanged(Title before, Title after) implements CoupleHappening {}

    /// Its author has taken back for good what they had written; nothing tells what it was.
    ///
    /// @param events how many events of theirs, one after another on one day
    record Removed(int events) implements CoupleHappening {}

    /// A past out of an archive is offered to go on from.
    ///
    /// @param events how many events it has
    record PastOffered(long events) implements CoupleHappening {}

    record PastOfferEnded() implements CoupleHappening {}

    /// The two have gone on elsewhere.
    record PastAgreed() implements CoupleHappening {}

    @Override
    default EntryKind kind() {
        return EntryKind.COUPLE;
    }

    @Override
    default Stream<String> texts() {
        return switch (this) {
            case Founded(var name) -> Stream.of(name.value());
            case Joined(var name) -> Stream.of(name.value());
            case Renamed(var before, var after) -> Stream.of(before.value(), after.value());
            case NameChanged(var before, var after) -> Stream.of(before.value(), after.value());
            case Removed _, PastOffered _, PastOfferEnded _, PastAgreed _ -> Stream.empty();
        };
    }
}
