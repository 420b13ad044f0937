package app.twofold.server.key;

import app.twofold.server.start.Database;
import com.google.crypto.tink.Aead;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/// Finds the master key once the tables are there.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(KeySettings.class)
class KeyConfiguration {

    @Bean
    @DependsOnDatabaseInitialization
    MasterKey masterKey(DataSource database, KeySettings key, Environment environment) {
        KeyTable keys = new KeyTable(database);
        return MasterKeyPlace.of(key, environment).key(() -> !keys.isEmpty());
    }

    /// The master key, for the keys of what is sealed outside the streams.
    @Bean
    Aead masterAead(MasterKey master) {
        return master.aead();
    }

    @Bean
    ErasureLedger erasureLedger(KeySettings key, Environment environment) {
        Path file = key.erasuresFile();
        return ErasureLedger.in(file == null ? Database.dataFolder(environment).resolve("erasures") : file);
    }

    @Bean
    @DependsOnDatabaseInitialization
    DataKeys dataKeys(DataSource database, MasterKey master) {
        return new DataKeys(new KeyTable(database), master);
    }
}
