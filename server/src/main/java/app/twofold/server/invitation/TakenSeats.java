package app.twofold.server.invitation;

import app.twofold.domain.CoupleId;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who already has a partner. A couple of one's own without a partner binds nobody.
@Repository
class TakenSeats {

    private final JdbcClient jdbc;

    TakenSeats(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean isComplete(CoupleId couple) {
        return jdbc.sql("select count(*) > 1 from seat where couple_id = ?")
                .param(couple.value())
                .query(Boolean.class)
                .single();
    }

    boolean hasPartner(UUID person) {
        return jdbc.sql("""
                        select exists (select from seat mine join seat other using (couple_id)
                        where mine.person_id = ? and other.person_id <> mine.person_id)""").param(person).query(Boolean.class).single();
    }
}
