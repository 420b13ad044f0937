package app.twofold.ui.checkin;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.ScheduleId;
import app.twofold.domain.TemplateId;
import app.twofold.domain.checkin.schedule.Schedule;
import app.twofold.domain.checkin.schedule.ScheduleHappening;
import app.twofold.domain.checkin.template.TemplateRef;
import app.twofold.domain.history.Version.Stated.OfSchedule;
import app.twofold.domain.timeline.Subject;
import app.twofold.domain.timeline.Waiting.Reason;
import app.twofold.ui.checkin.schedule.ScheduleLink;
import app.twofold.ui.checkin.template.TemplateLink;
import app.twofold.ui.feature.Comparison;
import app.twofold.ui.feature.Feature;
import app.twofold.ui.feature.Possession;
import app.twofold.ui.feature.Telling;
import app.twofold.ui.feature.Topic;
import app.twofold.ui.feature.Waiting.Look;
import app.twofold.ui.kit.Leaf;
import app.twofold.ui.kit.Mark.State;
import app.twofold.ui.kit.Owner;
import app.twofold.ui.kit.Viewer;
import app.twofold.ui.timeline.PastCard;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// When check-ins are held and what they ask, as other screens know it.
@Component
class CheckinFeature implements Feature {

    @Override
    public List<Topic> topics() {
        return List.of(
                Topic.of(Subject.Kind.SCHEDULE)
                        .at(id -> ScheduleLink.path(new ScheduleId(id)))
                        .with(new ScheduleStory()),
                Topic.of(Subject.Kind.TEMPLATE).at(id -> TemplateLink.path(new TemplateRef.Own(new TemplateId(id)))));
    }

    @Override
    public List<Telling<?>> tellings() {
        return List.of(new Telling<>(ScheduleHappening.class, ScheduleTeller::tell));
    }

    @Override
    public List<Comparison<?>> comparisons() {
        return List.of(new Comparison<>(
                OfSchedule.class, (before, after, viewer) -> ScheduleTerms.of(before.plan(), after.plan(), viewer)));
    }

    @Override
    public List<Possession> possessions(Viewer then) {
        List<Leaf> cards = then.couple().checkins().schedules().byId().values().stream()
                .filter(schedule -> !schedule.isOver())
                .map(schedule -> card(schedule, then))
                .toList();
        return List.of(new Possession(t("history.as-of.schedules"), cards));
    }

    @Override
    public Map<Reason, Look> waiting() {
        return Map.ofEntries(
                Map.entry(Reason.PLAN_PROPOSED, Look.asked("today.plan", "today.read-and-answer", State.SHARED)),
                Map.entry(
                        Reason.PLAN_CHANGE_PROPOSED,
                        Look.asked("today.plan.change", "today.read-and-answer", State.DISCUSSING)),
                Map.entry(Reason.MOVE_PROPOSED, Look.asked("today.move", "today.read-and-answer", State.DISCUSSING)));
    }

    private static Leaf card(Schedule schedule, Viewer then) {
        Leaf card = PastCard.of(
                        schedule.plan().name().value(),
                        t(schedule.agreed() == null ? "history.schedule.proposed" : "history.schedule.is-agreed"))
                .by(Owner.US);
        card.add(ScheduleTerms.line(schedule.plan(), then));
        return card;
    }
}
