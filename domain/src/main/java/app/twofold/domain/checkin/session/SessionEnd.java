package app.twofold.domain.checkin.session;

import app.twofold.domain.CheckinId;
import java.time.Instant;

/// When a check-in came to its end, without who ended it.
///
/// @param early whether it was ended before both had said their last word
public record SessionEnd(CheckinId checkin, Instant at, boolean early) {}
