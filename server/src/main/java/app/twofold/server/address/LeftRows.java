package app.twofold.server.address;

import static app.twofold.server.address.ChangeRows.FIRST_PAUSE_SECONDS;
import static app.twofold.server.address.ChangeRows.utc;

import app.twofold.server.SignedIn;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The addresses that people had before, until those have been told.
@Repository
class LeftRows {

    private final JdbcClient jdbc;

    LeftRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A mail to the former address that is due.
    ///
    /// @param email as the table of persons keeps addresses
    /// @param tries how often it has been tried, this time included
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Due(UUID person, byte[] email, int tries) {}

    /// Notes the address that the person has at present. To be called in the transaction that changes it.
    void note(SignedIn person, Instant now) {
        jdbc.sql("""
                insert into address_left (person_id, email, mail_at)
                select person_id, email, :now from person where person_id = :person for update
                on conflict do nothing""").param("person", person.id()).param("now", utc(now)).update();
    }

    /// Takes mails that are due. Each is due again after a pause, which is longer each time, unless it is done by then.
    List<Due> takeDue(Instant now, int limit) {
        return jdbc.sql("""
                update address_left set tries = tries + 1,
                    mail_at = cast(:now as timestamptz) + make_interval(secs => :pause * power(2, tries))
                where (person_id, email) in (
                    select person_id, email from address_left where mail_at <= :now
                    order by mail_at limit :limit for update skip locked)
                returning person_id, email, tries""")
                .param("now", utc(now))
                .param("pause", FIRST_PAUSE_SECONDS)
                .param("limit", limit)
                .query((row, _) -> new Due(row.getObject(1, UUID.class), row.getBytes(2), row.getInt(3)))
                .list();
    }

    void remove(Due due) {
        jdbc.sql("delete from address_left where person_id = ? and email = ?")
                .params(due.person(), due.email())
                .update();
    }
}
