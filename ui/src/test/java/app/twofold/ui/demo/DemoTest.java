package app.twofold.ui.demo;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.OutcomeId;
import app.twofold.domain.PersonId;
import app.twofold.domain.boundary.Boundary;
import app.twofold.domain.boundary.Repair;
import app.twofold.domain.checkin.CheckinNumbers;
import app.twofold.domain.checkin.Occurrences;
import app.twofold.domain.checkin.schedule.Occurrence;
import app.twofold.domain.checkin.schedule.OccurrenceState;
import app.twofold.domain.checkin.schedule.Schedule;
import app.twofold.domain.checkin.session.Answer;
import app.twofold.domain.checkin.session.Outcome;
import app.twofold.domain.checkin.session.Session;
import app.twofold.domain.checkin.template.Label;
import app.twofold.domain.couple.Agenda;
import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.goal.Goal;
import app.twofold.domain.goal.Status;
import app.twofold.domain.phase.Period;
import app.twofold.domain.phase.Phase;
import app.twofold.server.SignedIn;
import app.twofold.server.account.Accounts;
import app.twofold.server.checkin.SealedAnswers;
import app.twofold.server.couple.Couples;
import app.twofold.ui.OnPostgres;
import app.twofold.ui.TwofoldApplication;
import app.twofold.ui.demo.DemoSignIns.SignIn;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/// The made-up couple, told through the rules that hold for everybody; also where nobody else may make an account.
@SpringBootTest(
        classes = TwofoldApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"twofold.demo=true", "twofold.registration=closed"})
@Tag("days")
class DemoTest implements OnPostgres {

    /// The middle of the weeks in which the two do not meet, in days before the start.
    private static final int QUIET = 485;

    private static final long MAX_EVENTS = 1_500;

    @Autowired
    private DemoSignIns signIns;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Couples couples;

    @Autowired
    private DemoPeople people;

    @Autowired
    private SealedAnswers answers;

    @Autowired
    private DemoClock clock;

    @AfterEach
    void goOn() {
        clock.go();
    }

    @Test
    void startsWithSomethingOfEverything() {
        SignIn alex = signIns.all().getFirst();
        SignedIn person = accounts.check(alex.email(), alex.password()).orElseThrow();
        CoupleState couple = couples.state(couples.seats(person).getFirst());

        assertThat(couple.goals().byId().values())
                .extracting(goal -> goal.status())
                .contains(Status.PROPOSED, Status.ACTIVE, Status.ASIDE, Status.LETTING_GO, Status.ACHIEVED);
        assertThat(couple.wins().byId()).hasSizeGreaterThan(150);
        assertThat(Agenda.of(couple, clock.instant()))
                .extracting(Agenda.Item::kind)
                .contains(Agenda.Kind.REPAIR_OPEN, Agenda.Kind.GOAL_PROPOSED);
        look(couple, clock.instant());
        lookBack(couple, clock.instant());
    }

    @Test
    void saysNothingTwice() {
        assertThat(DemoLines.ALL).extracting(DemoLines.Line::text).doesNotHaveDuplicates();
        assertThat(DemoLines.ALL.stream().map(DemoLines.Line::reply).filter(words -> !words.isEmpty()))
                .doesNotHaveDuplicates();
        assertThat(DemoEarlierTalks.ALL.stream()
                        .flatMap(earlier -> earlier.talk().rounds().stream())
                        .flatMap(round -> Stream.of(round.alex(), round.sam()))
                        .filter(Answer.Said.class::isInstance))
                .doesNotHaveDuplicates();
    }

    @Test
    void isToldOnWhicheverDayOfTheWeekItStarts() {
        Instant now = clock.instant();
        for (int day = 1; day <= 7; day++) {
            Instant start = now.minus(Duration.ofDays(day));
            clock.stand(start);
            DemoCouple couple = people.pair(strangers(day), clock);
            DemoSetup.tell(couple, answers);
            couple.story().play();

            look(couple.state(), start);
            lookBack(couple.state(), start);
        }
    }

    private static void look(CoupleState couple, Instant now) {
        assertThat(states(couple, now.minus(Duration.ofDays(80)), now))
                .containsEntry(OccurrenceState.HELD, 7L)
                .containsEntry(OccurrenceState.MISSED, 1L)
                .containsEntry(OccurrenceState.SKIPPED, 1L);
        assertThat(couple.checkins().schedules().byId().values().stream().filter(schedule -> !schedule.isOver()))
                .extracting(Schedule::agreed, Schedule::proposal)
                .satisfiesExactlyInAnyOrder(
                        weekly -> assertThat(weekly.toList().getLast()).isNull(),
                        monthly -> assertThat(monthly.toList().getFirst()).isNull());
        LocalDate lately = LocalDate.ofInstant(now, couple.zone()).minusDays(80);
        assertThat(CheckinNumbers.of(couple.checkins().sessions(), couple.zone()))
                .filteredOn(reading -> reading.on().isAfter(lately))
                .hasSize(7 * 4 * 2);
        assertThat(couple.boundaries().byId().values())
                .extracting(Boundary::past)
                .anyMatch(past -> !past.isEmpty());
        assertThat(couple.boundaries().repairs().values())
                .extracting(Repair::isOpen)
                .contains(true, false);
        assertThat(shared(couple)).hasSize(1);
    }

