package app.twofold.domain.win;

import app.twofold.domain.timeline.EntryLog;
import app.twofold.domain.timeline.Moment;
import app.twofold.domain.timeline.Place;
import app.twofold.domain.timeline.Subject;
import app.twofold.domain.win.WinEvent.ReactionTakenBack;
import app.twofold.domain.win.WinEvent.ReplyTakenBack;
import app.twofold.domain.win.WinEvent.WinCorrected;
import app.twofold.domain.win.WinEvent.WinLogged;
import app.twofold.domain.win.WinEvent.WinReacted;
import app.twofold.domain.win.WinEvent.WinReplied;
import app.twofold.domain.win.WinEvent.WinUndone;
import java.util.Optional;

/// What the events of a win tell: the win as it reads today, with its replies; nothing once it is undone.
public final class WinReading {

    private WinReading() {}

    public static EntryLog read(EntryLog log, Moment<Wins, WinEvent> moment) {
        return switch (moment.event()) {
            case WinLogged _ -> logged(log, moment);
            case WinReplied _, ReplyTakenBack _, WinReacted _, ReactionTakenBack _ ->
                now(moment)
                        .map(win -> log.changed(place(win), moment.seq(), new WinHappening.Logged(win)))
                        .orElse(log);
            case WinCorrected _ ->
                now(moment)
                        .map(win -> log.corrected(place(win), moment.seq(), new WinHappening.Logged(win)))
                        .orElse(log);
            case WinUndone _ ->
                moment.before()
                        .find(moment.event().win())
                        .map(win -> log.minus(place(win)))
                        .orElse(log);
        };
    }

    private static EntryLog logged(EntryLog log, Moment<Wins, WinEvent> moment) {
        return now(moment)
                .filter(win -> win.seq() == moment.seq())
                .map(win ->
                        log.plus(moment.entry(new Subject(Subject.Ref.of(win.id()), ""), new WinHappening.Logged(win))))
                .orElse(log);
    }

    private static Optional<Win> now(Moment<Wins, WinEvent> moment) {
        return moment.after().find(moment.event().win());
    }

    private static Place place(Win win) {
        return new Place(win.at(), win.seq());
    }
}
