package app.twofold.server;

import app.twofold.domain.Command;
import app.twofold.domain.CoupleId;
import java.util.function.Supplier;

/// Sees to what has to follow a couple's commands outside of its stream, even if this process dies in between.
/// Implemented by the reminder feature, called by the couple feature around every command.
public interface Afterwards {

    /// Nothing follows.
    Afterwards NOTHING = new Afterwards() {
        @Override
        public Outcome around(CoupleId couple, Command command, Supplier<Outcome> run) {
            return run.get();
        }
    };

    /// Runs the command once and answers what it came to.
    ///
    /// @throws Unavailable if the database does not answer
    Outcome around(CoupleId couple, Command command, Supplier<Outcome> run);
}
