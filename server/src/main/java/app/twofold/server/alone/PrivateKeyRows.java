package app.twofold.server.alone;

import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The wrapped keys of persons' own streams.
@Repository
class PrivateKeyRows {

    private final JdbcClient jdbc;

    PrivateKeyRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param proof by which the opener is known again
    @SuppressWarnings("ArrayRecordComponent")
    record Wrapped(String proof, byte[] keyset, Instant madeAt) {}

    /// Whether this person's own stream has a key that only they can open.
    boolean exists(UUID person) {
        return jdbc.sql("select exists (select from private_key where person_id = ?)")
                .param(person)
                .query(Boolean.class)
                .single();
    }

    Optional<Wrapped> find(UUID person, Opener opener) {
        return jdbc.sql("select proof, keyset, made_at from private_key where person_id = ? and opener = ?")
                .params(person, opener.stored())
                .query((row, _) -> new Wrapped(
                        row.getString(1),
                        row.getBytes(2),
                        row.getObject(3, OffsetDateTime.class).toInstant()))
                .optional();
    }

    void put(UUID person, Opener opener, String proof, byte[] keyset, Instant at) {
        jdbc.sql("""
                        insert into private_key (person_id, opener, proof, keyset, made_at) values (?, ?, ?, ?, ?)
                        on conflict (person_id, opener) do update
                        set proof = excluded.proof, keyset = excluded.keyset, made_at = excluded.made_at""")
                .params(person, opener.stored(), proof, keyset, at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// @return whether it was there
    boolean remove(UUID person, Opener opener, String proof) {
        return jdbc.sql("delete from private_key where person_id = ? and opener = ? and proof = ?")
                        .params(person, opener.stored(), proof)
                        .update()
                == 1;
    }

    /// Whoever makes this person a key, of whichever kind, waits here for the others.
    ///
    /// @return whether the person has an account
    boolean lock(UUID person) {
        return jdbc.sql("select from person where person_id = ? for update")
                .param(person)
                .query((_, _) -> true)
                .optional()
                .isPresent();
    }

    /// Forgets the key that the master key wraps, and what is encrypted under it as a cache.
    void forgetShared(UUID person) {
        jdbc.sql("delete from stream_key where stream_id = ?").param(person).update();
        jdbc.sql("delete from snapshot where stream_id = ?").param(person).update();
    }

    /// Destroys a person's own stream with all that opens it.
    void destroy(UUID person) {
        jdbc.sql("delete from private_key where person_id = ?").param(person).update();
        forgetDevices(person);
        jdbc.sql("delete from event where stream_id = ?").param(person).update();
        forgetShared(person);
    }

    /// Forgets what is wrapped for the devices of a person. What they know besides still opens it.
    void forgetDevices(UUID person) {
        jdbc.sql("update device set keyset = null where person_id = ? and keyset is not null")
                .param(person)
                .update();
    }

    /// What a person has chosen; never for nobody.
    AskAgain askAgain(UUID person) {
        return askAgain(Set.of(person)).getOrDefault(person, AskAgain.NEVER);
    }

    /// What these persons have chosen, as far as they have accounts.
    Map<UUID, AskAgain> askAgain(Set<UUID> persons) {
        Map<UUID, AskAgain> chosen = new HashMap<>();
        jdbc.sql("select person_id, ask_again from person where person_id = any(?)")
                .param(persons.toArray(UUID[]::new))
                .query(row -> {
                    UUID person = row.getObject(1, UUID.class);
                    long minutes = row.getLong(2);
                    chosen.put(person, AskAgain.of(row.wasNull() ? null : minutes));
                });
        return chosen;
    }

    void askAgain(UUID person, AskAgain chosen) {
        jdbc.sql("update person set ask_again = ? where person_id = ?")
                .param(1, chosen.stored().orElse(null), Types.SMALLINT)
                .param(2, person)
                .update();
    }

    Optional<byte[]> ofDevice(UUID device) {
        return jdbc.sql("select keyset from device where device_id = ? and keyset is not null")
                .param(device)
                .query((row, _) -> row.getBytes(1))
                .optional();
    }

    void keepForDevice(UUID device, byte[] keyset) {
        jdbc.sql("update device set keyset = ? where device_id = ?")
                .params(keyset, device)
                .update();
    }
}
