package app.twofold.server.account;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The links by which a password may be set anew, at most one for each person, and the note that it was done. Of a link
/// only a hash is kept.
@Repository
class ResetRows {

    private final JdbcClient jdbc;

    ResetRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// In place of the one that was there.
    void put(UUID person, byte[] hash, Instant expiresAt) {
        jdbc.sql("""
                        insert into password_reset (person_id, token_hash, expires_at) values (?, ?, ?)
                        on conflict (person_id) do update
                        set token_hash = excluded.token_hash, expires_at = excluded.expires_at""").params(person, hash, utc(expiresAt)).update();
    }

    Optional<UUID> find(byte[] hash, Instant now) {
        return jdbc.sql("select person_id from password_reset where token_hash = ? and expires_at > ?")
                .params(hash, utc(now))
                .query(UUID.class)
                .optional();
    }

    /// Whose link this is, which ends with it.
    Optional<UUID> take(byte[] hash, Instant now) {
        return jdbc.sql("delete from password_reset where token_hash = ? and expires_at > ? returning person_id")
                .params(hash, utc(now))
                .query(UUID.class)
                .optional();
    }

    void note(UUID person, Instant at) {
        jdbc.sql("update person set password_reset_at = ? where person_id = ?")
                .params(utc(at), person)
                .update();
    }

    Optional<Instant> notedAt(UUID person) {
        return jdbc.sql("select password_reset_at from person where person_id = ? and password_reset_at is not null")
                .param(person)
                .query((row, _) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .optional();
    }

    void forget(UUID person) {
        jdbc.sql("update person set password_reset_at = null where person_id = ?")
                .param(person)
                .update();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
