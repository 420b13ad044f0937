package app.twofold.domain.couple;

import app.twofold.domain.couple.ArchiveEvent.ArchiveAgreed;
import app.twofold.domain.couple.ArchiveEvent.ArchiveOfferEnded;
import app.twofold.domain.couple.ArchiveEvent.ArchiveOffered;
import app.twofold.domain.timeline.EntryLog;
import app.twofold.domain.timeline.Moment;
import app.twofold.domain.timeline.Subject;
import java.util.Set;

/// What the events about a past out of an archive tell.
public final class ArchiveReading {

    private ArchiveReading() {}

    public static EntryLog read(EntryLog log, Moment<CoupleState, ArchiveEvent> moment) {
        return switch (moment.event()) {
            case ArchiveOffered(var offer) -> told(log, moment, true, new CoupleHappening.PastOffered(offer.events()));
            case ArchiveOfferEnded() ->
                told(log, moment, moment.before().archive() != null, new CoupleHappening.PastOfferEnded());
            case ArchiveAgreed _ -> told(log, moment, moment.after().hasMovedOn(), new CoupleHappening.PastAgreed());
        };
    }

    private static EntryLog told(
            EntryLog log, Moment<CoupleState, ArchiveEvent> moment, boolean isSo, CoupleHappening happening) {
        Subject subject = new Subject(Subject.COUPLE, moment.after().name().value());
        return isSo ? log.plus(moment.entry(Set.of(moment.by()), subject, happening)) : log;
    }
}
