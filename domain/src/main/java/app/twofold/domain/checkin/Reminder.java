package app.twofold.domain.checkin;

import app.twofold.domain.checkin.schedule.Occurrence;
import java.time.Duration;
import java.time.Instant;

/// That a check-in is near.
///
/// @param lead  how long before its start
/// @param dueAt when it comes
public record Reminder(Occurrence occurrence, Duration lead, Instant dueAt) {}
