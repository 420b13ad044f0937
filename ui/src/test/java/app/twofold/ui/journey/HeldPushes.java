package app.twofold.ui.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.WebSocketFrame;
import com.microsoft.playwright.WebSocketRoute;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What the server tells a screen by itself, which can be held back for a while: as on a slow line, the server knows
/// more than the screen shows.
final class HeldPushes {

    private static final Pattern PUSHES = Pattern.compile(".*VAADIN/push.*");

    private final List<Runnable> waiting = new ArrayList<>();
    private boolean holds;

    private HeldPushes() {}

    /// @param page has not been opened yet
    static HeldPushes to(Page page) {
        HeldPushes pushes = new HeldPushes();
        page.routeWebSocket(PUSHES, pushes::carry);
        return pushes;
    }

    void hold() {
        holds = true;
    }

    void release() {
        holds = false;
        waiting.forEach(Runnable::run);
        waiting.clear();
    }

    private void carry(WebSocketRoute screen) {
        WebSocketRoute server = screen.connectToServer();
        server.onMessage(frame -> {
            if (holds) {
                waiting.add(() -> handOn(screen, frame));
            } else {
                handOn(screen, frame);
            }
        });
    }

    private static void handOn(WebSocketRoute screen, WebSocketFrame frame) {
        if (frame.text() == null) {
            screen.send(frame.binary());
        } else {
            screen.send(frame.text());
        }
    }
}
