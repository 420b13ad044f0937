package app.twofold.server.stream;

import app.twofold.server.key.DataKeys;
import app.twofold.server.key.ErasureLedger;
import app.twofold.server.key.KeyTable;
import app.twofold.server.key.MasterKey;
import javax.sql.DataSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Opens the event store.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StreamSettings.class)
class StreamConfiguration {

    @Bean
    EventStore eventStore(DataSource database, DataKeys keys, ErasureLedger ledger, StreamSettings settings) {
        return new EventStore(database, keys, ledger, settings);
    }

    static EventStore open(DataSource database, MasterKey master, ErasureLedger ledger, StreamSettings settings) {
        return new EventStore(database, new DataKeys(new KeyTable(database), master), ledger, settings);
    }
}
