package app.twofold.domain.phase;

import app.twofold.domain.Happening;
import app.twofold.domain.timeline.EntryKind;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What happened to where the two are.
public sealed interface PhaseHappening extends Happening {

    Phase phase();

    /// The day from which it holds, or would.
    LocalDate since();

    record Proposed(Phase phase, LocalDate since) implements PhaseHappening {}

    record Declined(Phase phase, LocalDate since) implements PhaseHappening {}

    record Withdrawn(Phase phase, LocalDate since) implements PhaseHappening {}

    /// It holds from now on: said by one, or by both where the entry is of both.
    ///
    /// @param before what held until then; null where nothing had been said yet
    record Entered(Phase phase, LocalDate since, @Nullable Phase before) implements PhaseHappening {}

    /// The present phase goes on, with another first day.
    ///
    /// @param before the day that had been said until then
    record Redated(Phase phase, LocalDate since, LocalDate before) implements PhaseHappening {}

    @Override
    default EntryKind kind() {
        return EntryKind.COUPLE;
    }

    @Override
    default Stream<String> texts() {
        return Stream.empty();
    }
}
