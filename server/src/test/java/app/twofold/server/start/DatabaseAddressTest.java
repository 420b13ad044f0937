package app.twofold.server.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseAddressTest {

    @Test
    void readsUserPasswordHostAndParametersFromTheUrl() {
        var address = DatabaseAddress.parse("postgresql://sam:p%40ss@db.example:5433/ours?sslmode=require", null, null);

        assertThat(address.url()).isEqualTo("jdbc:postgresql://db.example:5433/ours?sslmode=require");
        assertThat(address.user()).isEqualTo("sam");
        assertThat(address.password()).isEqualTo("p@ss");
    }

    @Test
    void takesAJdbcUrlAsItIs() {
        var address = DatabaseAddress.parse("jdbc:postgresql://db/ours", "sam", "secret");

        assertThat(address.url()).isEqualTo("jdbc:postgresql://db/ours");
        assertThat(address.user()).isEqualTo("sam");
    }

    @Test
    void aPasswordBesideTheUrlCountsMoreThanOneWithinIt() {
        var address = DatabaseAddress.parse("postgres://sam:old@db/ours", null, "new");

        assertThat(address.password()).isEqualTo("new");
    }

    @Test
    void showsNeitherPasswordNorParameters() {
        var address = DatabaseAddress.parse("postgres://sam:secret@db/ours?password=other", null, null);

        assertThat(address.shown()).isEqualTo("postgresql://db/ours");
        assertThat(address).hasToString("DatabaseAddress");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mysql://db/ours", "db", "postgresql://a b", "jdbc:h2:mem:x"})
    void refusesWhatIsNoPostgresql(String text) {
        assertThatThrownBy(() -> DatabaseAddress.parse(text, null, null))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("postgresql://host:5432/database");
    }
}
