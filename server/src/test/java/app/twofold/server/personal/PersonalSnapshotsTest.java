package app.twofold.server.personal;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.BoundaryId;
import app.twofold.domain.CheckinId;
import app.twofold.domain.CoupleId;
import app.twofold.domain.GoalId;
import app.twofold.domain.Issued;
import app.twofold.domain.PersonId;
import app.twofold.domain.RepairId;
import app.twofold.domain.Title;
import app.twofold.domain.Words;
import app.twofold.domain.boundary.wording.Account;
import app.twofold.domain.boundary.wording.BoundaryWording;
import app.twofold.domain.boundary.wording.Holder;
import app.twofold.domain.boundary.wording.Kind;
import app.twofold.domain.checkin.session.Answer;
import app.twofold.domain.checkin.template.Label;
import app.twofold.domain.checkin.template.PromptId;
import app.twofold.domain.goal.wording.Area;
import app.twofold.domain.goal.wording.Wording;
import app.twofold.domain.personal.PersonalCommand;
import app.twofold.domain.personal.PersonalCommand.DraftBoundary;
import app.twofold.domain.personal.PersonalCommand.DraftGoal;
import app.twofold.domain.personal.PersonalCommand.DraftRepair;
import app.twofold.domain.personal.PersonalCommand.KeepAnswer;
import app.twofold.domain.personal.PersonalState;
import app.twofold.migrations.TestClock;
import app.twofold.migrations.TestPostgres;
import app.twofold.migrations.TestPostgres.Database;
import app.twofold.server.couple.Node;
import app.twofold.server.stream.SnapshotRows;
import app.twofold.server.stream.Store;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What a person keeps for themselves comes back from a snapshot as it was, and goes with their key.
class PersonalSnapshotsTest {

    private static final int EVERY = 12;

    private final Database database = TestPostgres.migratedDatabase();
    private final HikariDataSource pool = Store.pool(database);
    private final SnapshotRows rows = new SnapshotRows(pool);
    private final UUID person = UUID.randomUUID();

    @AfterEach
    void stop() {
        pool.close();
    }

    @Test
    void changeNothingButTime() {
        PersonalState before = kept();

        assertThat(cold()).isEqualTo(before);
        assertThat(cold().answers().byCheckin().keySet())
                .containsExactlyElementsOf(before.answers().byCheckin().keySet());
        database.run("delete from event where seq < " + EVERY);
        assertThat(cold()).isEqualTo(before);
    }

    @Test
    void goWithTheKeyOfThePerson() {
        kept();
        rows.backUp();
        database.run("update stream_key set keyset = null where stream_id = '" + person + "'");
        rows.restore();

        PersonalState after = cold();

        assertThat(after.seq()).isEqualTo(EVERY);
        assertThat(after.drafts()).isEmpty();
        assertThat(after.answers().byCheckin()).isEmpty();
        assertThat(rows.seqs(person)).isEmpty();
    }

    private PersonalState kept() {
        try (Node node = Node.on(database, EVERY)) {
            for (int i = 0; i < EVERY / 4; i++) {
                everything(i).forEach(command -> does(node, command));
            }
            rows.await(person, EVERY);
            return node.personal().state(person);
        }
    }

    private static List<PersonalCommand> everything(int number) {
        Words words = new Words("number " + number);
        BoundaryId boundary = new BoundaryId(UUID.randomUUID());
        Answer answer = number % 2 == 0
                ? new Answer.Numbers(Map.of(new Label("Trust"), 7, new Label("Calm"), 3))
                : new Answer.Said(words);
        return List.of(
                new DraftGoal(new GoalId(UUID.randomUUID()), Wording.of(new Title("Walk"), words, Area.FUN)),
                new DraftBoundary(
                        boundary,
                        Holder.OURS,
                        new BoundaryWording(new Title("Phones"), words, words, words, words, Kind.MONEY),
                        null),
                new DraftRepair(new RepairId(UUID.randomUUID()), boundary, new Account(words, words, words)),
                new KeepAnswer(
                        new CoupleId(UUID.randomUUID()),
                        new CheckinId(UUID.randomUUID()),
                        new PromptId("thanks"),
                        answer));
    }

    private void does(Node node, PersonalCommand command) {
        UUID id = UUID.randomUUID();
        Instant now = TestClock.now().truncatedTo(ChronoUnit.MICROS);
        node.personal().execute(person, id, _ -> new Issued<>(id, new PersonId(person), now, ZoneOffset.UTC, command));
    }

    private PersonalState cold() {
        try (Node node = Node.on(database, EVERY)) {
            return node.personal().state(person);
        }
    }
}
