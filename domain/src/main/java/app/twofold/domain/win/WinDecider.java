package app.twofold.domain.win;

import app.twofold.domain.BoundaryId;
import app.twofold.domain.Decision;
import app.twofold.domain.GoalId;
import app.twofold.domain.Issued;
import app.twofold.domain.Recorded;
import app.twofold.domain.WinId;
import app.twofold.domain.win.WinCommand.BringInWins;
import app.twofold.domain.win.WinCommand.CorrectWin;
import app.twofold.domain.win.WinCommand.LogWin;
import app.twofold.domain.win.WinCommand.ReactToWin;
import app.twofold.domain.win.WinCommand.ReplyToWin;
import app.twofold.domain.win.WinCommand.TakeBackReaction;
import app.twofold.domain.win.WinCommand.TakeBackReply;
import app.twofold.domain.win.WinCommand.UndoWin;
import app.twofold.domain.win.WinEvent.ReactionTakenBack;
import app.twofold.domain.win.WinEvent.ReplyTakenBack;
import app.twofold.domain.win.WinEvent.WinCorrected;
import app.twofold.domain.win.WinEvent.WinLogged;
import app.twofold.domain.win.WinEvent.WinReacted;
import app.twofold.domain.win.WinEvent.WinReplied;
import app.twofold.domain.win.WinEvent.WinUndone;
import app.twofold.domain.win.WinRefusal.WinUnknown;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/// The rules of small wins as two pure functions. Whoever calls has made sure that the asking person is a partner.
public final class WinDecider {

    /// The first day that a win may be of.
    public static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    private WinDecider() {}

    /// What follows from a command.
    ///
    /// @param goals      whether the couple has a goal of this id
    /// @param boundaries whether the couple has a boundary of this id
    public static Decision<WinEvent, WinRefusal> decide(
            Wins wins, Predicate<GoalId> goals, Predicate<BoundaryId> boundaries, Issued<? extends WinCommand> issued) {
        Links links = new Links(goals, boundaries);
        return switch (issued.command()) {
            case LogWin c -> WinRules.log(wins, links, issued.with(c));
            case BringInWins c -> WinRules.bringIn(wins, links, issued.with(c));
            case CorrectWin c -> about(wins, c.win(), win -> WinRules.correct(win, links, issued.with(c)));
            case UndoWin c ->
                wins.undone().contains(c.win())
                        ? Decision.alreadySo()
                        : about(wins, c.win(), win -> WinRules.undo(win, issued.with(c)));
            case ReplyToWin(var id, var text) -> about(wins, id, win -> WinRules.reply(win, text));
            case TakeBackReply(var id, var reply) ->
                about(wins, id, win -> WinRules.takeBackReply(win, reply, issued.by()));
            case ReactToWin(var id, var reaction) -> about(wins, id, win -> WinRules.react(win, reaction, issued.by()));
            case TakeBackReaction(var id) -> about(wins, id, win -> WinRules.takeBackReaction(win, issued.by()));
        };
    }

    /// The wins after an event. Total: an event about an unknown win changes nothing.
    public static Wins evolve(Wins wins, Recorded<? extends WinEvent> recorded) {
        return switch (recorded.event()) {
            case WinLogged e -> wins.isTaken(e.win()) ? wins : wins.plus(Win.logged(recorded.with(e)));
            case WinCorrected e -> change(wins, e.win(), win -> win.corrected(recorded.with(e)));
            case WinUndone(var id) -> wins.find(id).map(wins::minus).orElse(wins);
            case WinReplied e -> change(wins, e.win(), win -> win.replied(recorded.with(e)));
            case ReplyTakenBack(var id, var reply) -> change(wins, id, win -> win.withoutReply(reply));
            case WinReacted(var id, var reaction) ->
                change(wins, id, win -> win.withReactions(win.reactions().plus(recorded.by(), reaction)));
            case ReactionTakenBack(var id) ->
                change(wins, id, win -> win.withReactions(win.reactions().minus(recorded.by())));
        };
    }

    private static Decision<WinEvent, WinRefusal> about(
            Wins wins, WinId id, Function<Win, Decision<WinEvent, WinRefusal>> rule) {
        return wins.find(id).map(rule).orElseGet(() -> Decision.reject(new WinUnknown()));
    }

    private static Wins change(Wins wins, WinId id, UnaryOperator<Win> change) {
        return wins.find(id).map(win -> wins.with(win, change.apply(win))).orElse(wins);
    }
}
