package app.twofold.server.reminder;

import app.twofold.domain.Command;
import app.twofold.domain.CoupleId;
import app.twofold.domain.Issued;
import app.twofold.domain.PersonId;
import app.twofold.domain.Refusal;
import app.twofold.domain.ScheduleId;
import app.twofold.domain.Title;
import app.twofold.domain.checkin.schedule.Plan;
import app.twofold.domain.checkin.schedule.Recurrence;
import app.twofold.domain.checkin.schedule.ScheduleCommand.AgreeSchedule;
import app.twofold.domain.checkin.schedule.ScheduleCommand.ProposeSchedule;
import app.twofold.domain.checkin.template.BuiltIn;
import app.twofold.domain.checkin.template.TemplateRef;
import app.twofold.domain.couple.CoupleCommand.FoundCouple;
import app.twofold.domain.couple.CoupleCommand.JoinCouple;
import app.twofold.domain.couple.Hue;
import app.twofold.domain.couple.Profile;
import app.twofold.migrations.TestPostgres.Database;
import app.twofold.server.CommandResult;
import app.twofold.server.Reachable;
import app.twofold.server.Seat;
import app.twofold.server.couple.Node;
import app.twofold.server.mail.MailSettings;
import app.twofold.server.mail.Mails;
import app.twofold.server.stream.Hints;
import app.twofold.server.stream.Result;
import app.twofold.server.stream.Store;
import app.twofold.server.stream.Trust;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;

/// One running copy of the program, as far as reminders need it. Several on one database are several nodes.
final class ReminderNode implements AutoCloseable {

    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    /// A Sunday evening.
    static final LocalDateTime SUNDAY = LocalDateTime.parse("2026-03-08T19:30");

    private final Node node;
    private final Clock clock;
    private final PlanRows plans;
    private final ReminderPlanner planner;
    private final GivenReminders given;
    private final ReminderRounds rounds;
    private final MailRows mails;

    private ReminderNode(Database database, Clock clock, Reachable people, Optional<JavaMailSender> sender) {
        HikariDataSource pool = Store.pool(database);
        this.node = new Node(pool, pool, Trust.AMONG_OTHERS, Hints.NONE);
        this.clock = clock;
        JdbcClient jdbc = JdbcClient.create(pool);
        this.plans = new PlanRows(jdbc);
        ReminderRows rows = new ReminderRows(jdbc, new JdbcTemplate(pool));
        this.planner = Planners.on(pool, node.streams(), clock);
        this.given = new GivenReminders(rows, node.streams(), clock);
        DefaultListableBeanFactory beans = new DefaultListableBeanFactory();
        sender.ifPresent(bean -> beans.registerSingleton("sender", bean));
        MailSettings settings = new MailSettings("twofold@example.org", "https://twofold.example.org");
        this.mails = new MailRows(jdbc);
        Mails through = new Mails(settings, beans.getBeanProvider(JavaMailSender.class));
        ReminderMails sending = new ReminderMails(mails, node.streams(), people, through, clock);
        this.rounds = new ReminderRounds(plans, planner, rows, given, sending, clock);
    }

    static ReminderNode on(Database database, Clock clock) {
        return new ReminderNode(database, clock, _ -> Optional.empty(), Optional.empty());
    }

    /// A node that may send email.
    static ReminderNode mailing(Database database, Clock clock, Reachable people, JavaMailSender sender) {
        return new ReminderNode(database, clock, people, Optional.of(sender));
    }

    GivenReminders given() {
        return given;
    }

    ReminderRounds rounds() {
        return rounds;
    }

    /// What a node does every few seconds.
    void round() {
        rounds.round();
        rounds.send();
    }

    /// A couple of two, seen by the founder.
    Seat paired() {
        CoupleId couple = new CoupleId(UUID.randomUUID());
        PersonId founder = new PersonId(UUID.randomUUID());
        commit(couple, founder, new FoundCouple(new Title("Us"), BERLIN, profile("Alex", 8)));
        commit(couple, new PersonId(UUID.randomUUID()), new JoinCouple(profile("Sam", 190)));
        return new Seat(founder, couple);
    }

    Seat partnerOf(Seat seat) {
        return node.streams().state(seat.couple().value()).persons().stream()
                .filter(person -> !person.equals(seat.person()))
                .map(person -> new Seat(person, seat.couple()))
                .findFirst()
                .orElseThrow();
    }

    /// Sunday evenings, agreed by both.
    ScheduleId agreed(Seat seat, Duration... reminders) {
        ScheduleId schedule = new ScheduleId(UUID.randomUUID());
        ask(seat, new ProposeSchedule(schedule, sundays(reminders)));
        ask(partnerOf(seat), new AgreeSchedule(schedule, 1));
        return schedule;
    }

    static Plan sundays(Duration... reminders) {
        return new Plan(
                new Title("Our Sunday talk"),
                new TemplateRef.Supplied(BuiltIn.WEEKLY),
                SUNDAY,
                BERLIN,
                Recurrence.weekly(),
                Duration.ofMinutes(20),
                Plan.USUAL_WINDOW,
                List.of(reminders));
    }

    /// Takes what is to be sent, and does nothing with it any more.
    void takesItsMailsAndDies() {
        mails.take(clock.instant(), 100);
    }

    /// A command as partners send it.
    void ask(Seat seat, Command command) {
        CommandResult outcome = planner.around(seat.couple(), () -> commit(seat.couple(), seat.person(), command));
        if (outcome instanceof CommandResult.Refused refused) {
            throw new IllegalStateException(refused.toString());
        }
    }

    /// A command during which something else happens.
    void askSlowly(Seat seat, Command command, Runnable meanwhile) {
        planner.around(seat.couple(), () -> {
            meanwhile.run();
            return commit(seat.couple(), seat.person(), command);
        });
    }

    /// A command after whose commit this node dies.
    void askAndDie(Seat seat, Command command) {
        plans.begin(
                seat.couple(),
                UUID.randomUUID(),
                clock.instant(),
                clock.instant().plus(ReminderPlanner.GRACE));
        commit(seat.couple(), seat.person(), command);
    }

    private CommandResult commit(CoupleId couple, PersonId by, Command command) {
        UUID id = UUID.randomUUID();
        var result =
                node.streams().execute(couple.value(), id, _ -> new Issued<>(id, by, clock.instant(), BERLIN, command));
        return switch (result) {
            case Result.Done<?>(long seq) -> new CommandResult.Done(seq);
            case Result.Refused<Refusal>(var reason) -> new CommandResult.Refused(reason);
        };
    }

    private static Profile profile(String name, int hue) {
        return new Profile(new Title(name), new Hue(hue), BERLIN);
    }

    @Override
    public void close() {
        node.close();
    }
}
