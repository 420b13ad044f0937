package app.twofold.ui.shell;

import app.twofold.server.account.SignInForm;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.web.SecurityFilterChain;

/// Who may open which screen. Unknown addresses reach the router, which says that there is nothing there.
@Configuration(proxyBeanMethods = false)
class UiSecurity {

    private static final int LAST = 100;
    private static final String[] STATIC = {
        "/fonts/**", "/styles/**", "/icons/**", "/js/**", "/licenses/**", "/vendor/**"
    };

    @Bean
    @Order(LAST)
    SecurityFilterChain screens(HttpSecurity http, SignInForm signIn) {
        return signIn.applyTo(http)
                .authorizeHttpRequests(
                        requests -> requests.requestMatchers(STATIC).permitAll())
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        screens -> screens.loginView(SignInForm.PAGE).anyRequest(AuthorizedUrl::authenticated))
                .build();
    }
}
