package app.twofold.server.account;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The table of persons. Addresses and settings come and go sealed.
@Repository
class PersonRows {

    private final JdbcClient jdbc;

    PersonRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @return false if the address is taken; nothing is added then
    boolean add(UUID id, byte[] email, String password, byte[] settings, Instant at) {
        return jdbc.sql("""
                        insert into person (person_id, email, password, password_changed_at, settings)
                        values (?, ?, ?, ?, ?) on conflict (email) do nothing""").params(id, email, password, utc(at), settings).update() == 1;
    }

    /// Those who have one of these addresses, which are forms of one; mostly one person or nobody.
    List<PersonRow> byEmail(List<byte[]> forms) {
        return jdbc.sql("select person_id, password from person where email in (:forms)")
                .param("forms", forms)
                .query((row, _) -> new PersonRow(row.getObject(1, UUID.class), row.getString(2)))
                .list();
    }

    /// Keeps another form of a person's address, unless somebody has that one, or theirs is another by now.
    void keepEmail(UUID id, List<byte[]> forms, byte[] email) {
        jdbc.sql("""
                        update person set email = :email
                        where person_id = :id and email <> :email and email in (:forms)
                        and not exists (select from person where email = :email)""")
                .param("id", id)
                .param("forms", forms)
                .param("email", email)
                .update();
    }

    /// @param forms all of the address
    /// @return false if somebody else has one of them; nothing changes then
    boolean changeEmail(UUID id, byte[] email, List<byte[]> forms) {
        return jdbc.sql("""
                        update person set email = :email where person_id = :id
                        and not exists (select from person where email in (:forms) and person_id <> :id)""")
                        .param("id", id)
                        .param("forms", forms)
                        .param("email", email)
                        .update()
                == 1;
    }

    Optional<PersonRow> byId(UUID id) {
        return jdbc.sql("select person_id, password from person where person_id = ?")
                .param(id)
                .query((row, _) -> new PersonRow(row.getObject(1, UUID.class), row.getString(2)))
                .optional();
    }

    /// The same password, hashed anew.
    ///
    /// @return false if it has been changed or hashed anew by somebody else meanwhile
    boolean rehash(UUID id, String before, String after) {
        return jdbc.sql("update person set password = ? where person_id = ? and password = ?")
                        .params(after, id, before)
                        .update()
                == 1;
    }

    /// With all that is kept for the person in the tables of the account.
    void remove(UUID id) {
        jdbc.sql("delete from person where person_id = ?").param(id).update();
    }

    /// @return false if the password has been changed by somebody else meanwhile
    boolean changePassword(UUID id, String before, String after, Instant at) {
        return jdbc.sql("update person set password = ?, password_changed_at = ? where person_id = ? and password = ?")
                        .params(after, utc(at), id, before)
                        .update()
                == 1;
    }

    /// Whatever it was before.
    void setPassword(UUID id, String password, Instant at) {
        jdbc.sql("update person set password = ?, password_changed_at = ? where person_id = ?")
                .params(password, utc(at), id)
                .update();
    }

    Optional<byte[]> settings(UUID id) {
        return jdbc.sql("select settings from person where person_id = ?")
                .param(id)
                .query((row, _) -> row.getBytes(1))
                .optional();
    }

    Optional<byte[]> email(UUID id) {
        return jdbc.sql("select email from person where person_id = ?")
                .param(id)
                .query((row, _) -> row.getBytes(1))
                .optional();
    }

    void saveSettings(UUID id, byte[] settings) {
        jdbc.sql("update person set settings = ? where person_id = ?")
                .params(settings, id)
                .update();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
