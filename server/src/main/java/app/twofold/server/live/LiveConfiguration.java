package app.twofold.server.live;

import app.twofold.server.live.LiveSettings.Nodes;
import app.twofold.server.stream.Hints;
import app.twofold.server.stream.Trust;
import javax.sql.DataSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Decides how this node works with others.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LiveSettings.class)
class LiveConfiguration {

    @Bean
    Trust trust(LiveSettings settings) {
        return settings.nodes() == Nodes.SINGLE ? Trust.ALONE : Trust.AMONG_OTHERS;
    }

    @Bean
    Hints hints(LiveSettings settings, DataSource database) {
        if (settings.nodes() == Nodes.SINGLE) {
            return Hints.NONE;
        }
        HintSender sender = new HintSender(database);
        sender.start();
        return sender;
    }
}
