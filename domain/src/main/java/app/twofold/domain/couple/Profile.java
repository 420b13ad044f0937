package app.twofold.domain.couple;

import app.twofold.domain.Title;
import java.time.ZoneId;

/// How a partner shows to both.
///
/// @param zone where the partner lives; says what day "today" is for them
public record Profile(Title displayName, Hue hue, ZoneId zone) {}
