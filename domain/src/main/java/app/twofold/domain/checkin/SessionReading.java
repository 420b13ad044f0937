package app.twofold.domain.checkin;

import app.twofold.domain.CheckinId;
import app.twofold.domain.PersonId;
import app.twofold.domain.checkin.session.Session;
import app.twofold.domain.timeline.Entry;
import app.twofold.domain.timeline.EntryLog;
import app.twofold.domain.timeline.Moment;
import app.twofold.domain.timeline.Place;
import app.twofold.domain.timeline.Strand;
import app.twofold.domain.timeline.Subject;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// What the events of a check-in tell: all of them together one entry, which stands where the check-in was opened while
/// it goes on, and where it ended afterwards.
public final class SessionReading {

    private SessionReading() {}

    public static EntryLog read(EntryLog log, Moment<Checkins, ?> moment, CheckinId id) {
        Session after = find(moment.after(), id).orElse(null);
        if (after == null) {
            return log;
        }
        Optional<Session> before = find(moment.before(), id);
        Strand strand = new Strand(Strand.Of.SESSION, id);
        Optional<Entry> begun = log.find(strand);
        Entry entry = begun.map(e -> goneOn(e, before.orElse(after), after, moment))
                .orElseGet(() -> moment.entry(
                        persons(after, moment),
                        subject(moment.after(), after),
                        new CheckinHappening.Held(after, after.isPaused() ? 1 : 0, Duration.ZERO)));
        return log.changed(strand, entry);
    }

    /// What erasing one's words tells of check-ins: those that it ended have, and stay where they were opened.
    public static EntryLog erased(EntryLog log, Moment<Checkins, ?> moment) {
        EntryLog told = log;
        for (Session after : moment.after().sessions().byId().values()) {
            Session before = find(moment.before(), after.id()).orElse(after);
            Strand strand = new Strand(Strand.Of.SESSION, after.id());
            Optional<Entry> begun = endsNow(before, after) ? log.find(strand) : Optional.empty();
            if (begun.isPresent()) {
                told = told.changed(strand, goneOn(begun.get(), begun.get().place(), before, after, moment));
            }
        }
        return told;
    }

    private static boolean endsNow(Session before, Session after) {
        return !before.isEnded() && after.isEnded();
    }

    private static Entry goneOn(Entry begun, Session before, Session after, Moment<Checkins, ?> moment) {
        return goneOn(begun, endsNow(before, after) ? moment.place() : begun.place(), before, after, moment);
    }

    private static Entry goneOn(Entry begun, Place place, Session before, Session after, Moment<Checkins, ?> moment) {
        CheckinHappening held = begun.happening() instanceof CheckinHappening.Held(var _, int pauses, var paused)
                ? new CheckinHappening.Held(
                        after,
                        pauses + (after.isPaused() && !before.isPaused() ? 1 : 0),
                        paused.plus(pauseEnded(before, after, moment)))
                : new CheckinHappening.Held(after, 0, Duration.ZERO);
        return new Entry(
                place, begun.first(), moment.seq(), persons(after, moment), subject(moment.after(), after), held);
    }

    private static Duration pauseEnded(Session before, Session after, Moment<Checkins, ?> moment) {
        return before.isPaused() && !after.isPaused()
                ? Duration.between(Objects.requireNonNull(before.pauses().since()), moment.at())
                : Duration.ZERO;
    }

    private static Set<PersonId> persons(Session session, Moment<Checkins, ?> moment) {
        Set<PersonId> entered = session.entered().keySet();
        return entered.isEmpty() ? Set.of(moment.by()) : entered;
    }

    private static Subject subject(Checkins state, Session session) {
        String name = Optional.ofNullable(session.opening().occurrence())
                .flatMap(occurrence -> state.schedules().find(occurrence.schedule()))
                .map(schedule -> schedule.plan().name())
                .orElse(session.template().name())
                .value();
        return new Subject(Subject.Ref.of(session.id()), name);
    }

    private static Optional<Session> find(Checkins state, CheckinId id) {
        return state.sessions().find(id);
    }
}
