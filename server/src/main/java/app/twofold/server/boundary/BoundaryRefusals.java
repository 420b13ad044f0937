package app.twofold.server.boundary;

import app.twofold.domain.boundary.BoundaryRefusal;
import app.twofold.domain.boundary.BoundaryRefusal.AlreadyUnderstood;
import app.twofold.domain.boundary.BoundaryRefusal.AssentGiven;
import app.twofold.domain.boundary.BoundaryRefusal.BoundaryEnded;
import app.twofold.domain.boundary.BoundaryRefusal.BoundaryIdTaken;
import app.twofold.domain.boundary.BoundaryRefusal.BoundaryUnknown;
import app.twofold.domain.boundary.BoundaryRefusal.BoundaryWordsDiffer;
import app.twofold.domain.boundary.BoundaryRefusal.HonourInFuture;
import app.twofold.domain.boundary.BoundaryRefusal.HonourUnknown;
import app.twofold.domain.boundary.BoundaryRefusal.NoRevision;
import app.twofold.domain.boundary.BoundaryRefusal.NotAnOwner;
import app.twofold.domain.boundary.BoundaryRefusal.NotTheAuthor;
import app.twofold.domain.boundary.BoundaryRefusal.NotTheListener;
import app.twofold.domain.boundary.BoundaryRefusal.NotTheSpeaker;
import app.twofold.domain.boundary.BoundaryRefusal.NotUnderstood;
import app.twofold.domain.boundary.BoundaryRefusal.NothingSaidBack;
import app.twofold.domain.boundary.BoundaryRefusal.RepairEnded;
import app.twofold.domain.boundary.BoundaryRefusal.RepairIdTaken;
import app.twofold.domain.boundary.BoundaryRefusal.RepairUnknown;
import app.twofold.domain.boundary.BoundaryRefusal.SayBackNotCurrent;
import app.twofold.domain.boundary.BoundaryRefusal.VersionNotOpen;
import app.twofold.server.wire.Reason;

/// Codes and messages of refusals about boundaries and repairs.
final class BoundaryRefusals {

    private BoundaryRefusals() {}

    static Reason of(BoundaryRefusal refusal) {
        return switch (refusal) {
            case BoundaryUnknown() -> new Reason("boundary.unknown", "There is no such boundary.");
            case BoundaryIdTaken() -> new Reason("boundary.id-taken", "This id belongs to another boundary already.");
            case BoundaryEnded() -> new Reason("boundary.ended", "The boundary has been withdrawn.");
            case NotAnOwner() -> new Reason("boundary.not-an-owner", "Only an owner may change or end it.");
            case VersionNotOpen(int latest) ->
                new Reason(
                        "boundary.version-not-open",
                        "The words have changed since; version " + latest + " is the latest.");
            case NotTheSpeaker() ->
                new Reason("boundary.not-the-speaker", "This is for the one whose words these are.");
            case NotTheListener() ->
                new Reason("boundary.not-the-listener", "This is for the one whose words these are not.");
            case NothingSaidBack() ->
                new Reason("boundary.nothing-said-back", "Nothing that was said back waits for an answer.");
            case SayBackNotCurrent(long current) ->
                new Reason(
                        "boundary.say-back-not-current",
                        "It has been said back in other words since, with seq " + current + ".");
            case AlreadyUnderstood() ->
                new Reason("boundary.already-understood", "It has been confirmed as understood.");
            case BoundaryWordsDiffer() ->
                new Reason(
                        "boundary.words-differ",
                        "The words of this version are not those that you have read; read them again.");
            case NotUnderstood() -> new Reason("boundary.not-understood", "Agreeing comes after understanding.");
            case AssentGiven() -> new Reason("boundary.assent-given", "You have agreed to this version already.");
            case NoRevision() -> new Reason("boundary.no-revision", "No version is proposed beside the agreed one.");
            case NotTheAuthor() -> new Reason("boundary.not-the-author", "Only its author may take it back.");
            case HonourUnknown() -> new Reason("boundary.honour-unknown", "There is no such note.");
            case HonourInFuture() -> new Reason("boundary.honour-in-future", "A note is of today or earlier.");
            case RepairUnknown() -> new Reason("boundary.repair-unknown", "There is no such repair.");
            case RepairIdTaken() ->
                new Reason("boundary.repair-id-taken", "This id belongs to another repair already.");
            case RepairEnded() -> new Reason("boundary.repair-ended", "The repair is closed.");
        };
    }
}
