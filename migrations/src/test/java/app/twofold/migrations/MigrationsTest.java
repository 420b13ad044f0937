package app.twofold.migrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.twofold.migrations.TestPostgres.Database;
import java.util.Arrays;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MigrationsTest {

    private final Database database = TestPostgres.freshDatabase();

    @Test
    void leadFromNothingToTheLatestVersion() {
        Flyway flyway = flyway().load();

        flyway.migrate();

        assertThat(flyway.info().pending()).isEmpty();
        assertThat(flyway.info().current()).isNotNull();
        assertThat(flyway.validateWithResult().validationSuccessful).isTrue();
    }

    @ParameterizedTest
    @MethodSource("versions")
    void leadFromEveryEarlierVersionToTheLatest(MigrationVersion earlier) {
        flyway().target(earlier).load().migrate();

        Flyway flyway = flyway().load();
        flyway.migrate();

        assertThat(flyway.info().pending()).isEmpty();
        assertThat(flyway.validateWithResult().validationSuccessful).isTrue();
    }

    @Test
    void leaveNoRoomForAThirdPartner() {
        flyway().load().migrate();
        String seat = "insert into seat (couple_id, side, person_id) values ('%s', %d, uuidv7())";
        String couple = "00000000-0000-7000-8000-000000000001";
        database.run(seat.formatted(couple, 0));
        database.run(seat.formatted(couple, 1));

        assertThatThrownBy(() -> database.run(seat.formatted(couple, 1))).hasMessageContaining("seat_side");
        assertThatThrownBy(() -> database.run(seat.formatted(couple, 2))).hasMessageContaining("seat_side_check");
    }

    private FluentConfiguration flyway() {
        return Flyway.configure().dataSource(database.url(), database.user(), database.password());
    }

    static List<MigrationVersion> versions() {
        Database database = TestPostgres.freshDatabase();
        MigrationInfo[] all = Flyway.configure()
                .dataSource(database.url(), database.user(), database.password())
                .load()
                .info()
                .all();
        return Arrays.stream(all).map(MigrationInfo::getVersion).toList();
    }
}
