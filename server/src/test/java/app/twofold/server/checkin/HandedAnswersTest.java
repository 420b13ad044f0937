package app.twofold.server.checkin;

import static app.twofold.server.checkin.Rooms.does;
import static app.twofold.server.checkin.Rooms.entered;
import static app.twofold.server.checkin.Rooms.keeps;
import static app.twofold.server.checkin.Rooms.other;
import static app.twofold.server.checkin.Rooms.ready;
import static app.twofold.server.checkin.Rooms.round;
import static app.twofold.server.checkin.Rooms.said;
import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.CheckinId;
import app.twofold.domain.checkin.session.SessionCommand.EndCheckin;
import app.twofold.domain.checkin.session.SessionCommand.TakeReadyBack;
import app.twofold.domain.checkin.session.SessionRefusal.AnswerMissing;
import app.twofold.migrations.TestPostgres;
import app.twofold.migrations.TestPostgres.Database;
import app.twofold.server.CommandResult;
import app.twofold.server.Seat;
import app.twofold.server.couple.Node;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What has been handed over waits for the reveal, sealed, and is nowhere any more once nothing waits for it.
class HandedAnswersTest {

    private final Database database = TestPostgres.migratedDatabase();
    private final Node node = Node.on(database);
    private final Seat alex = node.paired();
    private final Seat sam = other(node, alex);
    private final CheckinId talk = entered(node, alex);

    @AfterEach
    void close() {
        node.close();
    }

    @Test
    void isRevealedAlsoWhereTheirAuthorsOwnPagesCannotBeRead() {
        keeps(node, alex, talk, "tea");
        ready(node, alex, talk);
        keeps(node, sam, talk, "time");
        database.run("delete from event where stream_id = '%s'".formatted(alex.person()));
        database.run("delete from snapshot where stream_id = '%s'".formatted(alex.person()));

        try (Node elsewhere = Node.on(database)) {
            ready(elsewhere, sam, talk);

            assertThat(round(elsewhere, sam, talk).answers())
                    .isEqualTo(Map.of(alex.person(), said("tea"), sam.person(), said("time")));
        }
        assertThat(handed()).isEmpty();
    }

    @Test
    void isSealedUntilThen() {
        keeps(node, alex, talk, "tea for two");
        ready(node, alex, talk);

        assertThat(handed())
                .singleElement()
                .satisfies(payload -> assertThat(payload).doesNotContain("tea", "two"));
    }

    @Test
    void goesWithTheMarkThatIsTakenBack() {
        keeps(node, alex, talk, "tea");
        ready(node, alex, talk);

        does(node, alex, new TakeReadyBack(talk, Rooms.THANKS));

        assertThat(handed()).isEmpty();
    }

    @Test
    void goesWithTheEndOfTheCheckin() {
        keeps(node, alex, talk, "tea");
        ready(node, alex, talk);

        does(node, sam, new EndCheckin(talk));

        assertThat(handed()).isEmpty();
    }

    @Test
    void goesWithWhateverEitherErases() {
        keeps(node, alex, talk, "tea");
        ready(node, alex, talk);

        node.erase(sam);

        assertThat(handed()).isEmpty();
    }

    @Test
    void isNothingWhereTheMarkIsRefused() {
        assertThat(ready(node, alex, talk))
                .isInstanceOfSatisfying(
                        CommandResult.Refused.class,
                        refused -> assertThat(refused.reason()).isInstanceOf(AnswerMissing.class));

        assertThat(handed()).isEmpty();
    }

    private List<String> handed() {
        return JdbcClient.create(node.database())
                .sql("select payload from handed_answer")
                .query((row, _) -> new String(row.getBytes(1), StandardCharsets.ISO_8859_1))
                .list();
    }
}
