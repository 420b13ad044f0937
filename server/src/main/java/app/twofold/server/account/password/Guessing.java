package app.twofold.server.account.password;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.List;

/// How soon somebody who guesses would come to a password: whether it is one of the commonest, or little more than
/// words, names, dates, rows of keys and repetitions. By zxcvbn (Wheeler, "zxcvbn: Low-Budget Password Strength
/// Estimation", USENIX Security 2016), with its lists; nothing is asked over the network.
final class Guessing {

    /// Fewer guesses than these are few: the limits on signing in let through some hundred in a day.
    private static final double FEW = 1e6;

    /// More of a password is not looked at, so that looking takes milliseconds: it is strong by then, or repeats
    /// itself.
    private static final int LOOKED_AT = 64;

    private static final List<String> OWN_WORDS = List.of("twofold");
    private static final Zxcvbn ESTIMATOR = new Zxcvbn();

    private Guessing() {}

    static boolean isSoonDone(String password) {
        String start = password.substring(0, Math.min(LOOKED_AT, password.length()));
        return ESTIMATOR.measure(start, OWN_WORDS).getGuesses() < FEW;
    }
}
