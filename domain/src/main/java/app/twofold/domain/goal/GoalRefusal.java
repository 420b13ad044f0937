package app.twofold.domain.goal;

import app.twofold.domain.Refusal;
import app.twofold.domain.goal.wording.Edit;
import org.jspecify.annotations.Nullable;

/// Why the rules of goals refuse a command.
public sealed interface GoalRefusal extends Refusal {

    record GoalUnknown() implements GoalRefusal {}

    /// The id belongs to another goal of this couple already.
    record GoalIdTaken() implements GoalRefusal {}

    /// The command needs an active goal.
    record GoalNotActive(Status status) implements GoalRefusal {}

    /// Achieved, let go and withdrawn goals do not change any more.
    record GoalEnded(Status status) implements GoalRefusal {}

    /// The words have changed since: the named version is not the one that stands now.
    record VersionNotCurrent(int current) implements GoalRefusal {}

    /// The words that stand are not those that were read.
    record WordsDiffer() implements GoalRefusal {}

    /// No wording waits for an answer.
    record NothingProposed() implements GoalRefusal {}

    /// This partner has assented to this version already.
    record AlreadyAgreed() implements GoalRefusal {}

    /// Only its author may correct or take back what they wrote.
    record NotYours() implements GoalRefusal {}

    record EntryUnknown() implements GoalRefusal {}

    record MilestoneUnknown() implements GoalRefusal {}

    /// Progress and milestones happen today or earlier.
    record DateInFuture() implements GoalRefusal {}

    /// The entries of this goal add up, or this entry does: where the number stands is of no use there.
    record ReadingNotWanted() implements GoalRefusal {}

    /// A text may have at most this many versions side by side; pick one first.
    record TooManyVersions(int limit) implements GoalRefusal {}

    record SecondVersionUnknown() implements GoalRefusal {}

    /// The field may not be empty, or is longer than it may be.
    ///
    /// @param field the text of the working copy; null for the notes
    record TextInvalid(Edit.@Nullable TextField field) implements GoalRefusal {}

    /// What happened to the text since the named seq is not known any more, or that seq has not been yet.
    record BaseUnknown() implements GoalRefusal {}

    /// The text as it was read is not what the edits say.
    record TextDiffers() implements GoalRefusal {}

    /// The other has let go, and one cannot acknowledge one's own letting go.
    record NothingToAcknowledge() implements GoalRefusal {}

    record NotSetAsideByYou() implements GoalRefusal {}
}
