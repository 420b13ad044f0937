package app.twofold.domain.couple;

import app.twofold.domain.Decision;
import app.twofold.domain.Issued;
import app.twofold.domain.PersonId;
import app.twofold.domain.Recorded;
import app.twofold.domain.checkin.CheckinDecider;
import app.twofold.domain.couple.CoupleCommand.ChangeProfile;
import app.twofold.domain.couple.CoupleCommand.EraseWords;
import app.twofold.domain.couple.CoupleCommand.FoundCouple;
import app.twofold.domain.couple.CoupleCommand.JoinCouple;
import app.twofold.domain.couple.CoupleCommand.OptPresence;
import app.twofold.domain.couple.CoupleCommand.RenameCouple;
import app.twofold.domain.couple.CoupleCommand.SetCoupleZone;
import app.twofold.domain.couple.CoupleCommand.SetWeekStart;
import app.twofold.domain.couple.CoupleEvent.CoupleFounded;
import app.twofold.domain.couple.CoupleEvent.CoupleRenamed;
import app.twofold.domain.couple.CoupleEvent.CoupleZoneSet;
import app.twofold.domain.couple.CoupleEvent.PartnerJoined;
import app.twofold.domain.couple.CoupleEvent.PresenceOpted;
import app.twofold.domain.couple.CoupleEvent.ProfileChanged;
import app.twofold.domain.couple.CoupleEvent.WeekStartSet;
import app.twofold.domain.couple.CoupleEvent.WordsErased;
import app.twofold.domain.couple.CoupleRefusal.AlreadyAPartner;
import app.twofold.domain.couple.CoupleRefusal.CoupleAlreadyComplete;
import app.twofold.domain.couple.CoupleRefusal.CoupleAlreadyFounded;
import app.twofold.domain.couple.CoupleRefusal.HueTooClose;
import app.twofold.domain.goal.GoalDecider;
import app.twofold.domain.phase.PhaseDecider;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.pcollections.PVector;

/// The rules of the couple itself and of its two seats. Whoever calls has made sure that the asking person may be
/// heard.
final class CoupleRules {

    private CoupleRules() {}

    static Decision<CoupleEvent, CoupleRefusal> decide(CoupleState state, Issued<CoupleCommand> issued) {
        return switch (issued.command()) {
            case FoundCouple(var name, var zone, var founder) ->
                state.isFounded()
                        ? Decision.reject(new CoupleAlreadyFounded())
                        : Decision.accept(new CoupleFounded(name, zone, founder));
            case JoinCouple(var profile) -> join(state, issued.by(), profile);
            case RenameCouple(var name) -> change(!name.equals(state.name()), new CoupleRenamed(name));
            case SetWeekStart(var day) -> change(day != state.weekStart(), new WeekStartSet(day));
            case SetCoupleZone(var zone) -> change(!zone.equals(state.zone()), new CoupleZoneSet(zone));
            case ChangeProfile(var profile) -> changeProfile(state, issued.by(), profile);
            case OptPresence(var in) -> change(self(state, issued.by()).presence() != in, new PresenceOpted(in));
            case EraseWords() ->
                Decision.accept(new WordsErased(
                        self(state, issued.by()).profile(),
                        state.weekStart(),
                        state.zone(),
                        state.phases().stage().orElse(null),
                        state.checkins().sessions().endedBy(issued.by())));
        };
    }

    static CoupleState evolve(CoupleState state, Recorded<CoupleEvent> recorded) {
        return switch (recorded.event()) {
            case CoupleFounded(var name, var zone, var founder) ->
                seat(
                        state.with(state.couple().with(name).with(zone)),
                        recorded.by(),
                        recorded.at(),
                        Side.LEFT,
                        founder);
            case PartnerJoined(var partner) -> seat(state, recorded.by(), recorded.at(), Side.RIGHT, partner);
            case CoupleRenamed(var name) -> state.with(state.couple().with(name));
            case WeekStartSet(var day) -> state.with(state.couple().with(day));
            case CoupleZoneSet(var zone) -> state.with(state.couple().with(zone));
            case ProfileChanged(var profile) -> update(state, recorded.by(), p -> p.withProfile(profile));
            case PresenceOpted(var in) -> update(state, recorded.by(), p -> p.withPresence(in));
            case WordsErased e -> erased(state, recorded.with(e));
        };
    }

