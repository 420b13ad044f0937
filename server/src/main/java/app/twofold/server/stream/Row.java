package app.twofold.server.stream;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One row of the event table.
///
/// @param part    the place among the events of the same command, from 0
/// @param at      in microseconds, as PostgreSQL keeps it
/// @param payload encrypted; null once erased. Rows are never compared
@SuppressWarnings("ArrayRecordComponent")
record Row(
        UUID stream,
        long seq,
        UUID command,
        int part,
        String type,
        UUID author,
        Instant at,
        byte @Nullable [] payload) {}
