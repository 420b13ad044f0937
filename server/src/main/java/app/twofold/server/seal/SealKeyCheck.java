package app.twofold.server.seal;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.daead.DeterministicAeadConfig;
import com.google.crypto.tink.signature.SignatureConfig;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/// Whether a master key is the one that a database was written under.
public final class SealKeyCheck {

    static {
        try {
            AeadConfig.register();
            DeterministicAeadConfig.register();
            SignatureConfig.register();
        } catch (GeneralSecurityException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private SealKeyCheck() {}

    /// Whether it opens every key of the seal that there is.
    ///
    /// @throws SQLException if the database does not answer
    public static boolean areOpenedBy(Connection connection, Aead master) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select name, keyset from seal_key")) {
            while (rows.next()) {
                byte[] context = rows.getString(1).getBytes(StandardCharsets.UTF_8);
                TinkProtoKeysetFormat.parseEncryptedKeyset(rows.getBytes(2), master, context);
            }
            return true;
        } catch (GeneralSecurityException _) {
            return false;
        }
    }
}
