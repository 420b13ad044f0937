package app.twofold.server.sync;

import java.util.List;
import org.springframework.boot.tomcat.TomcatConnectorCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.web.socket.WebSocketExtension;
import org.springframework.web.socket.config.annotation.EnableWebSocket;
import org.springframework.web.socket.config.annotation.WebSocketConfigurer;
import org.springframework.web.socket.config.annotation.WebSocketHandlerRegistry;
import org.springframework.web.socket.server.standard.ServletServerContainerFactoryBean;
import org.springframework.web.socket.server.support.DefaultHandshakeHandler;

/// Where the sockets listen, and how little a quiet one holds.
@Configuration(proxyBeanMethods = false)
@EnableWebSocket
class SyncConfiguration implements WebSocketConfigurer {

    private static final int FRAME_BUFFER = 1_024;

    private final SyncHandler handler;
    private final Handshake handshake;

    SyncConfiguration(SyncHandler handler, Handshake handshake) {
        this.handler = handler;
        this.handshake = handshake;
    }

    @Override
    public void registerWebSocketHandlers(WebSocketHandlerRegistry registry) {
        Upgrade upgrade = new Upgrade();
        upgrade.setSupportedProtocols(Handshake.PROTOCOL);
        // Origins are checked by the handshake, which knows how the caller signed in.
        registry.addHandler(handler, Handshake.PATH + "{couple}")
                .setAllowedOriginPatterns("*")
                .setHandshakeHandler(upgrade)
                .addInterceptors(handshake);
    }

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
        };
    }

    /// Upgrades without extensions: compression would cost a quiet socket far more memory than it saves.
    private static final class Upgrade extends DefaultHandshakeHandler {

        @Override
        protected List<WebSocketExtension> filterRequestedExtensions(
                ServerHttpRequest request, List<WebSocketExtension> requested, List<WebSocketExtension> supported) {
            return List.of();
        }
    }
}