    /// Apart, and together again by steps; nothing waits.
    private static void lookAtPhases(CoupleState couple) {
        assertThat(couple.phases().periods())
                .extracting(Period::phase)
                .containsExactly(
                        Phase.TOGETHER,
                        Phase.PARTED,
                        Phase.IN_CONTACT,
                        Phase.FRIENDS_AGAIN,
                        Phase.TAKING_A_BREAK,
                        Phase.DATING_AGAIN,
                        Phase.TOGETHER);
        assertThat(couple.phases().proposal()).isNull();
    }

    /// Two years, in which one pause stays empty.
    private static void lookBack(CoupleState couple, Instant now) {
        lookAtPhases(couple);
        List<Goal> goals = List.copyOf(couple.goals().byId().values());
        assertThat(goals).filteredOn(goal -> goal.status() == Status.ACHIEVED).hasSizeGreaterThanOrEqualTo(5);
        assertThat(goals).filteredOn(goal -> goal.status() == Status.LET_GO).hasSizeGreaterThanOrEqualTo(2);
        assertThat(couple.boundaries().byId().values())
                .filteredOn(Boundary::isWithdrawn)
                .hasSizeGreaterThanOrEqualTo(1);
        assertThat(couple.checkins().sessions().byId().values())
                .filteredOn(Session::isEnded)
                .hasSizeGreaterThanOrEqualTo(40);
        assertThat(states(couple, now.minus(Duration.ofDays(731)), now).get(OccurrenceState.MISSED))
                .isGreaterThanOrEqualTo(3L);
        assertThat(firstWithTrust(couple, 1)).isAfter(firstWithTrust(couple, 0).plusDays(180));
        assertThat(couple.seq()).isBetween(700L, MAX_EVENTS);
        everyMonthButThePauseHasWins(couple, now);
    }

    private static void everyMonthButThePauseHasWins(CoupleState couple, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, couple.zone());
        Set<YearMonth> told = couple.wins().byId().values().stream()
                .map(win -> YearMonth.from(win.on()))
                .collect(Collectors.toSet());
        YearMonth pause = YearMonth.from(today.minusDays(QUIET));
        List<YearMonth> empty = Stream.iterate(YearMonth.from(today), month -> month.minusMonths(1))
                .limit(24)
                .filter(month -> !told.contains(month))
                .toList();
        assertThat(empty).isSubsetOf(pause.minusMonths(1), pause, pause.plusMonths(1));
        assertThat(couple.wins().byId().values()).noneMatch(win -> isQuiet(win.on(), today));
    }

    private static boolean isQuiet(LocalDate day, LocalDate today) {
        return Math.abs(ChronoUnit.DAYS.between(day, today) - QUIET) < 20;
    }

    private static LocalDate firstWithTrust(CoupleState couple, int partner) {
        PersonId person = couple.partners().get(partner).person();
        return CheckinNumbers.of(couple.checkins().sessions(), couple.zone()).stream()
                .filter(reading ->
                        reading.person().equals(person) && reading.label().equals(new Label("Trust")))
                .map(CheckinNumbers.Reading::on)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static Map<OccurrenceState, Long> states(CoupleState couple, Instant from, Instant now) {
        return Occurrences.between(couple.checkins(), from, now, now).stream()
                .map(Occurrence::state)
                .collect(Collectors.groupingBy(state -> state, Collectors.counting()));
    }

    /// The boundaries that sentences of check-ins have become.
    private static List<Boundary> shared(CoupleState couple) {
        return couple.checkins().sessions().byId().values().stream()
                .flatMap(session -> session.outcomes().byId().values().stream())
                .filter(outcome -> outcome.kind() == Outcome.Kind.BOUNDARY)
                .map(Outcome::id)
                .map(OutcomeId::value)
                .flatMap(id -> couple.boundaries().byId().values().stream()
                        .filter(boundary -> boundary.id().value().equals(id)))
                .toList();
    }

    private static DemoSignIns strangers(int day) {
        return new DemoSignIns(List.of(
                new SignIn("Alex", "alex" + day + "@demo.example", "correct horse battery"),
                new SignIn("Sam", "sam" + day + "@demo.example", "correct horse battery")));
    }
}
