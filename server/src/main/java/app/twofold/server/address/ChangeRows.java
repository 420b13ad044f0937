package app.twofold.server.address;

import app.twofold.server.SignedIn;
import app.twofold.server.seal.Seal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The addresses that people want to sign in with, at most one for each person, until they have proved that it is
/// theirs or a day has passed.
@Repository
class ChangeRows {

    /// Between the first try to send a mail and the second; the pauses after that are twice as long each.
    static final int FIRST_PAUSE_SECONDS = 60;

    private static final String FIELD = "address_change.email";

    private final JdbcClient jdbc;
    private final Seal seal;

    ChangeRows(JdbcClient jdbc, Seal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    /// A mail to the new address that is due.
    ///
    /// @param sealed names this very request among those of the person
    /// @param tries  how often it has been tried, this time included
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Due(UUID person, byte[] sealed, int tries) {}

    /// In place of the one that was there; its mail is due at once.
    void put(SignedIn person, String address, Instant now, Instant expiresAt) {
        jdbc.sql("""
                insert into address_change (person_id, email, expires_at, mail_at) values (:person, :email, :end, :now)
                on conflict (person_id) do update set email = excluded.email, code_hash = null, tries = 0,
                    expires_at = excluded.expires_at, mail_at = excluded.mail_at""")
                .param("person", person.id())
                .param("email", seal.seal(FIELD, person.id(), address))
                .param("end", utc(expiresAt))
                .param("now", utc(now))
                .update();
    }

    void remove(SignedIn person) {
        jdbc.sql("delete from address_change where person_id = ?")
                .param(person.id())
                .update();
    }

    void removeExpired(Instant now) {
        jdbc.sql("delete from address_change where expires_at <= ?")
                .param(utc(now))
                .update();
    }

    boolean isThere(SignedIn person, Instant now) {
        return jdbc.sql("select exists (select from address_change where person_id = ? and expires_at > ?)")
                .params(person.id(), utc(now))
                .query(Boolean.class)
                .single();
    }

    /// The address that this code of the person's stands for, which ends with it.
    Optional<String> take(SignedIn person, byte[] hash, Instant now) {
        return jdbc.sql("""
                delete from address_change where person_id = ? and code_hash = ? and expires_at > ? returning email""")
                .params(person.id(), hash, utc(now))
                .query((row, _) -> row.getBytes(1))
                .optional()
                .map(email -> opened(person.id(), email));
    }

    /// Takes mails that are due. Each is due again after a pause, which is longer each time, unless it is done by then.
    List<Due> takeDue(Instant now, int limit) {
        return jdbc.sql("""
                update address_change set tries = tries + 1,
                    mail_at = cast(:now as timestamptz) + make_interval(secs => :pause * power(2, tries))
                where person_id in (
                    select person_id from address_change where mail_at <= :now and expires_at > :now
                    order by mail_at limit :limit for update skip locked)
                returning person_id, email, tries""")
                .param("now", utc(now))
                .param("pause", FIRST_PAUSE_SECONDS)
                .param("limit", limit)
                .query((row, _) -> new Due(row.getObject(1, UUID.class), row.getBytes(2), row.getInt(3)))
                .list();
    }

    /// Which address this mail goes to.
    String address(Due due) {
        return opened(due.person(), due.sealed());
    }

    /// Has this code alone confirm the request.
    ///
    /// @return false if there is another request by now, or none
    boolean keep(Due due, byte[] hash) {
        return jdbc.sql("update address_change set code_hash = ? where person_id = ? and email = ?")
                        .params(hash, due.person(), due.sealed())
                        .update()
                == 1;
    }

    /// The mail is not to be tried any more.
    void done(Due due) {
        jdbc.sql("update address_change set mail_at = null where person_id = ? and email = ?")
                .params(due.person(), due.sealed())
                .update();
    }

    private String opened(UUID person, byte[] sealed) {
        return seal.open(FIELD, person, sealed);
    }

    static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
