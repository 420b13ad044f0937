package app.twofold.server.key;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// Where the master key is, outside the database in any case.
///
/// @param masterKey     the key itself, 32 bytes in Base64; wins over the file
/// @param masterKeyFile made at the first start, readable by its owner alone; `master-key.json` in the
///                      data folder if not given
/// @param erasuresFile  the ledger of erasures; `erasures` in the data folder if not given
@ConfigurationProperties("twofold")
public record KeySettings(
        @Nullable String masterKey,
        @Nullable Path masterKeyFile,
        @Nullable Path erasuresFile) {

    @Override
    public String toString() {
        return "KeySettings[masterKeyFile=" + masterKeyFile + ", erasuresFile=" + erasuresFile + "]";
    }
}
