package app.twofold.domain.couple;

import app.twofold.domain.Title;
import java.time.ZoneId;
import java.time.ZoneOffset;

/// How a partner shows to both.
///
/// @param zone where the partner lives; says what day "today" is for them
public record Profile(Title displayName, Hue hue, ZoneId zone) {

    /// Of somebody who has erased how they show.
    static final Profile ERASED = new Profile(new Title("…"), new Hue(0), ZoneOffset.UTC);
}
