package app.twofold.server;

import app.twofold.migrations.TestPostgres;
import app.twofold.migrations.TestPostgres.Database;
import app.twofold.server.account.SignInForm;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// The whole server without screens, on a database of its own. In place of the screens a sign-in page and one page
/// that only a signed-in person may open.
@SpringBootConfiguration
@EnableAutoConfiguration
@ComponentScan("app.twofold.server")
public class TestServer {

    /// @param given the JDBC URL of a database that has its tables, for the superuser; empty for a new one
    @Bean
    HikariDataSource dataSource(@Value("${spring.datasource.url:}") String given) {
        Database database =
                given.isEmpty() ? TestPostgres.migratedDatabase() : new Database(given, "postgres", "postgres");
        HikariConfig pool = new HikariConfig();
        pool.setJdbcUrl(database.url());
        pool.setUsername(database.user());
        pool.setPassword(database.password());
        return new HikariDataSource(pool);
    }

    @Bean
    @Order(100)
    SecurityFilterChain pages(HttpSecurity http, SignInForm form) {
        return form.applyTo(http)
                .authorizeHttpRequests(pages ->
                        pages.requestMatchers("/login").permitAll().anyRequest().authenticated())
                .build();
    }

    @RestController
    static class Pages {

        @GetMapping("/login")
        String form(CsrfToken token) {
            return token.getToken();
        }

        @GetMapping("/")
        String page() {
            return "signed in";
        }
    }
}
