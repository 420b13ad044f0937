package app.twofold.server.seal;

import app.twofold.server.start.StartRefused;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.DeterministicAead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.daead.DeterministicAeadConfig;
import com.google.crypto.tink.daead.PredefinedDeterministicAeadParameters;
import com.google.crypto.tink.signature.PredefinedSignatureParameters;
import com.google.crypto.tink.signature.SignatureConfig;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The keys of the seal, and the one that the server signs with. They are made at the first start and lie in the
/// database, wrapped by the master key.
@Configuration(proxyBeanMethods = false)
class SealKeys {

    private final JdbcClient jdbc;
    private final Aead master;

    SealKeys(JdbcClient jdbc, @Qualifier("masterAead") Aead master) throws GeneralSecurityException {
        AeadConfig.register();
        DeterministicAeadConfig.register();
        SignatureConfig.register();
        this.jdbc = jdbc;
        this.master = master;
    }

    @Bean
    @DependsOnDatabaseInitialization
    Seal seal() throws GeneralSecurityException {
        return new Seal(
                keyset("findable", PredefinedDeterministicAeadParameters.AES256_SIV)
                        .getPrimitive(RegistryConfiguration.get(), DeterministicAead.class),
                keyset("seal", PredefinedAeadParameters.AES256_GCM)
                        .getPrimitive(RegistryConfiguration.get(), Aead.class));
    }

    @Bean
    @DependsOnDatabaseInitialization
    ServerSignature serverSignature() throws GeneralSecurityException {
        return new ServerSignature(keyset("signature", PredefinedSignatureParameters.ED25519WithRawOutput));
    }

    /// Two nodes that start at once agree on whichever keyset came first.
    private KeysetHandle keyset(String name, Parameters parameters) throws GeneralSecurityException {
        byte[] context = name.getBytes(StandardCharsets.UTF_8);
        byte[] fresh =
                TinkProtoKeysetFormat.serializeEncryptedKeyset(KeysetHandle.generateNew(parameters), master, context);
        jdbc.sql("insert into seal_key (name, keyset) values (?, ?) on conflict (name) do nothing")
                .params(name, fresh)
                .update();
        byte[] wrapped = jdbc.sql("select keyset from seal_key where name = ?")
                .param(name)
                .query((row, _) -> row.getBytes(1))
                .single();
        try {
            return TinkProtoKeysetFormat.parseEncryptedKeyset(wrapped, master, context);
        } catch (GeneralSecurityException e) {
            throw new StartRefused("The master key is not the one that this database was written under.", e);
        }
    }
}
