package app.twofold.ui.line;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.InitParameters;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.AtmospherePushConnection;
import java.time.Duration;
import java.util.Map;
import org.atmosphere.cpr.ApplicationConfig;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// How patient the screens' push is. Proxies commonly end what has been quiet for a minute, some for half of one.
@Configuration(proxyBeanMethods = false)
class LineSetup {

    private static final Duration QUIET = Duration.ofSeconds(20);
    private static final Duration TAKES_NOTHING = Duration.ofSeconds(10);
    private static final Map<String, String> PUSH = Map.of(
            ApplicationConfig.ATMOSPHERE_INTERCEPTORS, Echo.class.getName(),
            ApplicationConfig.HEARTBEAT_INTERVAL_IN_SECONDS, Long.toString(QUIET.toSeconds()),
            InitParameters.SERVLET_PARAMETER_PUSH_SUSPEND_TIMEOUT_LONGPOLLING, Long.toString(QUIET.toMillis()),
            ApplicationConfig.WEBSOCKET_WRITE_TIMEOUT, Long.toString(TAKES_NOTHING.toMillis()),
            // The last message of a page whose session has ended would begin another one, in place of the next page's.
            ApplicationConfig.PROPERTY_SESSION_CREATE, "false");

    @Bean
    VaadinServiceInitListener surePush() {
        return service -> {
            service.addRequestHandler(new LineCheck());
            service.getSource().addUIInitListener(screen -> makeSure(screen.getUI()));
        };
    }

    private static void makeSure(UI ui) {
        if (ui.getInternals().getPushConnection() instanceof AtmospherePushConnection) {
            ui.getInternals().setPushConnection(new SurePush(ui));
        }
    }

    @Bean
    static BeanPostProcessor pushSettings() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof ServletRegistrationBean<?> servlet) {
                    PUSH.forEach(servlet::addInitParameter);
                }
                return bean;
            }
        };
    }
}
