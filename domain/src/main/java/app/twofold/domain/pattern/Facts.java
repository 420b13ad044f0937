package app.twofold.domain.pattern;

import app.twofold.domain.boundary.Boundary;
import app.twofold.domain.boundary.Version;
import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.pattern.Meeting.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a time held, in a few numbers that are nobody's marks.
///
/// @param checkins   how many check-ins were held
/// @param withPause  in how many of them the two took a pause
/// @param goals      how many goals were reached together
/// @param boundaries how many boundaries came to be understood by both, in any of their versions
public record Facts(int checkins, int withPause, int goals, int boundaries) {

    static Facts of(CoupleState state, List<Meeting> meetings, Stretch stretch) {
        return new Facts(
                count(meetings.stream().filter(meeting -> meeting.kind().isHeld())),
                count(meetings.stream().filter(meeting -> meeting.kind() == Kind.HELD_WITH_PAUSE)),
                count(state.goals().byId().values().stream()
                        .map(goal -> goal.ending().achievedAt())
                        .filter(at -> isWithin(at, stretch, state.zone()))),
                count(state.boundaries().byId().values().stream()
                        .filter(boundary -> versions(boundary)
                                .anyMatch(version -> isWithin(understoodAt(version), stretch, state.zone())))));
    }

    private static Stream<Version> versions(Boundary boundary) {
        return Stream.concat(
                boundary.past().stream().map(Boundary.Past::version),
                Stream.of(boundary.standing(), boundary.latest()));
    }

    /// An assent to the very words stands for understanding them where nobody has said them back.
    private static @Nullable Instant understoodAt(Version version) {
        return version.talk().isUnderstood() ? version.talk().understoodAt() : version.agreedAt();
    }

    private static boolean isWithin(@Nullable Instant at, Stretch stretch, ZoneId zone) {
        return at != null && stretch.contains(LocalDate.ofInstant(at, zone));
    }

    private static int count(Stream<?> what) {
        return (int) what.count();
    }
}
