package app.twofold.server.sync;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.web.socket.WebSocketExtension;
import org.springframework.web.socket.config.annotation.EnableWebSocket;
import org.springframework.web.socket.config.annotation.WebSocketConfigurer;
import org.springframework.web.socket.config.annotation.WebSocketHandlerRegistry;
import org.springframework.web.socket.server.support.DefaultHandshakeHandler;

/// Where the sockets listen.
@Configuration(proxyBeanMethods = false)
@EnableWebSocket
class SyncConfiguration implements WebSocketConfigurer {

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

    /// Upgrades without extensions: compression would cost a quiet socket far more memory than it saves.
    private static final class Upgrade extends DefaultHandshakeHandler {

        @Override
        protected List<WebSocketExtension> filterRequestedExtensions(
                ServerHttpRequest request, List<WebSocketExtension> requested, List<WebSocketExtension> supported) {
            return List.of();
        }
    }
}
