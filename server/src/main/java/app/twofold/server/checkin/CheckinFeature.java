package app.twofold.server.checkin;

import app.twofold.domain.CheckinRefusal;
import app.twofold.domain.Command;
import app.twofold.domain.Event;
import app.twofold.domain.checkin.CheckinHappening;
import app.twofold.domain.checkin.schedule.ScheduleHappening;
import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.history.Version.Stated;
import app.twofold.domain.timeline.EntryKind;
import app.twofold.domain.timeline.Subject;
import app.twofold.server.feature.Feature;
import app.twofold.server.feature.Listing;
import app.twofold.server.feature.Refusing;
import app.twofold.server.feature.Stating;
import app.twofold.server.feature.Telling;
import app.twofold.server.form.Form;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/// Check-ins, their schedules and their templates.
public final class CheckinFeature implements Feature {

    @Override
    public List<List<? extends Form<? extends Command>>> commands() {
        return List.of(ScheduleForms.COMMANDS, SessionForms.COMMANDS, TemplateForms.COMMANDS);
    }

    @Override
    public List<List<? extends Form<? extends Event>>> events() {
        return List.of(ScheduleForms.EVENTS, SessionForms.EVENTS, TemplateForms.EVENTS);
    }

    @Override
    public List<Refusing<?>> refusals() {
        return List.of(new Refusing<>(CheckinRefusal.class, CheckinRefusals::of));
    }

    @Override
    public List<Telling<?>> tellings() {
        return List.of(
                Telling.of(CheckinHappening.class, CheckinHappeningJson::write, CheckinBook.WORDS, CheckinBook::tell),
                Telling.of(
                        ScheduleHappening.class, ScheduleHappeningJson::write, CheckinBook.WORDS, ScheduleBook::tell));
    }

    @Override
    public Map<Subject.Kind, String> subjects() {
        return Map.of(
                Subject.Kind.CHECKIN, "checkin", Subject.Kind.SCHEDULE, "schedule", Subject.Kind.TEMPLATE, "template");
    }

    @Override
    public Map<EntryKind, String> entries() {
        return Map.of(EntryKind.CHECKIN, "checkin");
    }

    @Override
    public List<Stating<?>> versions() {
        return List.of(new Stating<>(
                Stated.OfSchedule.class, (json, stated) -> ScheduleForms.PLAN.write(json, stated.plan())));
    }

    @Override
    public void writeState(ObjectNode json, CoupleState state) {
        ScheduleStateJson.write(json, state.checkins());
    }

    @Override
    public List<Listing> lists(CoupleState state) {
        return List.of(
                Listing.of("checkins", state.checkins().sessions().byId().values().stream(), SessionStateJson::write));
    }
}
