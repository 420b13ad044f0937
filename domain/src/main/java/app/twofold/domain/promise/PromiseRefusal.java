package app.twofold.domain.promise;

import app.twofold.domain.Refusal;

/// Why the rules of promises refuse a command.
public sealed interface PromiseRefusal extends Refusal {

    record PromiseUnknown() implements PromiseRefusal {}

    /// The id belongs to another promise of this couple already.
    record PromiseIdTaken() implements PromiseRefusal {}

    /// A promise is for today or a later day.
    record PromiseUntilPast() implements PromiseRefusal {}

    /// It is changed until its last day is over; afterwards it is said how it went.
    record PromiseOver() implements PromiseRefusal {}

    /// Both have not agreed to it yet.
    record PromiseNotAgreed() implements PromiseRefusal {}

    /// It has been said how it went, or it was taken back.
    record PromiseEnded() implements PromiseRefusal {}

    /// Nothing waits for an answer.
    record NoPromiseProposed() implements PromiseRefusal {}

    /// Something else is proposed by now.
    ///
    /// @param current the seq of the event that proposed it
    record PromiseProposalNotCurrent(long current) implements PromiseRefusal {}

    /// Both have agreed to something else by now.
    ///
    /// @param current the seq of the event with which it began to hold
    record PromiseTermsNotCurrent(long current) implements PromiseRefusal {}

    /// One's own proposal is for the other to answer.
    record OwnPromiseProposal() implements PromiseRefusal {}

    /// Only who proposed it may take a proposal back.
    record NotYourPromiseProposal() implements PromiseRefusal {}

    /// Who received a promise says how it went, not who made it.
    record OwnPromise() implements PromiseRefusal {}

    /// Only who made a promise may take it back.
    record NotYourPromise() implements PromiseRefusal {}
}
