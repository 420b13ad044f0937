package app.twofold.ui.support;

import com.vaadin.browserless.internal.MockVaadinKt;
import com.vaadin.flow.server.ServiceDestroyEvent;
import com.vaadin.flow.server.SessionInitEvent;
import com.vaadin.flow.server.VaadinService;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.agent.ByteBuddyAgent;
import net.bytebuddy.dynamic.loading.ClassReloadingStrategy;
import net.bytebuddy.implementation.MethodDelegation;
import net.bytebuddy.matcher.ElementMatchers;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/// The library for tests without a browser looks for the service's listeners where Flow 25.3 no longer keeps them.
/// Leads it to the event bus until a release of it does so itself.
public final class EventBusShim implements LauncherSessionListener {

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        ByteBuddyAgent.install();
        new ByteBuddy()
                .redefine(MockVaadinKt.class)
                .method(ElementMatchers.named("fireSessionInitListeners"))
                .intercept(MethodDelegation.to(SessionInit.class))
                .method(ElementMatchers.named("fireServiceDestroyListeners"))
                .intercept(MethodDelegation.to(ServiceDestroy.class))
                .make()
                .load(MockVaadinKt.class.getClassLoader(), ClassReloadingStrategy.fromInstalledAgent());
    }

    /// Fires the beginning of a session.
    public static final class SessionInit {

        private SessionInit() {}

        public static void fire(VaadinService service, SessionInitEvent event) {
            service.getEventBus().fireEvent(event);
        }
    }

    /// Fires the end of the service.
    public static final class ServiceDestroy {

        private ServiceDestroy() {}

        public static void fire(VaadinService service, ServiceDestroyEvent event) {
            service.getEventBus().fireEvent(event);
        }
    }
}
