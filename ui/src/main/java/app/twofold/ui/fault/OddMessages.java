package app.twofold.ui.fault;

import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.communication.ServerRpcHandler;
import org.jspecify.annotations.Nullable;

/// Tells messages that no screen of ours sends from failures of our own.
final class OddMessages {

    private static final String OURS = "app.twofold.";
    private static final String READER = ServerRpcHandler.class.getName();
    private static final String FINDER = VaadinService.class.getName();

    private OddMessages() {}

    /// Whether the framework failed while it read a message, before anything of ours was called.
    static boolean isOne(Throwable failure) {
        boolean isRead = false;
        for (@Nullable Throwable e = failure; e != null; e = e.getCause()) {
            Place place = place(e);
            if (place == Place.OURS) {
                return false;
            }
            isRead |= place == Place.READER;
        }
        return isRead;
    }

    private static Place place(Throwable failure) {
        for (StackTraceElement frame : failure.getStackTrace()) {
            if (frame.getClassName().startsWith(OURS)) {
                return Place.OURS;
            }
            if (frame.getClassName().startsWith(READER)
                    || (frame.getClassName().equals(FINDER)
                            && frame.getMethodName().equals("findUI"))) {
                return Place.READER;
            }
        }
        return Place.ELSEWHERE;
    }

    private enum Place {
        OURS,
        READER,
        ELSEWHERE
    }
}
