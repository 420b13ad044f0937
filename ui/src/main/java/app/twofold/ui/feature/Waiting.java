package app.twofold.ui.feature;

import app.twofold.ui.kit.Mark.State;
import java.time.Instant;

/// Something that one partner is asked for. Nothing of it is urgent.
///
/// @param path  where it is, without a leading slash
/// @param title what it is about
/// @param since when it began to wait, as near as that is known
public record Waiting(Reason reason, String path, String title, Instant since) {

    /// What a partner is asked for.
    ///
    /// @param line   the key of what stands over the title; is given the other's name and the day
    /// @param action the key of the words that lead to it
    /// @param isMine whether it answers this partner's words, so that their half of the mark is filled first
    /// @param isOurs whether neither asks the other
    public record Reason(String line, String action, State mark, boolean isMine, boolean isOurs) {

        /// The other asks.
        public Reason(String line, String action, State mark) {
            this(line, action, mark, false, false);
        }

        /// The other has answered.
        public static Reason answered(String line, String action, State mark) {
            return new Reason(line, action, mark, true, false);
        }

        /// It comes up by itself.
        public static Reason ours(String line, String action, State mark) {
            return new Reason(line, action, mark, false, true);
        }
    }
}
