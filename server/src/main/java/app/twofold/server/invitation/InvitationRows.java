package app.twofold.server.invitation;

import app.twofold.domain.CoupleId;
import app.twofold.server.AccountDeleted;
import app.twofold.server.invitation.InvitationRow.End;
import app.twofold.server.invitation.Invitations.Kind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The table of invitations.
@Repository
class InvitationRows {

    private static final String SELECT = """
            select couple_id, invitation_id, inviter, kind, greeting, expires_at, joiner, accepted_at, ended
            from invitation
            """;

    private final JdbcClient jdbc;

    InvitationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(InvitationRow row, byte[] secretHash, Instant now) {
        jdbc.sql("""
                        insert into invitation
                        (couple_id, invitation_id, inviter, kind, secret_hash, greeting, made_at, expires_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        row.couple().value(),
                        row.id(),
                        row.inviter(),
                        row.kind().name(),
                        secretHash,
                        row.greeting(),
                        utc(now),
                        utc(row.expiresAt()))
                .update();
    }

    /// Until the end of the transaction nobody else invites into this couple.
    void lock(CoupleId couple) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 3))")
                .param("invitation/" + couple)
                .query(_ -> {});
    }

    Optional<InvitationRow> bySecret(byte[] secretHash) {
        return jdbc.sql(SELECT + "where secret_hash = ?")
                .param(secretHash)
                .query(InvitationRows::row)
                .optional();
    }

    Optional<InvitationRow> byId(CoupleId couple, UUID id) {
        return jdbc.sql(SELECT + "where couple_id = ? and invitation_id = ?")
                .params(couple.value(), id)
                .query(InvitationRows::row)
                .optional();
    }

    Optional<InvitationRow> latest(CoupleId couple) {
        return jdbc.sql(SELECT + "where couple_id = ? order by made_at desc, ended is not null, invitation_id limit 1")
                .param(couple.value())
                .query(InvitationRows::row)
                .optional();
    }

    Optional<InvitationRow> latestAcceptedBy(UUID person) {
        return jdbc.sql(SELECT + "where joiner = ? and ended is null order by accepted_at desc limit 1")
                .param(person)
                .query(InvitationRows::row)
                .optional();
    }

    /// Notes who has accepted, if nobody was quicker. There is as much time to confirm as given.
    boolean accept(InvitationRow row, UUID joiner, Instant now, Duration toConfirm) {
        return jdbc.sql("""
                        update invitation set joiner = ?, accepted_at = ?, expires_at = greatest(expires_at, ?)
                        where couple_id = ? and invitation_id = ? and joiner is null and ended is null
                        and expires_at > ?""")
                        .params(
                                joiner,
                                utc(now),
                                utc(now.plus(toConfirm)),
                                row.couple().value(),
                                row.id(),
                                utc(now))
                        .update()
                == 1;
    }

    /// Notes whom an invitation that is open has let in, if it has let in nobody else.
    boolean letIn(byte[] secretHash, byte[] newcomerHash, Instant now) {
        return jdbc.sql("""
                        update invitation set newcomer_hash = :newcomer
                        where secret_hash = :secret and joiner is null and ended is null and expires_at > :now
                        and (newcomer_hash is null or newcomer_hash = :newcomer)""")
                        .param("newcomer", newcomerHash)
                        .param("secret", secretHash)
                        .param("now", utc(now))
                        .update()
                == 1;
    }

    /// @return whether it had not ended before
    boolean end(CoupleId couple, UUID id, End how) {
        return jdbc.sql("""
                        update invitation set ended = ?
                        where couple_id = ? and invitation_id = ? and ended is null""").params(how.name(), couple.value(), id).update() == 1;
    }

    List<InvitationRow> endAll(CoupleId couple, End how) {
        return jdbc.sql("""
                        update invitation set ended = ? where couple_id = ? and ended is null
                        returning couple_id, invitation_id, inviter, kind, greeting, expires_at, joiner, accepted_at,
                        ended""")
                .params(how.name(), couple.value())
                .query(InvitationRows::row)
                .list();
    }

    /// Destroys all that somebody has invited with.
    List<InvitationRow> forget(CoupleId couple, UUID inviter) {
        return jdbc.sql("""
                        delete from invitation where couple_id = ? and inviter = ?
                        returning couple_id, invitation_id, inviter, kind, greeting, expires_at, joiner, accepted_at,
                        ended""")
                .params(couple.value(), inviter)
                .query(InvitationRows::row)
                .list();
    }

    /// What the person has invited with goes, and what they had accepted and nobody has confirmed is declined.
    @EventListener
    void delete(AccountDeleted deleted) {
        jdbc.sql("delete from invitation where inviter = ?")
                .param(deleted.person())
                .update();
        jdbc.sql("update invitation set ended = 'DECLINED' where joiner = ? and ended is null")
                .param(deleted.person())
                .update();
    }

    /// What subscribers of these couples and persons would notice a change of.
    List<InvitationRow> concerning(Collection<UUID> couplesOrPersons) {
        UUID[] ids = couplesOrPersons.toArray(UUID[]::new);
        return jdbc.sql(SELECT + "where couple_id = any(?) or joiner = any(?) order by made_at, invitation_id")
                .params(ids, ids)
                .query(InvitationRows::row)
                .list();
    }

    private static InvitationRow row(ResultSet row, int index) throws SQLException {
        String ended = row.getString("ended");
        OffsetDateTime acceptedAt = row.getObject("accepted_at", OffsetDateTime.class);
        return new InvitationRow(
                row.getObject("invitation_id", UUID.class),
                new CoupleId(row.getObject("couple_id", UUID.class)),
                row.getObject("inviter", UUID.class),
                Kind.valueOf(row.getString("kind")),
                row.getBytes("greeting"),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                row.getObject("joiner", UUID.class),
                instant(acceptedAt),
                ended == null ? null : End.valueOf(ended));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
