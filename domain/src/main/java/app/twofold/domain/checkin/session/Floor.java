package app.twofold.domain.checkin.session;

import app.twofold.domain.PersonId;
import app.twofold.domain.Words;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Who speaks right now; the other listens and says back what they heard.
///
/// @param since     when this turn began
/// @param until     when it is over as far as the timer goes; nothing happens by itself then
/// @param saidBack  what the listener has said back and the speaker has not answered yet
/// @param corrected what the speaker said was not meant so, if they have in this turn
public record Floor(
        PersonId speaker,
        Instant since,
        Instant until,
        @Nullable Words saidBack,
        @Nullable Words corrected) {

    /// How long a turn is.
    public static final Duration TURN = Duration.ofMinutes(3);

    /// How much either may add.
    public static final Duration MORE = Duration.ofSeconds(60);

    static Floor begun(PersonId speaker, Instant at) {
        return new Floor(speaker, at, at.plus(TURN), null, null);
    }

    Floor saidBack(Words text) {
        return new Floor(speaker, since, until, text, corrected);
    }

    Floor corrected(Words text) {
        return new Floor(speaker, since, until, null, text);
    }

    Floor longer(Duration by) {
        return new Floor(speaker, since, until.plus(by), saidBack, corrected);
    }
}
