package app.twofold.domain.couple;

import app.twofold.domain.Command;
import app.twofold.domain.Title;
import java.time.DayOfWeek;
import java.time.ZoneId;

/// What a partner asks for about the couple itself and their own seat in it. Founding a couple and taking
/// the second seat are not commands of the stream's users: invitations lead there.
public sealed interface CoupleCommand extends Command {

    /// Opens the stream of a new couple: the first command of every stream.
    ///
    /// @param zone the couple's zone, in which its weeks and days are counted
    record FoundCouple(Title name, ZoneId zone, Profile founder) implements CoupleCommand {}

    /// Takes the second seat. Issued by the joining person once the inviter has confirmed.
    record JoinCouple(Profile partner) implements CoupleCommand {}

    record RenameCouple(Title name) implements CoupleCommand {}

    /// Sets the day on which the couple's weeks start. Only figures depend on it; it binds nobody.
    record SetWeekStart(DayOfWeek day) implements CoupleCommand {}

    record SetCoupleZone(ZoneId zone) implements CoupleCommand {}

    /// Changes one's own name, hue or zone.
    record ChangeProfile(Profile profile) implements CoupleCommand {}

    /// Opts in or out of presence. Presence shows only while both are in.
    record OptPresence(boolean in) implements CoupleCommand {}

    /// Takes back for good everything that one has written so far, also in a frozen space. Issued by the server, once
    /// it has checked who asks.
    record EraseWords() implements CoupleCommand {}
}
