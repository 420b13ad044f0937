package app.twofold.domain.win;

import app.twofold.domain.Decision;
import app.twofold.domain.Issued;
import app.twofold.domain.PersonId;
import app.twofold.domain.Words;
import app.twofold.domain.win.Win.Reply;
import app.twofold.domain.win.WinCommand.BringInWins;
import app.twofold.domain.win.WinCommand.CorrectWin;
import app.twofold.domain.win.WinCommand.LogWin;
import app.twofold.domain.win.WinCommand.UndoWin;
import app.twofold.domain.win.WinEvent.ReactionTakenBack;
import app.twofold.domain.win.WinEvent.ReplyTakenBack;
import app.twofold.domain.win.WinEvent.WinCorrected;
import app.twofold.domain.win.WinEvent.WinLogged;
import app.twofold.domain.win.WinEvent.WinReacted;
import app.twofold.domain.win.WinEvent.WinReplied;
import app.twofold.domain.win.WinEvent.WinUndone;
import app.twofold.domain.win.WinRefusal.NotYourReply;
import app.twofold.domain.win.WinRefusal.NotYourWin;
import app.twofold.domain.win.WinRefusal.ReplyUnknown;
import app.twofold.domain.win.WinRefusal.TooLateToUndo;
import app.twofold.domain.win.WinRefusal.WinEmpty;
import app.twofold.domain.win.WinRefusal.WinIdTaken;
import app.twofold.domain.win.WinRefusal.WinInFuture;
import app.twofold.domain.win.WinRefusal.WinTooLongAgo;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the rules answer to commands about small wins.
final class WinRules {

    private WinRules() {}

    static Decision<WinEvent, WinRefusal> log(Wins wins, Links links, Issued<LogWin> issued) {
        LogWin c = issued.command();
        if (wins.isTaken(c.win())) {
            return Decision.reject(new WinIdTaken());
        }
        return refusalOf(c.text())
                .or(() -> refusalOf(c.on(), issued.today()))
                .or(() -> links.refusalOf(c.goal(), c.boundary()))
                .map(Decision::<WinEvent, WinRefusal>reject)
                .orElseGet(() -> Decision.accept(
                        new WinLogged(c.win(), c.kind(), c.text(), c.about(), c.on(), c.goal(), c.boundary())));
    }

    static Decision<WinEvent, WinRefusal> bringIn(Wins wins, Links links, Issued<BringInWins> issued) {
        List<WinEvent> events = new ArrayList<>();
        for (LogWin win : issued.command().wins()) {
            if (!wins.isTaken(win.win())) {
                switch (log(wins, links, issued.with(win))) {
                    case Decision.Accepted<WinEvent, WinRefusal>(var logged) -> events.addAll(logged);
                    case Decision.Rejected<WinEvent, WinRefusal> refused -> {
                        return refused;
                    }
                }
            }
        }
        return Decision.accept(events);
    }

    /// What has not changed is not checked again: a day may be in the future of the zone that its author has moved to.
    static Decision<WinEvent, WinRefusal> correct(Win win, Links links, Issued<CorrectWin> issued) {
        CorrectWin c = issued.command();
        if (!win.by().equals(issued.by())) {
            return Decision.reject(new NotYourWin());
        }
        WinCorrected corrected =
                new WinCorrected(c.win(), c.kind(), c.text(), c.about(), c.on(), c.goal(), c.boundary());
        if (win.says(corrected)) {
            return Decision.alreadySo();
        }
        return refusalOf(c.text())
                .or(() -> c.on().equals(win.on()) ? Optional.empty() : refusalOf(c.on(), issued.today()))
                .or(() -> links.orThoseOf(win).refusalOf(c.goal(), c.boundary()))
                .map(Decision::<WinEvent, WinRefusal>reject)
                .orElseGet(() -> Decision.accept(corrected));
    }

    /// Within the day on which it was logged, as its author's calendar has it.
    static Decision<WinEvent, WinRefusal> undo(Win win, Issued<UndoWin> issued) {
        if (!win.by().equals(issued.by())) {
            return Decision.reject(new NotYourWin());
        }
        return issued.today().isAfter(LocalDate.ofInstant(win.at(), issued.zone()))
                ? Decision.reject(new TooLateToUndo())
                : Decision.accept(new WinUndone(win.id()));
    }

    static Decision<WinEvent, WinRefusal> reply(Win win, Words text) {
        return refusalOf(text)
                .map(Decision::<WinEvent, WinRefusal>reject)
                .orElseGet(() -> Decision.accept(new WinReplied(win.id(), text)));
    }

    static Decision<WinEvent, WinRefusal> takeBackReply(Win win, long reply, PersonId by) {
        Optional<Reply> known = win.reply(reply);
        if (known.isEmpty()) {
            return Decision.reject(new ReplyUnknown());
        }
        return known.get().by().equals(by)
                ? Decision.accept(new ReplyTakenBack(win.id(), reply))
                : Decision.reject(new NotYourReply());
    }

    static Decision<WinEvent, WinRefusal> react(Win win, Reaction reaction, PersonId by) {
        return reaction == win.reactions().get(by)
                ? Decision.alreadySo()
                : Decision.accept(new WinReacted(win.id(), reaction));
    }

    static Decision<WinEvent, WinRefusal> takeBackReaction(Win win, PersonId by) {
        return win.reactions().containsKey(by)
                ? Decision.accept(new ReactionTakenBack(win.id()))
                : Decision.alreadySo();
    }

    private static Optional<WinRefusal> refusalOf(Words text) {
        return text.isBlank() ? Optional.of(new WinEmpty()) : Optional.empty();
    }

    private static Optional<WinRefusal> refusalOf(LocalDate on, LocalDate today) {
        if (on.isAfter(today)) {
            return Optional.of(new WinInFuture());
        }
        return on.isBefore(WinDecider.EARLIEST)
                ? Optional.of(new WinTooLongAgo(WinDecider.EARLIEST))
                : Optional.empty();
    }
}
