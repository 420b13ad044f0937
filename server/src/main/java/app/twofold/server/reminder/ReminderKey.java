package app.twofold.server.reminder;

import app.twofold.domain.PersonId;
import app.twofold.domain.ScheduleId;
import java.time.Instant;
import java.time.LocalDateTime;

/// What makes a reminder of a couple this one. An occurrence that is moved gets reminders of their own, by their due
/// time.
///
/// @param original names the occurrence within its schedule
record ReminderKey(ScheduleId schedule, LocalDateTime original, int leadMinutes, PersonId person, Instant dueAt) {}
