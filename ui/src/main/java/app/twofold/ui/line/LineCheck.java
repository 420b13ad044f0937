package app.twofold.ui.line;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.HeartbeatHandler;
import com.vaadin.flow.shared.JsonConstants;
import java.io.IOException;
import java.io.Serial;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/// Tells a screen that no line reaches what it has not been told: in the answer to a heartbeat that says what it has
/// seen. Such a screen asks every two seconds.
public final class LineCheck extends HeartbeatHandler {

    @Serial
    private static final long serialVersionUID = 1L;

    @Override
    protected boolean canHandleRequest(VaadinRequest request) {
        return super.canHandleRequest(request) && request.getHeader(Seen.HEADER) != null;
    }

    @Override
    public boolean synchronizedHandleRequest(VaadinSession session, VaadinRequest request, VaadinResponse response)
            throws IOException {
        boolean handled = super.synchronizedHandleRequest(session, request, response);
        Optional<UI> screen = Optional.ofNullable(session.getService().findUI(request));
        if (screen.isPresent()) {
            response.setContentType(JsonConstants.JSON_CONTENT_TYPE);
            JsonMapper.shared().writeValue(response.getOutputStream(), told(screen.get(), request));
        }
        return handled;
    }

    private static List<String> told(UI screen, VaadinRequest request) {
        return Seen.in(request.getHeader(Seen.HEADER))
                .filter(_ -> screen.getInternals().getPushConnection() instanceof SurePush)
                .map(seen -> ((SurePush) screen.getInternals().getPushConnection()).told(seen))
                .orElse(List.of());
    }
}
