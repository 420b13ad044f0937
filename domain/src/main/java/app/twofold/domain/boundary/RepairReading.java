package app.twofold.domain.boundary;

import app.twofold.domain.boundary.RepairEvent.RepairAsked;
import app.twofold.domain.boundary.RepairEvent.RepairBrought;
import app.twofold.domain.boundary.RepairEvent.RepairClosed;
import app.twofold.domain.boundary.RepairEvent.RepairMissed;
import app.twofold.domain.boundary.RepairEvent.RepairPlanned;
import app.twofold.domain.boundary.RepairEvent.RepairPostponed;
import app.twofold.domain.boundary.RepairEvent.RepairSaidBack;
import app.twofold.domain.boundary.RepairEvent.RepairUnderstood;
import app.twofold.domain.boundary.RepairEvent.RepairWithdrawn;
import app.twofold.domain.timeline.EntryLog;
import app.twofold.domain.timeline.Moment;
import app.twofold.domain.timeline.Strand;
import app.twofold.domain.timeline.Subject;
import java.util.Optional;

/// What the events of a repair tell: that it was asked for, with all that was said since; and that it was settled.
public final class RepairReading {

    private RepairReading() {}

    public static EntryLog read(EntryLog log, Moment<Boundaries, RepairEvent> moment) {
        return moment.after()
                .find(moment.event().repair())
                .map(repair -> told(log, moment, repair))
                .orElse(log);
    }

    private static EntryLog told(EntryLog log, Moment<Boundaries, RepairEvent> moment, Repair repair) {
        return switch (moment.event()) {
            case RepairAsked _ -> asked(log, moment, repair);
            case RepairSaidBack _,
                    RepairUnderstood _,
                    RepairMissed _,
                    RepairPlanned _,
                    RepairPostponed _,
                    RepairBrought _,
                    RepairWithdrawn _ -> goneOn(log, moment, repair);
            case RepairClosed _ -> settled(goneOn(log, moment, repair), moment, repair);
        };
    }

    private static EntryLog asked(EntryLog log, Moment<Boundaries, RepairEvent> moment, Repair repair) {
        return find(moment).isPresent()
                ? log
                : log.plus(strand(repair), moment.entry(subject(moment, repair), new RepairHappening.Asked(repair)));
    }

    private static EntryLog goneOn(EntryLog log, Moment<Boundaries, RepairEvent> moment, Repair repair) {
        return log.find(strand(repair))
                .map(entry -> log.changed(entry.place(), moment.seq(), new RepairHappening.Asked(repair)))
                .orElse(log);
    }

    private static EntryLog settled(EntryLog log, Moment<Boundaries, RepairEvent> moment, Repair repair) {
        boolean wasOpen = find(moment).filter(Repair::isOpen).isPresent();
        return wasOpen
                ? log.plus(moment.entry(moment.persons(), subject(moment, repair), new RepairHappening.Settled(repair)))
                : log;
    }

    private static Optional<Repair> find(Moment<Boundaries, RepairEvent> moment) {
        return moment.before().find(moment.event().repair());
    }

    private static Subject subject(Moment<Boundaries, RepairEvent> moment, Repair repair) {
        String title = moment.after()
                .find(repair.boundary())
                .map(boundary -> boundary.standing().wording().title().value())
                .orElse("");
        return new Subject(Subject.Ref.of(repair.id()), title);
    }

    private static Strand strand(Repair repair) {
        return new Strand(Strand.Of.REPAIR, repair.id());
    }
}
