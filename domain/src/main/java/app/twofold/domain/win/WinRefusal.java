package app.twofold.domain.win;

import app.twofold.domain.Refusal;
import java.time.LocalDate;

/// Why the rules of wins refuse a command.
public sealed interface WinRefusal extends Refusal {

    record WinUnknown() implements WinRefusal {}

    /// The id belongs to another win of this couple already, also one that was taken back.
    record WinIdTaken() implements WinRefusal {}

    /// A win is of today or earlier.
    record WinInFuture() implements WinRefusal {}

    /// The app looks back to this day and no further.
    record WinTooLongAgo(LocalDate earliest) implements WinRefusal {}

    /// Only its author may change it or take it back.
    record NotYourWin() implements WinRefusal {}

    /// The day on which it was logged is over; it can be corrected still.
    record TooLateToUndo() implements WinRefusal {}

    record ReplyUnknown() implements WinRefusal {}

    /// Only its author may take a reply back.
    record NotYourReply() implements WinRefusal {}

    /// There is no such goal to link to.
    record LinkedGoalUnknown() implements WinRefusal {}

    /// There is no such boundary to link to.
    record LinkedBoundaryUnknown() implements WinRefusal {}

    /// The words are empty.
    record WinEmpty() implements WinRefusal {}
}
