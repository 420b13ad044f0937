package app.twofold.domain.history;

import app.twofold.domain.BoundaryId;
import app.twofold.domain.GoalId;
import app.twofold.domain.Happening;
import app.twofold.domain.boundary.Boundary;
import app.twofold.domain.boundary.BoundaryHappening;
import app.twofold.domain.boundary.Repair;
import app.twofold.domain.boundary.RepairHappening;
import app.twofold.domain.checkin.CheckinHappening;
import app.twofold.domain.checkin.schedule.ScheduleHappening;
import app.twofold.domain.checkin.session.Session;
import app.twofold.domain.couple.CoupleHappening;
import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.goal.GoalHappening;
import app.twofold.domain.goal.Progress;
import app.twofold.domain.leaving.LeavingHappening;
import app.twofold.domain.phase.PhaseHappening;
import app.twofold.domain.promise.PromiseHappening;
import app.twofold.domain.timeline.Entry;
import app.twofold.domain.timeline.EntryLog;
import app.twofold.domain.win.Win;
import app.twofold.domain.win.WinHappening;
import java.util.Optional;

/// Lets entries hold what an equal state holds already, instead of a second copy of the same words.
record Sharing(CoupleState state) {

    EntryLog of(EntryLog log) {
        EntryLog shared = log;
        for (Entry entry : log.entries().values()) {
            Happening happening = of(entry);
            shared = happening.equals(entry.happening()) ? shared.plus(entry.with(happening)) : shared;
        }
        return shared;
    }

    private Happening of(Entry entry) {
        Happening told = entry.happening();
        return switch (told) {
            case WinHappening.Logged(var win) ->
                win(win).<Happening>map(WinHappening.Logged::new).orElse(told);
            case RepairHappening.Asked(var repair) ->
                repair(repair).<Happening>map(RepairHappening.Asked::new).orElse(told);
            case RepairHappening.Settled(var repair) ->
                repair(repair).<Happening>map(RepairHappening.Settled::new).orElse(told);
            case GoalHappening.Progressed(var progress) ->
                progress(entry, progress)
                        .<Happening>map(GoalHappening.Progressed::new)
                        .orElse(told);
            case BoundaryHappening.Honoured(var note) ->
                note(entry, note)
                        .<Happening>map(BoundaryHappening.Honoured::new)
                        .orElse(told);
            case CheckinHappening.Held(var session, int pauses, var paused) ->
                session(session)
                        .<Happening>map(own -> new CheckinHappening.Held(own, pauses, paused))
                        .orElse(told);
            case GoalHappening _,
                    BoundaryHappening _,
                    CheckinHappening _,
                    ScheduleHappening _,
                    PhaseHappening _,
                    PromiseHappening _,
                    LeavingHappening _,
                    CoupleHappening _ -> told;
        };
    }

    private Optional<Win> win(Win win) {
        return state.wins().find(win.id());
    }

    private Optional<Repair> repair(Repair repair) {
        return state.boundaries().find(repair.id());
    }

    private Optional<Session> session(Session session) {
        return state.checkins().sessions().find(session.id());
    }

    private Optional<Progress.Entry> progress(Entry entry, Progress.Entry progress) {
        return state.goals()
                .find(new GoalId(entry.subject().ref().id()))
                .map(goal -> goal.progress().entries().get(progress.seq()));
    }

    private Optional<Boundary.Note> note(Entry entry, Boundary.Note note) {
        return state.boundaries()
                .find(new BoundaryId(entry.subject().ref().id()))
                .map(boundary -> boundary.notes().get(note.seq()));
    }
}
