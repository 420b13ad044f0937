package app.twofold.domain.history;

import app.twofold.domain.Command;
import app.twofold.domain.couple.CoupleCommand.EraseWords;
import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.leaving.LeavingCommand.AskToReopen;
import app.twofold.domain.leaving.LeavingCommand.LeaveSpace;
import app.twofold.domain.leaving.LeavingCommand.TakeReopenBack;
import java.util.Optional;
import java.util.Random;

/// Makes up that somebody leaves, which is rare, and that the two open a space again, which is soon.
final class LeavingChance {

    private final Random random;

    LeavingChance(Random random) {
        this.random = random;
    }

    Optional<Command> command(CoupleState state) {
        if (random.nextInt(150) == 0) {
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
