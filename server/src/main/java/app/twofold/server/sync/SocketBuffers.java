package app.twofold.server.sync;

import org.springframework.boot.tomcat.TomcatConnectorCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.socket.server.standard.ServletServerContainerFactoryBean;

/// How little a connection holds: one that is quiet, and one that takes nothing.
@Configuration(proxyBeanMethods = false)
class SocketBuffers {

    private static final int FRAME_BUFFER = 1_024;
    private static final int SEND_BUFFER = 64 * 1_024;

    /// Frames are read in parts of this size. The other user of WebSockets, the screens' push, sends nothing but
    /// short heartbeats to the server.
    @Bean
    ServletServerContainerFactoryBean smallSocketBuffers() {
        ServletServerContainerFactoryBean container = new ServletServerContainerFactoryBean();
        container.setMaxTextMessageBufferSize(FRAME_BUFFER);
        container.setMaxBinaryMessageBufferSize(FRAME_BUFFER);
        return container;
    }

    @Bean
    TomcatConnectorCustomizer smallConnectionBuffers() {
        return connector -> {
            connector.setProperty("socket.appReadBufSize", Integer.toString(2 * FRAME_BUFFER));
            connector.setProperty("socket.appWriteBufSize", Integer.toString(2 * FRAME_BUFFER));
            // The system would let a reader that takes nothing hold megabytes; Linux makes twice this of it.
            connector.setProperty("socket.txBufSize", Integer.toString(SEND_BUFFER));
        };
    }
}
