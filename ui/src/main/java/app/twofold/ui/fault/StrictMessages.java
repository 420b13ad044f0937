package app.twofold.ui.fault;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.ServerRpcHandler;
import com.vaadin.flow.server.communication.UidlRequestHandler;
import com.vaadin.flow.server.dau.DauEnforcementException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Takes what screens send, as Flow does, but refuses what no screen sends: with 400, in place of a failure of the
/// server's.
final class StrictMessages extends UidlRequestHandler {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(StrictMessages.class);
    private static final int BAD_REQUEST = 400;

    @Override
    public boolean handleRequest(VaadinSession session, VaadinRequest request, VaadinResponse response)
            throws IOException {
        try {
            return super.handleRequest(session, request, response);
        } catch (CharacterCodingException _) {
            response.sendError(BAD_REQUEST, "");
            return true;
        }
    }

    @Override
    public Optional<ResponseWriter> synchronizedHandleRequest(
            VaadinSession session, VaadinRequest request, VaadinResponse response, String body) throws IOException {
        if (!isMessage(body)) {
            return refused(response);
        }
        try {
            return super.synchronizedHandleRequest(session, request, response, body);
        } catch (NoMessage e) {
            LOG.debug("A message that no screen sends: {}", e.getMessage());
            return refused(response);
        }
    }

    @Override
    protected ServerRpcHandler createRpcHandler() {
        return new StrictRpc();
    }

    private static Optional<ResponseWriter> refused(VaadinResponse response) {
        return Optional.of(() -> response.sendError(BAD_REQUEST, ""));
    }

    /// Whether it has the form of one: numbers that say where it belongs, and a list of things that have happened.
    private static boolean isMessage(String body) {
        if (body.isEmpty()) {
            return true;
        }
        try {
            JsonNode message = JsonMapper.shared().readTree(body);
            return message.isObject()
                    && isTextOrNone(message.get("csrfToken"))
                    && isNumberOrNone(message.get("syncId"))
                    && isNumberOrNone(message.get("clientId"))
                    && areEvents(message.get("rpc"));
        } catch (JacksonException _) {
            return false;
        }
    }

    private static boolean areEvents(@Nullable JsonNode rpc) {
        return rpc == null || (rpc.isArray() && rpc.valueStream().allMatch(StrictMessages::isEvent));
    }

    private static boolean isEvent(JsonNode one) {
        return one.isObject() && one.path("type").isString() && isNumberOrNone(one.get("node"));
    }

    private static boolean isTextOrNone(@Nullable JsonNode node) {
        return node == null || node.isString();
    }

    private static boolean isNumberOrNone(@Nullable JsonNode node) {
        return node == null || node.canConvertToInt();
    }

    /// What has happened cannot have happened on a screen. What a screen's own code fails at does not get here.
    private static final class StrictRpc extends ServerRpcHandler {

        private static final long serialVersionUID = 1L;

        @Override
        public void handleRpc(UI ui, String message, VaadinRequest request)
                throws InvalidUIDLSecurityKeyException, MessageIdSyncException {
            try {
                super.handleRpc(ui, message, request);
            } catch (ResynchronizationRequiredException | ClientResentPayloadException | DauEnforcementException e) {
                throw e;
            } catch (RuntimeException | AssertionError e) {
                throw new NoMessage(e);
            }
        }
    }

    private static final class NoMessage extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NoMessage(Throwable cause) {
            super(cause.getClass().getName(), cause);
        }
    }
}
