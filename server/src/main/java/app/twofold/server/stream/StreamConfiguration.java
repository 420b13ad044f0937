package app.twofold.server.stream;

import javax.sql.DataSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Opens the event store once the tables are there.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({KeySettings.class, StreamSettings.class})
class StreamConfiguration {

    @Bean
    @DependsOnDatabaseInitialization
    EventStore eventStore(DataSource database, KeySettings keySettings, StreamSettings settings) {
        KeyTable keys = new KeyTable(database);
        String given = keySettings.masterKey();
        MasterKey master = given == null || given.isBlank()
                ? MasterKey.in(keySettings.fileOrDefault(), () -> !keys.isEmpty())
                : MasterKey.of(given);
        return new EventStore(
                new EventTable(database),
                new DataKeys(keys, master),
                new GroupCommit(database, settings.writers()),
                settings.cacheBytes());
    }
}
