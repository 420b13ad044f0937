package app.twofold.domain.history;

import app.twofold.domain.BoundaryId;
import app.twofold.domain.CheckinId;
import app.twofold.domain.Event;
import app.twofold.domain.GoalId;
import app.twofold.domain.PersonId;
import app.twofold.domain.Recorded;
import app.twofold.domain.ScheduleId;
import app.twofold.domain.boundary.RepairEvent;
import app.twofold.domain.boundary.RepairReading;
import app.twofold.domain.boundary.StatementEvent;
import app.twofold.domain.boundary.StatementReading;
import app.twofold.domain.checkin.ScheduleReading;
import app.twofold.domain.checkin.SessionReading;
import app.twofold.domain.checkin.TemplateReading;
import app.twofold.domain.checkin.schedule.ScheduleEvent;
import app.twofold.domain.checkin.session.SessionEvent;
import app.twofold.domain.checkin.template.TemplateEvent;
import app.twofold.domain.couple.ArchiveEvent;
import app.twofold.domain.couple.ArchiveReading;
import app.twofold.domain.couple.CoupleDecider;
import app.twofold.domain.couple.CoupleEvent;
import app.twofold.domain.couple.CoupleReading;
import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.goal.GoalEvent;
import app.twofold.domain.goal.GoalReading;
import app.twofold.domain.leaving.LeavingEvent;
import app.twofold.domain.leaving.LeavingReading;
import app.twofold.domain.phase.PhaseEvent;
import app.twofold.domain.phase.PhaseReading;
import app.twofold.domain.promise.PromiseEvent;
import app.twofold.domain.promise.PromiseReading;
import app.twofold.domain.timeline.Entry;
import app.twofold.domain.timeline.EntryLog;
import app.twofold.domain.timeline.Moment;
import app.twofold.domain.timeline.Place;
import app.twofold.domain.timeline.Subject;
import app.twofold.domain.win.WinEvent;
import app.twofold.domain.win.WinReading;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A couple's stream as it is told: the entries of their timeline, as of one place in the stream. Immutable.
///
/// Both partners read the same entries. What is sealed or private is no part of the couple's stream before it is
/// shared, and nothing but a partner reads it at all.
public final class Chronicle {

    /// The chronicle before the first event.
    public static final Chronicle EMPTY = new Chronicle(CoupleState.EMPTY, EntryLog.EMPTY);

    private final CoupleState state;
    private final EntryLog log;

    private Chronicle(CoupleState state, EntryLog log) {
        this.state = state;
        this.log = log;
    }

    /// The place in the stream that this has seen.
    public long seq() {
        return state.seq();
    }

    /// The state after the last event that this has seen.
    public CoupleState state() {
        return state;
    }

    public int size() {
        return log.entries().size();
    }

    /// The same chronicle on an equal state that others hold too, so that what is in both is in memory once. Takes its
    /// time where the state was read anew, and next to none where it has come from the one that this is on.
    ///
    /// @throws IllegalArgumentException if the state is of another place in the stream
    @SuppressWarnings("ReferenceEquality")
    public Chronicle on(CoupleState equal) {
        if (equal.seq() != state.seq()) {
            throw new IllegalArgumentException("A state of another place in the stream");
        }
        boolean isOfTheSameKin = equal.partners() == state.partners();
        return new Chronicle(equal, isOfTheSameKin ? log : new Sharing(equal).of(log));
    }

    /// The chronicle after the event that follows. Total, as the fold is.
    public Chronicle plus(Recorded<Event> recorded) {
        CoupleState after = CoupleDecider.evolve(state, recorded);
        return new Chronicle(after, read(log, new Moment<>(state, after, after.persons(), recorded)));
    }

    private static EntryLog read(EntryLog log, Moment<CoupleState, Event> moment) {
        return switch (moment.event()) {
            case ArchiveEvent e -> ArchiveReading.read(log, moment.of(Function.identity(), e));
            case CoupleEvent e -> CoupleReading.read(log, moment.of(Function.identity(), e));
            case GoalEvent e -> GoalReading.read(log, moment.of(CoupleState::goals, e));
            case LeavingEvent e ->
                LeavingReading.read(
                        log,
                        moment.of(CoupleState::leaving, e),
                        moment.after().name().value());
            case PhaseEvent e -> PhaseReading.read(log, moment.of(CoupleState::phases, e));
            case PromiseEvent e -> PromiseReading.read(log, moment.of(CoupleState::promises, e));
            case WinEvent e -> WinReading.read(log, moment.of(CoupleState::wins, e));
            case StatementEvent e -> StatementReading.read(log, moment.of(CoupleState::boundaries, e));
            case RepairEvent e -> RepairReading.read(log, moment.of(CoupleState::boundaries, e));
            case ScheduleEvent e ->
                ScheduleReading.read(log, moment.of(s -> s.checkins().schedules(), e));
            case SessionEvent e -> SessionReading.read(log, moment.of(CoupleState::checkins, e), e.checkin());
            case TemplateEvent e ->
                TemplateReading.read(log, moment.of(s -> s.checkins().templates(), e));
            case Event.Erased e -> CoupleReading.erased(log, moment.of(Function.identity(), e));
        };
    }

    /// What passes the filter, newest first, found one by one as it is asked for.
    ///
    /// @param reader who reads; nobody but a partner finds anything
    /// @param before the place that all of it comes before; null for the newest
    /// @param now    by which check-ins that nobody entered count as missed
    public Stream<Entry> newestFirst(PersonId reader, HistoryFilter filter, @Nullable Place before, Instant now) {
        if (state.partner(reader).isEmpty()) {
            return Stream.empty();
        }
        return new Retelling(state, log.entries(), now).newestFirst(filter, before);
    }

    /// How much of what passes the filter is in every week.
    public Ruler ruler(PersonId reader, HistoryFilter filter, Instant now) {
        return Ruler.of(newestFirst(reader, filter, null, now), state, state.today(now));
    }

    /// The history of one subject; empty if there is none.
    public Optional<SubjectHistory> about(PersonId reader, Subject.Ref ref, Instant now) {
        List<Entry> entries =
                newestFirst(reader, HistoryFilter.about(ref), null, now).toList();
        return entries.stream()
                .map(Entry::subject)
                .filter(subject -> subject.ref().equals(ref))
                .findFirst()
                .map(subject ->
                        new SubjectHistory(subject, entries, versions(ref, entries.reversed()), course(ref, entries)));
    }

    private List<CheckinCourse.Step> course(Subject.Ref ref, List<Entry> entries) {
        return ref.kind() == Subject.Kind.CHECKIN
                ? CheckinCourse.of(
                        state.checkins()
                                .sessions()
                                .find(new CheckinId(ref.id()))
                                .orElse(null),
                        entries,
                        state)
                : List.of();
    }

    private List<Version> versions(Subject.Ref ref, List<Entry> oldestFirst) {
        return switch (ref.kind()) {
            case GOAL ->
                state.goals()
                        .find(new GoalId(ref.id()))
                        .map(goal -> Versions.of(goal, oldestFirst))
                        .orElse(List.of());
            case BOUNDARY ->
                state.boundaries()
                        .find(new BoundaryId(ref.id()))
                        .map(Versions::of)
                        .orElse(List.of());
            case SCHEDULE ->
                state.checkins()
                        .schedules()
                        .find(new ScheduleId(ref.id()))
                        .map(Versions::of)
                        .orElse(List.of());
            case REPAIR, PROMISE, WIN, CHECKIN, TEMPLATE, COUPLE, PHASE -> List.of();
        };
    }
}
