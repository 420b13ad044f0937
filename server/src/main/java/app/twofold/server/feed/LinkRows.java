package app.twofold.server.feed;

import app.twofold.domain.CoupleId;
import app.twofold.domain.PersonId;
import app.twofold.server.AccountDeleted;
import app.twofold.server.Seat;
import app.twofold.server.couple.WayIn;
import app.twofold.server.feed.CalendarLinks.CalendarLink;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The links there are.
@Repository
class LinkRows implements WayIn {

    private final JdbcClient jdbc;

    LinkRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Whose calendar a secret opens.
    record Opened(Seat seat, boolean neutral) {}

    /// Adds a link, unless the partner has as many as they may.
    ///
    /// @return whether it is there now
    boolean add(Seat seat, CalendarLink link, byte[] secretHash, int limit) {
        return jdbc.sql("""
                insert into calendar_link (couple_id, person_id, link_id, secret_hash, neutral, made_at)
                select :couple, :person, :link, :hash, :neutral, :madeAt
                where (select count(*) from calendar_link where couple_id = :couple and person_id = :person) < :limit""")
                        .param("couple", seat.couple().value())
                        .param("person", seat.person().value())
                        .param("link", link.id())
                        .param("hash", secretHash)
                        .param("neutral", link.neutral())
                        .param("madeAt", link.madeAt().atOffset(ZoneOffset.UTC))
                        .param("limit", limit)
                        .update()
                == 1;
    }

    @EventListener
    void delete(AccountDeleted deleted) {
        jdbc.sql("delete from calendar_link where person_id = ?")
                .param(deleted.person())
                .update();
    }

    List<CalendarLink> of(Seat seat) {
        return jdbc.sql("""
                select link_id, neutral, made_at from calendar_link
                where couple_id = ? and person_id = ? order by made_at, link_id""")
                .params(seat.couple().value(), seat.person().value())
                .query((row, _) -> link(row))
                .list();
    }

    /// @return whether there was such a link
    boolean remove(Seat seat, UUID link) {
        return jdbc.sql("delete from calendar_link where couple_id = ? and person_id = ? and link_id = ?")
                        .params(seat.couple().value(), seat.person().value(), link)
                        .update()
                == 1;
    }

    @Override
    public void close(CoupleId couple) {
        jdbc.sql("delete from calendar_link where couple_id = ?")
                .param(couple.value())
                .update();
    }

    Optional<Opened> opened(byte[] secretHash) {
        return jdbc.sql("select person_id, couple_id, neutral from calendar_link where secret_hash = ?")
                .param(secretHash)
                .query((row, _) -> new Opened(
                        new Seat(
                                new PersonId(row.getObject(1, UUID.class)), new CoupleId(row.getObject(2, UUID.class))),
                        row.getBoolean(3)))
                .optional();
    }

    private static CalendarLink link(ResultSet row) throws SQLException {
        return new CalendarLink(
                row.getObject(1, UUID.class),
                row.getBoolean(2),
                row.getObject(3, OffsetDateTime.class).toInstant());
    }
}
