package app.twofold.server.archive;

import app.twofold.domain.Command;
import app.twofold.domain.CoupleId;
import app.twofold.domain.Event;
import app.twofold.domain.Refusal;
import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.couple.OfferedArchive;
import app.twofold.server.Unavailable;
import app.twofold.server.stream.Streams;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Where pasts are laid down until they are agreed to. One that is not offered any more is destroyed.
@Component
class OfferedSpaces {

    private static final Logger LOG = LoggerFactory.getLogger(OfferedSpaces.class);
    private static final long EVERY_MILLIS = 3_600_000;

    /// Longer than laying one down takes.
    private static final Duration YOUNG = Duration.ofHours(1);

    private final JdbcClient database;
    private final Streams<CoupleState, Command, Event, Refusal> streams;
    private final Clock clock;

    OfferedSpaces(JdbcClient database, Streams<CoupleState, Command, Event, Refusal> streams, Clock clock) {
        this.database = database;
        this.streams = streams;
        this.clock = clock;
    }

    /// A new one, remembered before anything is laid down in it.
    CoupleId begin(CoupleId couple) {
        CoupleId space = new CoupleId(UUID.randomUUID());
        try {
            database.sql("insert into offered_space (space_id, couple_id, made_at) values (:space, :couple, :now)")
                    .param("space", space.value())
                    .param("couple", couple.value())
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
        } catch (DataAccessException e) {
            throw new Unavailable(e);
        }
        return space;
    }

    /// Destroys one that has never been offered.
    void giveUp(CoupleId space) {
        streams.drop(space.value());
        forget(space);
    }

    private void forget(CoupleId space) {
        database.sql("delete from offered_space where space_id = :space")
                .param("space", space.value())
                .update();
    }

    /// Destroys those that are not offered any more.
    @Scheduled(fixedDelay = EVERY_MILLIS)
    void sweep() {
        try {
            olderThan(YOUNG).forEach(this::settle);
        } catch (DataAccessException | Unavailable e) {
            LOG.warn("Archives wait for the database: {}", e.getClass().getSimpleName());
        }
    }

    List<Row> olderThan(Duration age) {
        return database.sql("select space_id, couple_id from offered_space where made_at <= :before")
                .param("before", clock.instant().minus(age).atOffset(ZoneOffset.UTC))
                .query((row, _) ->
                        new Row(new CoupleId(row.getObject(1, UUID.class)), new CoupleId(row.getObject(2, UUID.class))))
                .list();
    }

    void settle(Row row) {
        CoupleState state = streams.state(row.couple().value());
        OfferedArchive offered = state.archive();
        boolean isWanted = offered != null && offered.offer().space().equals(row.space());
        if (isWanted && state.hasMovedOn()) {
            forget(row.space());
        } else if (!isWanted) {
            giveUp(row.space());
        }
    }

    record Row(CoupleId space, CoupleId couple) {}
}
