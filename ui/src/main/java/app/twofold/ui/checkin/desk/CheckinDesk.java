package app.twofold.ui.checkin.desk;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.Command;
import app.twofold.domain.InvalidValue;
import app.twofold.domain.ScheduleId;
import app.twofold.domain.checkin.Checkins;
import app.twofold.domain.checkin.schedule.Schedule;
import app.twofold.domain.couple.CoupleState;
import app.twofold.server.Outcome;
import app.twofold.server.Unavailable;
import app.twofold.ui.kit.Toast;
import app.twofold.ui.kit.Viewer;
import app.twofold.ui.kit.form.FaultWords;
import app.twofold.ui.shell.CoupleLive;
import app.twofold.ui.shell.Me;
import java.util.Optional;
import java.util.function.Supplier;

/// One partner's place at the couple's check-ins: what stands there, and what this partner sends.
public final class CheckinDesk {

    private final Me me;
    private final CoupleLive live;

    public CheckinDesk(Me me, CoupleLive live) {
        this.me = me;
        this.live = live;
    }

    /// The newest state that this screen has seen; it holds everything that this desk has sent.
    CoupleState state() {
        return live.now();
    }

    public Checkins checkins() {
        return state().checkins();
    }

    /// Both partners and their clocks, as this partner sees them in a state.
    public Viewer viewer(CoupleState state) {
        return me.viewer(state);
    }

    public Viewer viewer() {
        return viewer(state());
    }

    public Optional<Schedule> schedule(ScheduleId id) {
        return checkins().schedules().find(id);
    }

    /// Sends a command and says so on the screen if it is refused.
    ///
    /// @return whether it has been done
    public boolean send(Command command) {
        Optional<String> refused = trySending(() -> command);
        refused.ifPresent(Toast::show);
        return refused.isEmpty();
    }

    /// Sends a command whose values have yet to be checked, and answers in words if it is refused.
    public Optional<String> trySending(Supplier<? extends Command> command) {
        try {
            return switch (live.execute(command.get())) {
                case Outcome.Done _ -> Optional.empty();
                case Outcome.Refused(var reason) -> Optional.of(RefusalWords.of(reason));
            };
        } catch (InvalidValue invalid) {
            return Optional.of(FaultWords.of(invalid));
        } catch (Unavailable e) {
            return Optional.of(t("checkin.unavailable"));
        }
    }
}
