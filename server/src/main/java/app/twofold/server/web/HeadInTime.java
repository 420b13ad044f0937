package app.twofold.server.web;

import java.io.IOException;
import java.time.Duration;
import org.apache.coyote.Adapter;
import org.apache.coyote.Processor;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.coyote.http11.Http11Processor;
import org.apache.tomcat.util.net.AbstractEndpoint.Handler.SocketState;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.jspecify.annotations.Nullable;

/// HTTP/1.1 with a deadline for the whole head of a request. The container itself only limits the pause between two
/// bytes, so that a connection could be held for ever by a byte now and then. The container makes it by its name.
public final class HeadInTime extends Http11NioProtocol {

    private static final Duration USUAL = Duration.ofSeconds(20);

    private long millis = USUAL.toMillis();

    /// Set by the container, by name.
    public void setHeadMillis(long millis) {
        this.millis = millis;
    }

    @Override
    protected Processor createProcessor() {
        return new Watched(this, getAdapter(), Duration.ofMillis(millis).toNanos());
    }

    /// Closes a connection with the first byte that comes after the deadline. One on which nothing comes any more ends
    /// by the container's own limit.
    private static final class Watched extends Http11Processor {

        private final long patience;

        /// Whose head has begun and not ended.
        private @Nullable SocketWrapperBase<?> waitingFor;

        private long since;

        Watched(AbstractHttp11Protocol<?> protocol, Adapter adapter, long patience) {
            super(protocol, adapter);
            this.patience = patience;
        }

        @Override
        public SocketState service(SocketWrapperBase<?> connection) throws IOException {
            boolean isWaiting = connection.equals(waitingFor);
            if (isWaiting && System.nanoTime() - since > patience) {
                waitingFor = null;
                return SocketState.CLOSED;
            }
            if (!isWaiting) {
                since = System.nanoTime();
            }
            SocketState state = super.service(connection);
            waitingFor = state == SocketState.LONG && !isAsync() ? connection : null;
            return state;
        }
    }
}
