package app.twofold.server.web;

import org.apache.catalina.connector.Connector;
import org.springframework.boot.tomcat.TomcatConnectorCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// TRACE goes the way of every other method that nothing here understands ([UnusualMethods]). The container would
/// refuse it by itself. Nothing ever says it back: it is refused before anything that would.
@Configuration(proxyBeanMethods = false)
class TraceLikeOthers {

    @Bean
    TomcatConnectorCustomizer letTraceThrough() {
        return TraceLikeOthers::letThrough;
    }

    private static void letThrough(Connector connector) {
        connector.setAllowTrace(true);
    }
}
