package app.twofold.server.key;

import app.twofold.server.start.StartRefused;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.function.BooleanSupplier;

/// The key that wraps every data key. It never touches the database. A key that a key service holds would come in
/// here, as one more way to make the [Aead].
public final class MasterKey {

    private static final int BYTES = 32;
    private static final String NOT_A_KEY = "The master key in TWOFOLD_MASTER_KEY must be 32 bytes in Base64.";

    static {
        try {
            AeadConfig.register();
        } catch (GeneralSecurityException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private final Aead aead;

    private MasterKey(KeysetHandle keyset) {
        try {
            this.aead = keyset.getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The master key cannot be used", e);
        }
    }

    public Aead aead() {
        return aead;
    }

    /// A key given as text, for example by an environment variable.
    ///
    /// @param base64 32 bytes
    /// @throws StartRefused if it is anything else
    public static MasterKey of(String base64) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(base64.strip());
        } catch (IllegalArgumentException _) {
            throw new StartRefused(NOT_A_KEY);
        }
        if (bytes.length != BYTES) {
            throw new StartRefused(NOT_A_KEY);
        }
        try {
            return new MasterKey(WrappingKey.keyset(bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The master key cannot be used", e);
        }
    }

    /// The key in a file, which is made if it is missing.
    ///
    /// @param isNeeded whether something in the database is wrapped by a key already; then none is made
    /// @throws StartRefused if it is missing although it is needed, or cannot be used
    public static MasterKey in(Path file, BooleanSupplier isNeeded) {
        try {
            if (Files.notExists(file)) {
                if (isNeeded.getAsBoolean()) {
                    throw new StartRefused("The database was written under a master key that is missing: put " + file
                            + " back, for nothing can be read without it.");
                }
                make(file);
            }
            String json = Files.readString(file);
            return new MasterKey(TinkJsonProtoKeysetFormat.parseKeyset(json, InsecureSecretKeyAccess.get()));
        } catch (IOException e) {
            throw new StartRefused("The master key in " + file + " cannot be read or written.", e);
        } catch (GeneralSecurityException e) {
            throw new StartRefused("The master key in " + file + " is damaged; put a copy of it back.", e);
        }
    }

    /// Temporary files are their owner's alone from the first byte, and stay so when they get their final name.
    /// Another node that starts at the same time may be first: then its key counts.
    private static void make(Path file) throws IOException, GeneralSecurityException {
        KeysetHandle keyset = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path draft = Files.createTempFile(folder, "master-key", ".new");
        try {
            Files.writeString(draft, TinkJsonProtoKeysetFormat.serializeKeyset(keyset, InsecureSecretKeyAccess.get()));
            Files.move(draft, file);
        } catch (FileAlreadyExistsException _) {
            // Somebody else's is as good.
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