    private static CoupleState erased(CoupleState state, Recorded<WordsErased> recorded) {
        WordsErased erased = recorded.event();
        CoupleState marked = state.with(
                state.couple().erasedAt(state.seq()).with(erased.start()).with(erased.zone()));
        CoupleState shown = update(marked, recorded.by(), partner -> partner.withProfile(erased.profile()));
        return shown.with(shown.shared()
                .with(PhaseDecider.afterErasing(state.phases(), erased.stage(), recorded))
                .with(CheckinDecider.afterErasing(state.checkins(), erased.ends(), recorded.by(), recorded.at())));
    }

    /// The state after an event whose words are erased. By whoever has no seat yet, it is the one by which they took
    /// it: nobody writes anything before.
    static CoupleState afterErased(CoupleState state, PersonId by, Instant at) {
        return seat(state, by, at, state.isFounded() ? Side.RIGHT : Side.LEFT, Profile.ERASED);
    }

    private static Decision<CoupleEvent, CoupleRefusal> join(CoupleState state, PersonId by, Profile profile) {
        if (isTaken(state, Side.RIGHT)) {
            return Decision.reject(new CoupleAlreadyComplete());
        }
        if (state.partner(by).isPresent()) {
            return Decision.reject(new AlreadyAPartner());
        }
        return isTooClose(state, by, profile)
                ? Decision.reject(new HueTooClose(Hue.MIN_DISTANCE))
                : Decision.accept(new PartnerJoined(profile));
    }

    private static Decision<CoupleEvent, CoupleRefusal> changeProfile(CoupleState state, PersonId by, Profile profile) {
        Profile present = self(state, by).profile();
        if (!profile.hue().equals(present.hue()) && isTooClose(state, by, profile)) {
            return Decision.reject(new HueTooClose(Hue.MIN_DISTANCE));
        }
        return change(!profile.equals(present), new ProfileChanged(profile));
    }

    private static boolean isTooClose(CoupleState state, PersonId by, Profile profile) {
        return state.partnerOf(by)
                .filter(other -> other.profile().hue().distanceTo(profile.hue()) < Hue.MIN_DISTANCE)
                .isPresent();
    }

    private static Partner self(CoupleState state, PersonId by) {
        return state.partner(by).orElseThrow();
    }

    private static Decision<CoupleEvent, CoupleRefusal> change(boolean isOne, CoupleEvent event) {
        return isOne ? Decision.accept(event) : Decision.alreadySo();
    }

    /// Gives a free seat to the author. A seat that is taken stays with who has it. What one person alone had agreed
    /// to does not bind the other.
    private static CoupleState seat(CoupleState state, PersonId by, Instant at, Side side, Profile profile) {
        PVector<Partner> partners = state.partners();
        if (isTaken(state, side) || state.partner(by).isPresent()) {
            return state;
        }
        Partner partner = new Partner(by, side, profile, false, at);
        CoupleState seated =
                state.with(state.couple().with(side == Side.LEFT ? partners.plus(0, partner) : partners.plus(partner)));
        return seated.with(seated.shared()
                .with(GoalDecider.afterJoin(state.goals(), state.persons()))
                .with(CheckinDecider.afterJoin(state.checkins(), state.persons(), at)));
    }

    private static boolean isTaken(CoupleState state, Side side) {
        return state.partners().stream().anyMatch(p -> p.side() == side);
    }

    private static CoupleState update(CoupleState state, PersonId by, UnaryOperator<Partner> change) {
        PVector<Partner> partners = state.partners();
        for (int i = 0; i < partners.size(); i++) {
            if (partners.get(i).person().equals(by)) {
                return state.with(state.couple().with(partners.with(i, change.apply(partners.get(i)))));
            }
        }
        return state;
    }
}
