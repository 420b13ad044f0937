package app.twofold.domain.promise;

import app.twofold.domain.Event;
import app.twofold.domain.PromiseId;
import app.twofold.domain.Title;
import app.twofold.domain.Words;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What happened to a promise.
public sealed interface PromiseEvent extends Event {

    PromiseId promise();

    /// The author has promised something to the other.
    ///
    /// @param until the last day to keep it; null for one without an end
    record PromiseMade(
            PromiseId promise, Title text, @Nullable LocalDate until) implements PromiseEvent {}

    /// Something that both are to promise waits for the other's assent.
    ///
    /// @param until the last day to keep it; null for one without an end
    record PromiseProposed(
            PromiseId promise, Title text, @Nullable LocalDate until) implements PromiseEvent {}

    /// Other words or another day wait for the other's assent; whatever was proposed before does not any more.
    ///
    /// @param until the last day to keep it; null for one without an end
    record PromiseChangeProposed(
            PromiseId promise, Title text, @Nullable LocalDate until) implements PromiseEvent {}

    /// The author has assented to the other's proposal; it holds.
    ///
    /// @param proposal the seq of the event that proposed it
    record PromiseAgreed(PromiseId promise, long proposal) implements PromiseEvent {}

    /// @param proposal the seq of the event that proposed it
    record PromiseDeclined(PromiseId promise, long proposal) implements PromiseEvent {}

    /// What it had answered waits again; where nothing is left without it, the promise is taken back.
    ///
    /// @param proposal the seq of the event that proposed it
    record PromiseChangeWithdrawn(PromiseId promise, long proposal) implements PromiseEvent {}

    /// The author says how it went, in place of what they have said before.
    record PromiseJudged(PromiseId promise, boolean kept, Words words) implements PromiseEvent {}

    /// It binds nobody any more.
    record PromiseTakenBack(PromiseId promise) implements PromiseEvent {}
}
