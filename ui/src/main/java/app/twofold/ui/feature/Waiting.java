package app.twofold.ui.feature;

import app.twofold.ui.kit.Mark.State;
import app.twofold.ui.kit.Viewer;
import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Something that one partner is asked for, as it shows.
///
/// @param path  where it is, without a leading slash
/// @param title what it is about
/// @param since when it began to wait, as near as that is known
public record Waiting(Look look, String path, String title, Instant since) {

    /// Says how something that waits shows.
    @FunctionalInterface
    public interface Looks {

        Look of(app.twofold.domain.timeline.Waiting one, Viewer viewer);
    }

    /// How one [Reason] shows.
    ///
    /// @param line   the key of what stands over the title; is given the other's name, the day, and the day as the
    ///     beginning of a sentence
    /// @param action the key of the words that lead to it
    /// @param isMine whether it answers this partner's words, so that their half of the mark is filled first
    /// @param isOurs whether neither asks the other
    /// @param name   what it is called where it has no name of theirs
    /// @param path   where it is, without a leading slash; null where that is the screen of what it is about
    public record Look(
            String line,
            String action,
            State mark,
            boolean isMine,
            boolean isOurs,
            Function<Viewer, String> name,
            @Nullable String path)
            implements Looks {

        /// Whatever it is about, this one.
        @Override
        public Look of(app.twofold.domain.timeline.Waiting one, Viewer viewer) {
            return this;
        }

        /// The other asks.
        public static Look asked(String line, String action, State mark) {
            return new Look(line, action, mark, false, false, _ -> "", null);
        }

        /// The other has answered.
        public static Look answered(String line, String action, State mark) {
            return new Look(line, action, mark, true, false, _ -> "", null);
        }

        /// It comes up by itself.
        public static Look ours(String line, String action, State mark) {
            return new Look(line, action, mark, false, true, _ -> "", null);
        }

        /// The same, with what it is called where it has no name of theirs.
        public Look named(Function<Viewer, String> other) {
            return new Look(line, action, mark, isMine, isOurs, other, path);
        }

        /// The same, at a place of its own.
        public Look at(String other) {
            return new Look(line, action, mark, isMine, isOurs, name, other);
        }
    }
}
