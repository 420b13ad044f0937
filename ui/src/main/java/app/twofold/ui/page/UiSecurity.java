package app.twofold.ui.page;

import app.twofold.server.account.SignInForm;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.web.SecurityFilterChain;

/// Who may open which screen. Unknown addresses reach the router, which says that there is nothing there.
@Configuration(proxyBeanMethods = false)
class UiSecurity {

    private static final int LAST = 100;

    /// Files are everybody's. Nobody asks who wants one, so that they come although that cannot be found out.
    @Bean
    @Order(LAST - 1)
    SecurityFilterChain files(HttpSecurity http) {
        return http.securityMatcher(StaticFile.FOLDERS)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .securityContext(AbstractHttpConfigurer::disable)
                .sessionManagement(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    @Order(LAST)
    SecurityFilterChain screens(HttpSecurity http, SignInForm signIn) {
        return signIn.applyTo(http)
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        screens -> screens.loginView(SignInForm.PAGE).anyRequest(AuthorizedUrl::authenticated))
                .build();
    }
}
