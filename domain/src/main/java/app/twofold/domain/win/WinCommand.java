package app.twofold.domain.win;

import app.twofold.domain.BoundaryId;
import app.twofold.domain.Command;
import app.twofold.domain.GoalId;
import app.twofold.domain.InvalidValue;
import app.twofold.domain.InvalidValue.Fault;
import app.twofold.domain.WinId;
import app.twofold.domain.Words;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a partner asks for about small wins.
public sealed interface WinCommand extends Command {

    WinId win();

    /// @param on       the day of it: today or earlier
    /// @param goal     the goal it belongs to, if any
    /// @param boundary the boundary that was honoured by it, if any
    record LogWin(
            WinId win,
            WinKind kind,
            Words text,
            About about,
            LocalDate on,
            @Nullable GoalId goal,
            @Nullable BoundaryId boundary)
            implements WinCommand {}

    /// Writes down several at once: all of them, or none if the rules refuse one. Those that the couple has already, or
    /// had, change nothing, so it can be asked for again.
    ///
    /// @param wins 1 to [#MAX], each id once
    record BringInWins(List<LogWin> wins) implements WinCommand {

        public static final int MAX = 2_000;

        /// @throws InvalidValue if there are too few or too many, or one twice
        public BringInWins {
            wins = List.copyOf(wins);
            if (wins.isEmpty()) {
                throw new InvalidValue(Fault.EMPTY);
            }
            if (wins.size() > MAX) {
                throw new InvalidValue(Fault.TOO_MANY_ITEMS, MAX);
            }
            if (wins.stream().map(LogWin::win).distinct().count() < wins.size()) {
                throw new InvalidValue(Fault.SAME_TWICE);
            }
        }

        /// The first of them.
        @Override
        public WinId win() {
            return wins.getFirst().win();
        }
    }

    record ReplyToWin(WinId win, Words text) implements WinCommand {}

    /// @param reply the seq of the reply's event
    record TakeBackReply(WinId win, long reply) implements WinCommand {}

    /// Reacts, or changes one's reaction.
    record ReactToWin(WinId win, Reaction reaction) implements WinCommand {}

    record TakeBackReaction(WinId win) implements WinCommand {}

    /// Takes the win back: by its author, within the day on which it was logged.
    record UndoWin(WinId win) implements WinCommand {}

    /// Changes one's own win at any time; it shows as corrected.
    record CorrectWin(
            WinId win,
            WinKind kind,
            Words text,
            About about,
            LocalDate on,
            @Nullable GoalId goal,
            @Nullable BoundaryId boundary)
            implements WinCommand {}
}
