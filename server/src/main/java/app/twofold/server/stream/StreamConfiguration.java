package app.twofold.server.stream;

import app.twofold.server.key.DataKeys;
import app.twofold.server.key.KeySettings;
import app.twofold.server.key.KeyTable;
import app.twofold.server.key.MasterKey;
import app.twofold.server.start.Database;
import com.google.crypto.tink.Aead;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/// Opens the event store once the tables are there.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({KeySettings.class, StreamSettings.class})
class StreamConfiguration {

    @Bean
    @DependsOnDatabaseInitialization
    MasterKey masterKey(DataSource database, KeySettings key, Environment environment) {
        KeyTable keys = new KeyTable(database);
        String given = key.masterKey();
        Path file = key.masterKeyFile();
        return given == null || given.isBlank()
                ? MasterKey.in(file == null ? defaultFile(environment) : file, () -> !keys.isEmpty())
                : MasterKey.of(given);
    }

    /// The master key, for the keys of what is sealed outside the streams.
    @Bean
    Aead masterAead(MasterKey master) {
        return master.aead();
    }

    @Bean
    @DependsOnDatabaseInitialization
    EventStore eventStore(DataSource database, MasterKey master, StreamSettings settings) {
        return open(database, master, settings);
    }

    static EventStore open(DataSource database, MasterKey master, StreamSettings settings) {
        return new EventStore(database, new DataKeys(new KeyTable(database), master), settings);
    }

    private static Path defaultFile(Environment environment) {
        return Database.dataFolder(environment).resolve("master-key.json");
    }
}
