package app.twofold.server.invitation;

import app.twofold.domain.CoupleId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Which couples are complete.
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
}
