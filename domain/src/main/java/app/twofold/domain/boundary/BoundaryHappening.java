package app.twofold.domain.boundary;

import app.twofold.domain.Happening;
import app.twofold.domain.PersonId;
import app.twofold.domain.Words;
import app.twofold.domain.boundary.wording.BoundaryWording;
import app.twofold.domain.boundary.wording.Holder;
import app.twofold.domain.boundary.wording.Revision;
import app.twofold.domain.timeline.EntryKind;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What happened to a boundary.
public sealed interface BoundaryHappening extends Happening {

    record Shared(Holder holder, BoundaryWording wording) implements BoundaryHappening {}

    record SaidBack(Words text) implements BoundaryHappening {}

    /// What was said back is what was meant.
    ///
    /// @param heard what was said back
    record Understood(Words heard) implements BoundaryHappening {}

    /// What was said back missed something.
    record Missed(Words text) implements BoundaryHappening {}

    /// Both have agreed to these words.
    ///
    /// @param before  the words before them; null for the first version
    /// @param since   since when those had been said; null for the first version
    /// @param assents who agreed when
    record Agreed(
            int version,
            BoundaryWording wording,
            @Nullable BoundaryWording before,
            @Nullable Instant since,
            Map<PersonId, Instant> assents)
            implements BoundaryHappening {

        public Agreed {
            assents = Map.copyOf(assents);
        }
    }

    /// One has taken their assent to agreed words back.
    record AssentTakenBack() implements BoundaryHappening {}

    record DiscussionAsked(Words reason) implements BoundaryHappening {}

    /// @param before what held until then, and holds on where it was agreed
    record Revised(Revision revision, BoundaryWording before, BoundaryWording after) implements BoundaryHappening {}

    /// A proposed version is proposed no more.
    record RevisionWithdrawn(BoundaryWording wording) implements BoundaryHappening {}

    record Withdrawn() implements BoundaryHappening {}

    /// Thanks for having honoured it. Ones that were taken back are not told.
    record Honoured(Boundary.Note note) implements BoundaryHappening {}

    @Override
    default EntryKind kind() {
        return EntryKind.BOUNDARY;
    }

    @Override
    default Stream<String> texts() {
        return switch (this) {
            case Shared(var _, var wording) -> wording.texts();
            case SaidBack(var text) -> Stream.of(text.value());
            case Understood(var heard) -> Stream.of(heard.value());
            case Missed(var text) -> Stream.of(text.value());
            case Agreed agreed ->
                Stream.concat(
                        Stream.ofNullable(agreed.before()).flatMap(BoundaryWording::texts),
                        agreed.wording().texts());
            case DiscussionAsked(var reason) -> Stream.of(reason.value());
            case Revised(var _, var before, var after) -> Stream.concat(before.texts(), after.texts());
            case RevisionWithdrawn(var wording) -> wording.texts();
            case Honoured(var note) -> Stream.of(note.text().value());
            case AssentTakenBack _, Withdrawn _ -> Stream.empty();
        };
    }
}
