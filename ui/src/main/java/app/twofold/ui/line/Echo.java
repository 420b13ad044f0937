package app.twofold.ui.line;

import java.io.IOException;
import org.atmosphere.cpr.Action;
import org.atmosphere.cpr.AtmosphereInterceptorAdapter;
import org.atmosphere.cpr.AtmosphereRequest;
import org.atmosphere.cpr.AtmosphereRequestImpl;
import org.atmosphere.cpr.AtmosphereResource;
import org.atmosphere.cpr.AtmosphereResource.TRANSPORT;
import org.atmosphere.util.Utils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Answers a screen that asks over its WebSocket whether anybody is there. The question and the answer are the one
/// letter that heartbeats consist of, so the screen's push takes the answer for one of those. Nothing else comes this
/// way: what screens do travels as plain requests. Whoever sends more is hung up on. Made by name, by the library that
/// carries the push.
public final class Echo extends AtmosphereInterceptorAdapter {

    private static final Logger LOG = LoggerFactory.getLogger(Echo.class);
    private static final String BEAT = "X";
    private static final int METHOD_NOT_ALLOWED = 405;

    @Override
    public Action inspect(AtmosphereResource resource) {
        if (!Utils.webSocketMessage(resource)) {
            // Proxies that collect answers before they hand them on leave these alone.
            resource.getResponse().setHeader("X-Accel-Buffering", "no");
            return isPosted(resource) ? refuse(resource) : Action.CONTINUE;
        }
        return asks(resource.getRequest()) ? answer(resource) : hangUp(resource);
    }

    private static boolean isPosted(AtmosphereResource resource) {
        return resource.transport() != TRANSPORT.WEBSOCKET
                && "POST".equals(resource.getRequest().getMethod());
    }

    private static Action refuse(AtmosphereResource resource) {
        resource.getResponse().setStatus(METHOD_NOT_ALLOWED);
        return Action.CANCELLED;
    }

    private static Action hangUp(AtmosphereResource resource) {
        try {
            resource.close();
        } catch (IOException e) {
            LOG.debug("A screen had gone before it was hung up on", e);
        }
        return Action.CANCELLED;
    }

    private static boolean asks(AtmosphereRequest request) {
        AtmosphereRequestImpl.Body body = request.body();
        return body.hasString() && BEAT.equals(body.asString());
    }

    private static Action answer(AtmosphereResource resource) {
        try {
            resource.getResponse().write(BEAT).flushBuffer();
        } catch (IOException e) {
            LOG.debug("A screen has gone while it was answered", e);
        }
        return Action.CANCELLED;
    }

    @Override
    public PRIORITY priority() {
        return PRIORITY.FIRST_BEFORE_DEFAULT;
    }

    @Override
    public String toString() {
        return "Echo";
    }
}
