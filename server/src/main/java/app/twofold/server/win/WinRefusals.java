package app.twofold.server.win;

import app.twofold.domain.win.WinRefusal;
import app.twofold.domain.win.WinRefusal.LinkedBoundaryUnknown;
import app.twofold.domain.win.WinRefusal.LinkedGoalUnknown;
import app.twofold.domain.win.WinRefusal.NotYourReply;
import app.twofold.domain.win.WinRefusal.NotYourWin;
import app.twofold.domain.win.WinRefusal.ReplyUnknown;
import app.twofold.domain.win.WinRefusal.TooLateToUndo;
import app.twofold.domain.win.WinRefusal.WinEmpty;
import app.twofold.domain.win.WinRefusal.WinIdTaken;
import app.twofold.domain.win.WinRefusal.WinInFuture;
import app.twofold.domain.win.WinRefusal.WinTooLongAgo;
import app.twofold.domain.win.WinRefusal.WinUnknown;
import app.twofold.server.wire.Reason;

/// Codes and messages of refusals about small wins.
final class WinRefusals {

    private WinRefusals() {}

    static Reason of(WinRefusal refusal) {
        return switch (refusal) {
            case WinUnknown() -> new Reason("win.unknown", "There is no such win.");
            case WinIdTaken() -> new Reason("win.id-taken", "This id belongs to another win already.");
            case WinInFuture() -> new Reason("win.in-future", "A win is of today or earlier.");
            case WinTooLongAgo(var earliest) ->
                new Reason("win.too-long-ago", "The day must be " + earliest + " or later.");
            case NotYourReply() -> new Reason("win.reply-not-yours", "Only its author may take a reply back.");
            case NotYourWin() -> new Reason("win.not-yours", "Only its author may change what they wrote.");
            case TooLateToUndo() ->
                new Reason("win.too-late-to-undo", "The day is over; the win can be corrected still.");
            case ReplyUnknown() -> new Reason("win.reply-unknown", "There is no such reply.");
            case LinkedGoalUnknown() -> new Reason("win.goal-unknown", "There is no such goal to link to.");
            case LinkedBoundaryUnknown() -> new Reason("win.boundary-unknown", "There is no such boundary to link to.");
            case WinEmpty() -> new Reason("win.empty", "The words must not be empty.");
        };
    }
}
