package app.twofold.domain.leaving;

import app.twofold.domain.timeline.EntryLog;
import app.twofold.domain.timeline.Moment;
import app.twofold.domain.timeline.Subject;

/// What the events of leaving tell. Who has left is not told, nor that one alone would open the space again.
public final class LeavingReading {

    private LeavingReading() {}

    /// @param name what the two are called together
    public static EntryLog read(EntryLog log, Moment<Leaving, LeavingEvent> moment, String name) {
        boolean was = moment.before().isFrozen();
        boolean is = moment.after().isFrozen();
        if (was == is) {
            return log;
        }
        LeavingHappening happening = is ? new LeavingHappening.Frozen() : new LeavingHappening.Reopened();
        return log.plus(moment.entry(moment.persons(), new Subject(Subject.COUPLE, name), happening));
    }
}
