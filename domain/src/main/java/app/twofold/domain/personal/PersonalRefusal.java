package app.twofold.domain.personal;

/// Why a person's own stream refuses a command.
public sealed interface PersonalRefusal {

    /// A person may keep at most this many drafts at once.
    record TooManyDrafts(int limit) implements PersonalRefusal {}

    /// To one check-in a person may keep answers to at most this many prompts.
    record TooManyAnswers(int limit) implements PersonalRefusal {}
}
