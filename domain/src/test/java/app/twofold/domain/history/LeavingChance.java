package app.twofold.domain.history;

import app.twofold.domain.Command;
import app.twofold.domain.checkin.session.Session;
import app.twofold.domain.couple.CoupleCommand.EraseWords;
import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.leaving.LeavingCommand.AskToReopen;
import app.twofold.domain.leaving.LeavingCommand.LeaveSpace;
import app.twofold.domain.leaving.LeavingCommand.TakeReopenBack;
import java.util.Optional;
import java.util.Random;

/// Makes up that somebody erases their words, seldom during a check-in, which it ends; that somebody leaves, which is
/// rare; and that the two open a space again, which is soon.
final class LeavingChance {

    private final Random random;

    LeavingChance(Random random) {
        this.random = random;
    }

    private static boolean isTalking(CoupleState state) {
        return !state.checkins().sessions().byId().values().stream().allMatch(Session::isEnded);
    }

    Optional<Command> command(CoupleState state) {
        if (random.nextInt(1500) < (isTalking(state) ? 1 : 10)) {
            return Optional.of(new EraseWords());
        }
        if (!state.leaving().isFrozen()) {
            return random.nextInt(250) == 0 ? Optional.of(new LeaveSpace()) : Optional.empty();
        }
        return Optional.of(
                switch (random.nextInt(12)) {
                    case 0 -> new LeaveSpace();
                    case 1 -> new TakeReopenBack();
                    default -> new AskToReopen();
                });
    }
}
