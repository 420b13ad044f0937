package app.twofold.domain.leaving;

import app.twofold.domain.Decision;
import app.twofold.domain.Issued;
import app.twofold.domain.PersonId;
import app.twofold.domain.Recorded;
import app.twofold.domain.leaving.LeavingCommand.AskToReopen;
import app.twofold.domain.leaving.LeavingCommand.LeaveSpace;
import app.twofold.domain.leaving.LeavingCommand.TakeReopenBack;
import app.twofold.domain.leaving.LeavingEvent.ReopenAsked;
import app.twofold.domain.leaving.LeavingEvent.ReopenTakenBack;
import app.twofold.domain.leaving.LeavingEvent.SpaceLeft;
import app.twofold.domain.leaving.LeavingRefusal.ReopenTooSoon;
import app.twofold.domain.leaving.LeavingRefusal.SpaceOpen;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/// The rules of leaving as two pure functions: one is enough to leave, and it takes everybody to open a space again.
/// Whoever calls has made sure that the asking person is a partner.
public final class LeavingDecider {

    /// How long somebody waits before they ask again.
    static final int DAYS_BETWEEN_ASKING = 30;

    private LeavingDecider() {}

    /// What follows from a command.
    ///
    /// @param persons who is in the space
    public static Decision<LeavingEvent, LeavingRefusal> decide(
            Leaving leaving, Set<PersonId> persons, Issued<? extends LeavingCommand> issued) {
        return switch (issued.command()) {
            case LeaveSpace() -> leaving.isFrozen() ? Decision.alreadySo() : Decision.accept(new SpaceLeft());
            case AskToReopen() -> ask(leaving, persons, issued);
            case TakeReopenBack() ->
                leaving.yes().containsKey(issued.by()) ? Decision.accept(new ReopenTakenBack()) : Decision.alreadySo();
        };
    }

    private static Decision<LeavingEvent, LeavingRefusal> ask(
            Leaving leaving, Set<PersonId> persons, Issued<? extends LeavingCommand> issued) {
        if (!leaving.isFrozen()) {
            return Decision.reject(new SpaceOpen());
        }
        if (leaving.yes().containsKey(issued.by())) {
            return Decision.alreadySo();
        }
        Instant asked = leaving.asked().get(issued.by());
        if (asked != null && !leaving.opensWith(issued.by(), persons)) {
            LocalDate from = LocalDate.ofInstant(asked, issued.zone()).plusDays(DAYS_BETWEEN_ASKING);
            if (issued.today().isBefore(from)) {
                return Decision.reject(new ReopenTooSoon(from));
            }
        }
        return Decision.accept(new ReopenAsked());
    }

    /// The state after an event. Total.
    public static Leaving evolve(Leaving leaving, Set<PersonId> persons, Recorded<? extends LeavingEvent> recorded) {
        PersonId by = recorded.by();
        if (!persons.contains(by)) {
            return leaving;
        }
        return switch (recorded.event()) {
            case SpaceLeft() -> leaving.isFrozen() ? leaving : leaving.frozenAt(recorded.at());
            case ReopenAsked() -> {
                if (!leaving.isFrozen() || leaving.yes().containsKey(by)) {
                    yield leaving;
                }
                Leaving asked = leaving.askedBy(by, recorded.at());
                yield leaving.opensWith(by, persons) ? asked.opened() : asked;
            }
            case ReopenTakenBack() -> leaving.takenBackBy(by);
        };
    }
}
