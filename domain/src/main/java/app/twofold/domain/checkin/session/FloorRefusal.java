package app.twofold.domain.checkin.session;

/// Why the rules of the floor refuse a command.
public sealed interface FloorRefusal extends SessionRefusal {

    /// A floor needs somebody who listens.
    record FloorNeedsTwo() implements FloorRefusal {}

    /// The other has the floor.
    record FloorNotFree() implements FloorRefusal {}

    /// Nobody has the floor.
    record FloorFree() implements FloorRefusal {}

    /// Only the speaker may.
    record NotTheSpeaker() implements FloorRefusal {}

    /// Only the listener may.
    record NotTheListener() implements FloorRefusal {}

    record NothingSaidBack() implements FloorRefusal {}
}
