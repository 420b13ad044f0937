package app.twofold.domain.leaving;

import app.twofold.domain.Refusal;
import java.time.LocalDate;

/// Why the rules of leaving refuse a command.
public sealed interface LeavingRefusal extends Refusal {

    /// The space is frozen: both may read it, and nobody writes in it.
    record SpaceFrozen() implements LeavingRefusal {}

    /// The space is open; there is nothing to open again.
    record SpaceOpen() implements LeavingRefusal {}

    /// Somebody asks once in thirty days, unless the other has asked.
    ///
    /// @param from the first day on which they may ask again, on their own calendar
    record ReopenTooSoon(LocalDate from) implements LeavingRefusal {}
}
