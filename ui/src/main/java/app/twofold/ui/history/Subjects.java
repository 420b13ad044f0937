package app.twofold.ui.history;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.BoundaryId;
import app.twofold.domain.CheckinId;
import app.twofold.domain.GoalId;
import app.twofold.domain.ScheduleId;
import app.twofold.domain.boundary.Boundary;
import app.twofold.domain.checkin.schedule.Schedule;
import app.twofold.domain.checkin.session.Session;
import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.goal.Goal;
import app.twofold.domain.phase.Phases;
import app.twofold.domain.timeline.Subject;
import app.twofold.ui.kit.Viewer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What there is to look back on one by one, as it is called today: where the two are, goals, boundaries, times of
/// check-ins, and
/// check-ins.
record Subjects(Viewer viewer) {

    /// All of them, each kind together, the latest check-in first.
    List<Subject.Ref> all() {
        CoupleState couple = viewer.couple();
        List<Session> held = new ArrayList<>(couple.checkins().sessions().byId().values()).reversed();
        return Stream.of(
                        Stream.of(Subject.PHASE).filter(this::isSaid),
                        couple.goals().byId().keySet().stream().map(Subject.Ref::of),
                        couple.boundaries().byId().keySet().stream().map(Subject.Ref::of),
                        couple.checkins().schedules().byId().keySet().stream().map(Subject.Ref::of),
                        held.stream().map(Session::id).map(Subject.Ref::of))
                .flatMap(refs -> refs)
                .toList();
    }

    /// "Goal: Dinner without phones"; empty where this couple has no such thing.
    Optional<String> title(Subject.Ref ref) {
        CoupleState couple = viewer.couple();
        return switch (ref.kind()) {
            case GOAL -> couple.goals().find(new GoalId(ref.id())).map(Subjects::title);
            case BOUNDARY -> couple.boundaries().find(new BoundaryId(ref.id())).map(Subjects::title);
            case SCHEDULE ->
                couple.checkins().schedules().find(new ScheduleId(ref.id())).map(Subjects::title);
            case CHECKIN ->
                couple.checkins().sessions().find(new CheckinId(ref.id())).map(this::title);
            case PHASE -> Stream.of(ref).filter(this::isSaid).findFirst().map(_ -> t("history.phase.title"));
            case REPAIR, WIN, TEMPLATE, COUPLE -> Optional.empty();
        };
    }

    /// Whether there is anything to look back on about where the two are.
    private boolean isSaid(Subject.Ref ref) {
        return ref.equals(Subject.PHASE) && !viewer.couple().phases().equals(Phases.NONE);
    }

    private static String title(Goal goal) {
        return t("history.about.goal", goal.wording().title().value());
    }

    private static String title(Boundary boundary) {
        return t("history.about.boundary", boundary.standing().wording().title().value());
    }

    private static String title(Schedule schedule) {
        return t("history.about.schedule", schedule.plan().name().value());
    }

    private String title(Session session) {
        return t(
                "history.about.checkin",
                session.template().name().value(),
                viewer.dates().date(session.openedAt()));
    }
}
