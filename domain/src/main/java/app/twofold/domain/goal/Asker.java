package app.twofold.domain.goal;

import app.twofold.domain.PersonId;
import java.time.Instant;
import java.time.LocalDate;

/// Who asks, when, on which of their days, and how far they may have read.
///
/// @param head the head of the stream
public record Asker(PersonId by, Instant at, LocalDate today, long head) {}
