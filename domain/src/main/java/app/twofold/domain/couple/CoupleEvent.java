package app.twofold.domain.couple;

import app.twofold.domain.Event;
import app.twofold.domain.Title;
import java.time.DayOfWeek;
import java.time.ZoneId;

/// What happened to the couple itself and to its two seats.
public sealed interface CoupleEvent extends Event {

    /// Weeks start on Monday until the couple chooses otherwise. The author has the left seat.
    record CoupleFounded(Title name, ZoneId zone, Profile founder) implements CoupleEvent {}

    /// The author has the right seat from here on.
    record PartnerJoined(Profile partner) implements CoupleEvent {}

    record CoupleRenamed(Title name) implements CoupleEvent {}

    record WeekStartSet(DayOfWeek day) implements CoupleEvent {}

    record CoupleZoneSet(ZoneId zone) implements CoupleEvent {}

    record ProfileChanged(Profile profile) implements CoupleEvent {}

    record PresenceOpted(boolean in) implements CoupleEvent {}
}
