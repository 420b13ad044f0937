package app.twofold.domain.timeline;

import app.twofold.domain.BoundaryId;
import app.twofold.domain.CheckinId;
import app.twofold.domain.GoalId;
import app.twofold.domain.PromiseId;
import app.twofold.domain.RepairId;
import app.twofold.domain.ScheduleId;
import app.twofold.domain.TemplateId;
import app.twofold.domain.WinId;
import java.util.UUID;

/// What something happened to.
///
/// @param title what it was called then; of a repair, what its boundary was called; empty where it has no name
public record Subject(Ref ref, String title) {

    /// The couple itself.
    public static final Ref COUPLE = new Ref(Kind.COUPLE, new UUID(0, 0));

    /// Where the two are.
    public static final Ref PHASE = new Ref(Kind.PHASE, new UUID(0, 0));

    /// What tells one subject from another: enough to lead there.
    public record Ref(Kind kind, UUID id) {

        public static Ref of(GoalId goal) {
            return new Ref(Kind.GOAL, goal.value());
        }

        public static Ref of(BoundaryId boundary) {
            return new Ref(Kind.BOUNDARY, boundary.value());
        }

        public static Ref of(RepairId repair) {
            return new Ref(Kind.REPAIR, repair.value());
        }

        public static Ref of(PromiseId promise) {
            return new Ref(Kind.PROMISE, promise.value());
        }

        public static Ref of(WinId win) {
            return new Ref(Kind.WIN, win.value());
        }

        public static Ref of(CheckinId checkin) {
            return new Ref(Kind.CHECKIN, checkin.value());
        }

        public static Ref of(ScheduleId schedule) {
            return new Ref(Kind.SCHEDULE, schedule.value());
        }

        public static Ref of(TemplateId template) {
            return new Ref(Kind.TEMPLATE, template.value());
        }
    }

    /// The kinds of subjects, in the order in which they are listed.
    public enum Kind {
        /// Where the two are. Its id is all zeros: there is but one in a stream.
        PHASE,
        GOAL,
        BOUNDARY,
        REPAIR,
        PROMISE,
        SCHEDULE,
        TEMPLATE,
        CHECKIN,
        WIN,
        /// The couple itself. Its id is all zeros, as the phase's is.
        COUPLE
    }
}
