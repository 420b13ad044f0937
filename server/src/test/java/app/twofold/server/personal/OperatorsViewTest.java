package app.twofold.server.personal;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.GoalId;
import app.twofold.domain.Title;
import app.twofold.domain.Words;
import app.twofold.domain.goal.wording.Area;
import app.twofold.domain.goal.wording.Wording;
import app.twofold.domain.personal.PersonalCommand.DraftGoal;
import app.twofold.domain.personal.PersonalState;
import app.twofold.migrations.TestClock;
import app.twofold.server.SignedIn;
import app.twofold.server.TestServer;
import app.twofold.server.account.Laboratory;
import app.twofold.server.account.SignIns;
import app.twofold.server.alone.OpenKeys;
import app.twofold.server.key.DataKeys;
import app.twofold.server.stream.EventStore;
import app.twofold.server.stream.Hints;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What whoever has the database, the master key and the program can read of what people keep to themselves, while
/// nobody is signed in.
@Import({Laboratory.class, SignIns.class})
@SpringBootTest(
        classes = TestServer.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "twofold.rate-limits=off")
class OperatorsViewTest {

    private static final String CANARY = "canary-in-a-draft";

    @Autowired
    private SignIns people;

    @Autowired
    private PersonalSpace personal;

    @Autowired
    private EventStore store;

    @Autowired
    private DataKeys masterKeys;

    @Autowired
    private OpenKeys open;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void isNothingButThatSomethingIsThere() {
        SignedIn alex = people.somebody("Alex");
        GoalId goal = new GoalId(UUID.randomUUID());
        personal.execute(
                alex,
                UUID.randomUUID(),
                new DraftGoal(goal, Wording.of(new Title(CANARY), new Words(CANARY), Area.FUN)));
        assertThat(personal.state(alex).drafts()).hasSize(1);
        people.close();
        clock.advance(OpenKeys.LINGERS.plus(Duration.ofSeconds(1)));
        open.sweep();

        PersonalState seen = store.streams(new PersonalKind(), masterKeys, Duration.ZERO, Hints.NONE)
                .latest(alex.id());

        assertThat(seen.seq()).isPositive();
        assertThat(seen.drafts()).isEmpty();
        assertThat(masterKeys.of(alex.id())).isEmpty();
        assertThat(keysThatTheMasterKeyOpens()).isPositive();
        assertThat(everything()).noneMatch(row -> row.contains(CANARY));
    }

    /// That it opens something at all: the keys of the couples.
    private long keysThatTheMasterKeyOpens() {
        SignedIn sam = people.somebody("Sam");
        UUID couple = UUID.randomUUID();
        masterKeys.make(couple, sam.id());
        return masterKeys.of(couple).values().stream()
                .filter(key -> key.isPresent())
                .count();
    }

    private List<String> everything() {
        return jdbc
                .sql("select table_name from information_schema.tables where table_schema = 'public'")
                .query(String.class)
                .list()
                .stream()
                .flatMap(table -> jdbc.sql("select t::text from " + table + " t").query(String.class).list().stream())
                .toList();
    }
}
