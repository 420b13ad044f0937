package app.twofold.server.seal;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.signature.PredefinedSignatureParameters;
import com.google.crypto.tink.signature.SignatureConfig;
import java.security.GeneralSecurityException;

/// Keys to sign with, for tests.
public final class Signatures {

    /// What all nodes of a test sign with.
    public static final ServerSignature OURS = fresh();

    private Signatures() {}

    public static ServerSignature fresh() {
        try {
            SignatureConfig.register();
            return new ServerSignature(KeysetHandle.generateNew(PredefinedSignatureParameters.ED25519WithRawOutput));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
