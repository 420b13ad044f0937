package app.twofold.domain.checkin;

import app.twofold.domain.TemplateId;
import app.twofold.domain.checkin.schedule.ScheduleHappening;
import app.twofold.domain.checkin.template.Template;
import app.twofold.domain.checkin.template.TemplateEvent;
import app.twofold.domain.checkin.template.TemplateEvent.TemplateDropped;
import app.twofold.domain.checkin.template.TemplateEvent.TemplateKept;
import app.twofold.domain.checkin.template.Templates;
import app.twofold.domain.checkin.template.Templates.Kept;
import app.twofold.domain.timeline.EntryLog;
import app.twofold.domain.timeline.Moment;
import app.twofold.domain.timeline.Strand;
import app.twofold.domain.timeline.Subject;
import java.util.Optional;

/// What the events of the couple's own templates tell.
public final class TemplateReading {

    private TemplateReading() {}

    public static EntryLog read(EntryLog log, Moment<Templates, TemplateEvent> moment) {
        return switch (moment.event()) {
            case TemplateKept(var id, var _, var words) -> kept(log, moment, id, words);
            case TemplateDropped(var id) -> dropped(log, moment, id);
        };
    }

    private static EntryLog kept(EntryLog log, Moment<Templates, TemplateEvent> moment, TemplateId id, Template words) {
        Optional<Template> before = find(moment.before(), id).map(Kept::template);
        if (before.filter(words::equals).isPresent()) {
            return log;
        }
        Strand strand = new Strand(Strand.Of.WORDING, id);
        Subject subject = subject(id, words);
        return log.burst(strand, moment.by(), moment.at())
                .map(entry -> entry.happening() instanceof ScheduleHappening.TemplateKept(var first, var _)
                        ? log.changed(
                                strand, moment.entry(entry, subject, new ScheduleHappening.TemplateKept(first, words)))
                        : log)
                .orElseGet(() -> log.plus(
                        strand, moment.entry(subject, new ScheduleHappening.TemplateKept(before.orElse(null), words))));
    }

    private static EntryLog dropped(EntryLog log, Moment<Templates, TemplateEvent> moment, TemplateId id) {
        return find(moment.before(), id)
                .filter(kept -> !kept.dropped())
                .map(kept -> log.closed(new Strand(Strand.Of.WORDING, id))
                        .plus(moment.entry(subject(id, kept.template()), new ScheduleHappening.TemplateDropped())))
                .orElse(log);
    }

    private static Subject subject(TemplateId id, Template words) {
        return new Subject(Subject.Ref.of(id), words.name().value());
    }

    private static Optional<Kept> find(Templates state, TemplateId id) {
        return state.find(id);
    }
}
