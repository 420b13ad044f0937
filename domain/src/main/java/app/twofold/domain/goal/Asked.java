package app.twofold.domain.goal;

import app.twofold.domain.PersonId;
import java.time.LocalDate;

/// Who asks, on which of their days, and how far they may have read.
///
/// @param head the head of the stream
record Asked(PersonId by, LocalDate today, long head) {}
