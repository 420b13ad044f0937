package app.twofold.server.goal;

import app.twofold.domain.goal.GoalRefusal;
import app.twofold.domain.goal.GoalRefusal.AlreadyAgreed;
import app.twofold.domain.goal.GoalRefusal.BaseUnknown;
import app.twofold.domain.goal.GoalRefusal.DateInFuture;
import app.twofold.domain.goal.GoalRefusal.EntryUnknown;
import app.twofold.domain.goal.GoalRefusal.GoalEnded;
import app.twofold.domain.goal.GoalRefusal.GoalIdTaken;
import app.twofold.domain.goal.GoalRefusal.GoalNotActive;
import app.twofold.domain.goal.GoalRefusal.GoalUnknown;
import app.twofold.domain.goal.GoalRefusal.MilestoneUnknown;
import app.twofold.domain.goal.GoalRefusal.NotSetAsideByYou;
import app.twofold.domain.goal.GoalRefusal.NotYours;
import app.twofold.domain.goal.GoalRefusal.NothingProposed;
import app.twofold.domain.goal.GoalRefusal.NothingToAcknowledge;
import app.twofold.domain.goal.GoalRefusal.ReadingNotWanted;
import app.twofold.domain.goal.GoalRefusal.SecondVersionUnknown;
import app.twofold.domain.goal.GoalRefusal.TextDiffers;
import app.twofold.domain.goal.GoalRefusal.TextInvalid;
import app.twofold.domain.goal.GoalRefusal.TooManyVersions;
import app.twofold.domain.goal.GoalRefusal.VersionNotCurrent;
import app.twofold.domain.goal.GoalRefusal.WordsDiffer;
import app.twofold.server.wire.Reason;

/// Codes and messages of refusals about goals.
final class GoalRefusals {

    private GoalRefusals() {}

    static Reason of(GoalRefusal refusal) {
        return switch (refusal) {
            case GoalUnknown() -> new Reason("goal.unknown", "There is no such goal.");
            case GoalIdTaken() -> new Reason("goal.id-taken", "This id belongs to another goal already.");
            case GoalNotActive(var status) ->
                new Reason("goal.not-active", "The goal is not active; it is " + GoalNames.STATUS.of(status) + ".");
            case GoalEnded(var status) ->
                new Reason("goal.ended", "The goal has ended; it is " + GoalNames.STATUS.of(status) + ".");
            case VersionNotCurrent(int current) ->
                new Reason(
                        "goal.version-not-current",
                        "The words have changed since; version " + current + " stands now.");
            case WordsDiffer() ->
                new Reason(
                        "goal.words-differ", "The words that stand are not those that you have read; read them again.");
            case NothingProposed() -> new Reason("goal.nothing-proposed", "No wording waits for an answer.");
            case AlreadyAgreed() -> new Reason("goal.already-agreed", "You have agreed to this version already.");
            case NotYours() -> new Reason("goal.not-yours", "Only its author may change or take back what they wrote.");
            case ReadingNotWanted() ->
                new Reason("goal.reading-not-wanted", "The entries of this goal add up; a reading has no place there.");
            case EntryUnknown() -> new Reason("goal.entry-unknown", "There is no such progress entry.");
            case MilestoneUnknown() -> new Reason("goal.milestone-unknown", "There is no such milestone.");
            case DateInFuture() -> new Reason("goal.date-in-future", "The day must be today or earlier.");
            case TooManyVersions(int limit) ->
                new Reason(
                        "goal.too-many-versions",
                        "This text has " + limit + " second versions already; pick one first.");
            case SecondVersionUnknown() ->
                new Reason("goal.second-version-unknown", "There is no such second version.");
            case TextInvalid(var field) ->
                new Reason(
                        "goal.text-invalid",
                        "The field \"" + GoalEdits.nameOf(field) + "\" would be empty or too long.");
            case BaseUnknown() ->
                new Reason(
                        "goal.base-unknown",
                        "What happened to the text since then is not known here; take up what has happened, then"
                                + " send your edits again.");
            case TextDiffers() ->
                new Reason("goal.text-differs", "The text did not read so; read it again, then send your edits again.");
            case NothingToAcknowledge() ->
                new Reason("goal.nothing-to-acknowledge", "The other has not let go of this goal.");
            case NotSetAsideByYou() -> new Reason("goal.not-set-aside-by-you", "You have not set this goal aside.");
        };
    }
}
