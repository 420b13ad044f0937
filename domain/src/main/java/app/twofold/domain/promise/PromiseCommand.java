package app.twofold.domain.promise;

import app.twofold.domain.Command;
import app.twofold.domain.Days;
import app.twofold.domain.PromiseId;
import app.twofold.domain.Title;
import app.twofold.domain.Words;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a partner asks for about a promise. Nobody promises for the other.
public sealed interface PromiseCommand extends Command {

    PromiseId promise();

    /// Promises something to the other. It holds at once.
    ///
    /// @param until the last day to keep it, today or later; null for one without an end
    record MakePromise(
            PromiseId promise, Title text, @Nullable LocalDate until) implements PromiseCommand {

        /// @throws app.twofold.domain.InvalidValue if the day is out of range
        public MakePromise {
            Days.checkedIfSet(until);
        }
    }

    /// Proposes something that both promise. It waits for the other's assent.
    ///
    /// @param until the last day to keep it, today or later; null for one without an end
    record ProposePromise(
            PromiseId promise, Title text, @Nullable LocalDate until) implements PromiseCommand {

        /// @throws app.twofold.domain.InvalidValue if the day is out of range
        public ProposePromise {
            Days.checkedIfSet(until);
        }
    }

    /// Proposes other words or another day for a promise whose last day isn't over. What was promised holds until the
    /// other assents. Takes the place of what was proposed before. Proposing what the other has proposed is assent.
    ///
    /// @param until the last day to keep it, today or later; null for one without an end
    /// @param proposal the seq of the event that proposed what waits for an answer, as the asker has read it; null
    ///     where nothing does
    record ProposePromiseChange(
            PromiseId promise,
            Title text,
            @Nullable LocalDate until,
            @Nullable Long proposal) implements PromiseCommand {

        /// @throws app.twofold.domain.InvalidValue if the day is out of range
        public ProposePromiseChange {
            Days.checkedIfSet(until);
        }
    }

    /// Assents to exactly this proposal.
    ///
    /// @param proposal the seq of the event that proposed it
    record AgreePromise(PromiseId promise, long proposal) implements PromiseCommand {}

    /// Says "not now", which needs no reason. The proposal stays for a later assent.
    ///
    /// @param proposal the seq of the event that proposed it
    record DeclinePromise(PromiseId promise, long proposal) implements PromiseCommand {}

    /// Takes one's own proposal back; what it had answered waits again.
    record WithdrawPromiseChange(PromiseId promise) implements PromiseCommand {}

    /// Says how it went: the one who received the promise, or each of the two where both promised. May be said at any
    /// time, and said again in other words. One without an end goes on while it is kept.
    ///
    /// @param terms the seq of the event with which its terms began to hold; null for whatever holds
    /// @param words what else there is to say; may be empty
    record JudgePromise(PromiseId promise, @Nullable Long terms, boolean kept, Words words) implements PromiseCommand {}

    /// Takes one's own promise back, or one's part in a promise of both, which ends it. Needs no reason.
    record TakePromiseBack(PromiseId promise) implements PromiseCommand {}
}
