package app.twofold.domain.checkin.session;

/// Why the rules of what is taken along refuse a command.
public sealed interface OutcomeRefusal extends SessionRefusal {

    record OutcomeIdTaken() implements OutcomeRefusal {}

    record OutcomeUnknown() implements OutcomeRefusal {}

    /// Only its author may take it back.
    record NotYourOutcome() implements OutcomeRefusal {}

    /// Both have agreed to the goal that it has become.
    record OutcomeAgreed() implements OutcomeRefusal {}

    /// The sentence of a goal or a promise has to fit into one line.
    record OutcomeTooLong(int maxLength) implements OutcomeRefusal {}

    record TooManyOutcomes(int limit) implements OutcomeRefusal {}

    /// The day is over already.
    record UntilInPast() implements OutcomeRefusal {}
}
