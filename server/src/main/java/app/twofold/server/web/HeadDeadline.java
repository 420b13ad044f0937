package app.twofold.server.web;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// How long the head of a request may take: `twofold.head-within`.
@Configuration(proxyBeanMethods = false)
class HeadDeadline {

    @Bean
    static WebServerFactoryCustomizer<TomcatServletWebServerFactory> headInTime(
            @Value("${twofold.head-within:20s}") Duration within) {
        return server -> {
            server.setProtocol(HeadInTime.class.getName());
            server.addConnectorCustomizers(
                    connector -> connector.setProperty("headMillis", Long.toString(within.toMillis())));
        };
    }
}
