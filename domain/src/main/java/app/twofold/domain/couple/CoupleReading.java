package app.twofold.domain.couple;

import app.twofold.domain.Event.Erased;
import app.twofold.domain.Happening;
import app.twofold.domain.PersonId;
import app.twofold.domain.Title;
import app.twofold.domain.checkin.SessionReading;
import app.twofold.domain.checkin.session.Sessions.Revealing;
import app.twofold.domain.couple.CoupleEvent.CoupleFounded;
import app.twofold.domain.couple.CoupleEvent.CoupleRenamed;
import app.twofold.domain.couple.CoupleEvent.CoupleZoneSet;
import app.twofold.domain.couple.CoupleEvent.PartnerJoined;
import app.twofold.domain.couple.CoupleEvent.PresenceOpted;
import app.twofold.domain.couple.CoupleEvent.ProfileChanged;
import app.twofold.domain.couple.CoupleEvent.WeekStartSet;
import app.twofold.domain.couple.CoupleEvent.WordsErased;
import app.twofold.domain.timeline.Entry;
import app.twofold.domain.timeline.EntryLog;
import app.twofold.domain.timeline.Moment;
import app.twofold.domain.timeline.Strand;
import app.twofold.domain.timeline.Subject;
import java.util.Optional;
import java.util.Set;

/// What the events of the couple itself tell. How its days and weeks are counted, a colour, a time zone and presence
/// are not told.
public final class CoupleReading {

    private CoupleReading() {}

    public static EntryLog read(EntryLog log, Moment<CoupleState, CoupleEvent> moment) {
        return switch (moment.event()) {
            case CoupleFounded(var name, var _, var _) ->
                told(log, moment, isSeated(moment), new CoupleHappening.Founded(name));
            case PartnerJoined(var partner) ->
                told(log, moment, isSeated(moment), new CoupleHappening.Joined(partner.displayName()));
            case CoupleRenamed(var name) ->
                told(
                        log,
                        moment,
                        !name.equals(moment.before().name()),
                        new CoupleHappening.Renamed(moment.before().name(), name));
            case ProfileChanged _ -> called(log, moment);
            case WordsErased _ -> SessionReading.erased(log, moment.of(CoupleState::checkins, moment.event()));
            case WeekStartSet _, CoupleZoneSet _, PresenceOpted _ -> log;
        };
    }

    /// What somebody has erased, as far as it comes one after another, is one entry.
    public static EntryLog erased(EntryLog log, Moment<CoupleState, Erased> moment) {
        Strand strand = new Strand(Strand.Of.REMOVED, moment.by());
        Subject subject = subject(moment.after());
        EntryLog told = log.find(strand)
                .filter(entry -> entry.place().equals(log.entries().lastKey()))
                .map(entry -> log.changed(strand, moment.entry(entry, subject, oneMore(entry))))
                .orElseGet(() -> log.plus(strand, moment.entry(subject, new CoupleHappening.Removed(1))));
        Revealing revealing = moment.before().checkins().sessions().revealing();
        return revealing == null
                ? told
                : SessionReading.read(told, moment.of(CoupleState::checkins, moment.event()), revealing.checkin());
    }

    private static Happening oneMore(Entry entry) {
        return entry.happening() instanceof CoupleHappening.Removed(int events)
                ? new CoupleHappening.Removed(events + 1)
                : entry.happening();
    }

    private static EntryLog called(EntryLog log, Moment<CoupleState, CoupleEvent> moment) {
        Optional<Title> before = name(moment.before(), moment.by());
        Optional<Title> after = name(moment.after(), moment.by());
        return before.isEmpty() || after.isEmpty() || before.equals(after)
                ? log
                : told(log, moment, true, new CoupleHappening.NameChanged(before.get(), after.get()));
    }

    private static boolean isSeated(Moment<CoupleState, CoupleEvent> moment) {
        return moment.before().partner(moment.by()).isEmpty()
                && moment.after().partner(moment.by()).isPresent();
    }

    private static Optional<Title> name(CoupleState state, PersonId person) {
        return state.partner(person).map(Partner::profile).map(profile -> profile.displayName());
    }

    private static EntryLog told(
            EntryLog log, Moment<CoupleState, CoupleEvent> moment, boolean isSo, CoupleHappening happening) {
        return isSo ? log.plus(moment.entry(Set.of(moment.by()), subject(moment.after()), happening)) : log;
    }

    private static Subject subject(CoupleState state) {
        return new Subject(Subject.COUPLE, state.name().value());
    }
}
