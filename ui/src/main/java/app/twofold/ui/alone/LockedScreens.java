package app.twofold.ui.alone;

import app.twofold.server.SignedInToken;
import app.twofold.server.alone.LockedAgain;
import app.twofold.server.alone.Unasked;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.event.EventListener;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/// The screens that are open, by device. One that shows what its owner keeps to themselves loses it when that locks.
/// What a screen does without a request is what it does by itself.
@Component
class LockedScreens implements VaadinServiceInitListener, Unasked {

    private final Map<UUID, Set<UI>> byDevice = new ConcurrentHashMap<>();

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(screen -> opened(screen.getUI()));
    }

    private void opened(UI screen) {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof SignedInToken token) {
            UUID device = token.device();
            byDevice.computeIfAbsent(device, _ -> ConcurrentHashMap.newKeySet()).add(screen);
            screen.addDetachListener(_ -> byDevice.computeIfPresent(device, (_, screens) -> {
                screens.remove(screen);
                return screens.isEmpty() ? null : screens;
            }));
        }
    }

    @EventListener
    void locked(LockedAgain again) {
        byDevice.getOrDefault(again.device(), Set.of()).forEach(LockedScreens::clear);
    }

    private static void clear(UI screen) {
        try {
            var _ = screen.access(() -> {
                boolean shows = screen.getInternals().getActiveRouterTargetsChain().stream()
                        .anyMatch(view -> view instanceof OwnWords own && own.showsOwn());
                if (shows) {
                    screen.refreshCurrentRoute(false);
                }
            });
        } catch (UIDetachedException _) {
            // Nobody is there to look any more.
        }
    }

    @Override
    public boolean isSo() {
        return VaadinSession.getCurrent() != null && VaadinRequest.getCurrent() == null;
    }
}
