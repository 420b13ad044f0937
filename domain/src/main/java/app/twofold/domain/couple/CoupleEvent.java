package app.twofold.domain.couple;

import app.twofold.domain.Event;
import app.twofold.domain.Title;
import app.twofold.domain.checkin.session.SessionEnd;
import app.twofold.domain.phase.Stage;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

    /// What the author has written up to here has been erased. Their seat stays, and what holds no words. Check-ins
    /// that go on have come to their end, and those that had ended stay ended as they were.
    ///
    /// @param profile how the author goes on showing to both
    /// @param start   the day on which the couple's weeks start
    /// @param zone    the zone in which the couple's days and weeks are counted
    /// @param stage   where the two are; null where nothing has been said of it
    /// @param ends    the check-ins that had ended by a word of the author's, and when
    record WordsErased(
            Profile profile,
            DayOfWeek start,
            ZoneId zone,
            @Nullable Stage stage,
            List<SessionEnd> ends) implements CoupleEvent {}
}
