package app.twofold.server.reminder;

import app.twofold.domain.Command;
import app.twofold.domain.Event;
import app.twofold.domain.Refusal;
import app.twofold.domain.couple.CoupleState;
import app.twofold.server.stream.Streams;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Planners of reminders for tests, as the program itself makes them.
public final class Planners {

    private Planners() {}

    public static ReminderPlanner on(
            DataSource database, Streams<CoupleState, Command, Event, Refusal> streams, Clock clock) {
        JdbcClient jdbc = JdbcClient.create(database);
        return new ReminderPlanner(
                new PlanRows(jdbc),
                new ReminderRows(jdbc, new JdbcTemplate(database)),
                streams,
                new TransactionTemplate(new DataSourceTransactionManager(database)),
                clock);
    }
}
