package app.twofold.domain.history;

import app.twofold.domain.TemplateId;
import app.twofold.domain.checkin.Template;
import app.twofold.domain.checkin.TemplateEvent;
import app.twofold.domain.checkin.TemplateEvent.TemplateDropped;
import app.twofold.domain.checkin.TemplateEvent.TemplateKept;
import app.twofold.domain.checkin.Templates.Kept;
import app.twofold.domain.couple.CoupleState;
import java.util.Optional;

/// What the events of the couple's own templates tell.
final class TemplateReading {

    private TemplateReading() {}

    static Book read(Book book, Moment<TemplateEvent> moment) {
        return switch (moment.event()) {
            case TemplateKept(var id, var _, var words) -> kept(book, moment, id, words);
            case TemplateDropped(var id) -> dropped(book, moment, id);
        };
    }

    private static Book kept(Book book, Moment<TemplateEvent> moment, TemplateId id, Template words) {
        Optional<Template> before = find(moment.before(), id).map(Kept::template);
        if (before.filter(words::equals).isPresent()) {
            return book;
        }
        Strand strand = new Strand(Strand.Of.WORDING, id);
        Subject subject = subject(id, words);
        return book.burst(strand, moment.by(), moment.at())
                .map(entry -> entry.happening() instanceof ScheduleHappening.TemplateKept(var first, var _)
                        ? book.changed(
                                strand, moment.entry(entry, subject, new ScheduleHappening.TemplateKept(first, words)))
                        : book)
                .orElseGet(() -> book.plus(
                        strand, moment.entry(subject, new ScheduleHappening.TemplateKept(before.orElse(null), words))));
    }

    private static Book dropped(Book book, Moment<TemplateEvent> moment, TemplateId id) {
        return find(moment.before(), id)
                .filter(kept -> !kept.dropped())
                .map(kept -> book.closed(new Strand(Strand.Of.WORDING, id))
                        .plus(moment.entry(subject(id, kept.template()), new ScheduleHappening.TemplateDropped())))
                .orElse(book);
    }

    private static Subject subject(TemplateId id, Template words) {
        return new Subject(Subject.Ref.of(id), words.name().value());
    }

    private static Optional<Kept> find(CoupleState state, TemplateId id) {
        return state.checkins().templates().find(id);
    }
}
