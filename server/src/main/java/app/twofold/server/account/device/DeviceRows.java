package app.twofold.server.account.device;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The table of devices. Labels come and go sealed, tokens as hashes.
@Repository
class DeviceRows {

    private static final String COLUMNS = "device_id, person_id, browser, stays, label, since, expires_at";

    private final JdbcClient jdbc;

    DeviceRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(DeviceRow device, byte[] tokenHash) {
        jdbc.sql("""
                        insert into device (device_id, person_id, token_hash, browser, stays, label, since, expires_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        device.id(),
                        device.person(),
                        tokenHash,
                        device.browser(),
                        device.stays(),
                        device.label(),
                        utc(device.since()),
                        utc(device.expiresAt()))
                .update();
    }

    Optional<DeviceRow> byToken(byte[] tokenHash) {
        return jdbc.sql("select " + COLUMNS + " from device where token_hash = ?")
                .param(tokenHash)
                .query(DeviceRows::row)
                .optional();
    }

    List<DeviceRow> of(UUID person) {
        return jdbc.sql("select " + COLUMNS + " from device where person_id = ? order by since desc, device_id")
                .param(person)
                .query(DeviceRows::row)
                .list();
    }

    /// Those among the given devices that are there and have not expired.
    Set<UUID> live(Collection<UUID> devices, Instant now) {
        return Set.copyOf(jdbc.sql("select device_id from device where device_id = any(?) and expires_at > ?")
                .params(devices.toArray(UUID[]::new), utc(now))
                .query((row, _) -> row.getObject(1, UUID.class))
                .list());
    }

    void extend(UUID device, Instant expiresAt) {
        jdbc.sql("update device set expires_at = ? where device_id = ?")
                .params(utc(expiresAt), device)
                .update();
    }

    /// Extends those of the given devices that end with their browser.
    void extendPassing(Collection<UUID> devices, Instant now, Instant expiresAt) {
        jdbc.sql("""
                        update device set expires_at = ?
                        where device_id = any(?) and not stays and expires_at > ? and expires_at < ?""")
                .params(utc(expiresAt), devices.toArray(UUID[]::new), utc(now), utc(expiresAt))
                .update();
    }

    /// @return whether this device was this person's
    boolean remove(UUID person, UUID device) {
        return jdbc.sql("delete from device where device_id = ? and person_id = ?")
                        .params(device, person)
                        .update()
                == 1;
    }

    void removeExpired(UUID person, Instant now) {
        jdbc.sql("delete from device where person_id = ? and expires_at <= ?")
                .params(person, utc(now))
                .update();
    }

    private static DeviceRow row(ResultSet row, int index) throws SQLException {
        return new DeviceRow(
                row.getObject("device_id", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getBoolean("browser"),
                row.getBoolean("stays"),
                row.getBytes("label"),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
