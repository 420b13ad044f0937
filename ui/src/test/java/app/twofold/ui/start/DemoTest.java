package app.twofold.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.OutcomeId;
import app.twofold.domain.boundary.Boundary;
import app.twofold.domain.boundary.Repair;
import app.twofold.domain.checkin.CheckinNumbers;
import app.twofold.domain.checkin.Occurrence;
import app.twofold.domain.checkin.OccurrenceState;
import app.twofold.domain.checkin.Occurrences;
import app.twofold.domain.checkin.Outcome;
import app.twofold.domain.checkin.Schedule;
import app.twofold.domain.couple.Agenda;
import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.goal.Status;
import app.twofold.server.SignedIn;
import app.twofold.server.account.Accounts;
import app.twofold.server.checkin.SealedAnswers;
import app.twofold.server.couple.Couples;
import app.twofold.ui.OnPostgres;
import app.twofold.ui.TwofoldApplication;
import app.twofold.ui.start.DemoSignIns.SignIn;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/// The made-up couple, told through the rules that hold for everybody.
@SpringBootTest(
        classes = TwofoldApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "twofold.demo=true")
class DemoTest implements OnPostgres {

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
        assertThat(couple.wins().byId()).hasSizeGreaterThan(200);
        assertThat(Agenda.of(couple, clock.instant()))
                .extracting(Agenda.Item::kind)
                .contains(Agenda.Kind.REPAIR_OPEN, Agenda.Kind.GOAL_PROPOSED);
        look(couple, clock.instant());
    }

    @Test
    void isToldOnWhicheverDayOfTheWeekItStarts() {
        Instant now = clock.instant();
        for (int day = 1; day <= 7; day++) {
            Instant start = now.minus(Duration.ofDays(day));
            clock.stand(start);
            DemoCouple couple = people.pair(strangers(day), clock);
            DemoBoundaries boundaries = new DemoBoundaries(couple);
            boundaries.tell();
            new DemoCheckins(couple, answers, boundaries.lateTalks()).tell();
            couple.story().play();

            look(couple.state(), start);
        }
    }

    private static void look(CoupleState couple, Instant now) {
        assertThat(Occurrences.between(couple.checkins(), now.minus(Duration.ofDays(80)), now, now).stream()
                        .map(Occurrence::state)
                        .collect(Collectors.groupingBy(state -> state, Collectors.counting())))
                .containsEntry(OccurrenceState.HELD, 7L)
                .containsEntry(OccurrenceState.MISSED, 1L)
                .containsEntry(OccurrenceState.SKIPPED, 1L);
        assertThat(couple.checkins().schedules().byId().values())
                .extracting(Schedule::agreed, Schedule::proposal)
                .satisfiesExactlyInAnyOrder(
                        weekly -> assertThat(weekly.toList().getLast()).isNull(),
                        monthly -> assertThat(monthly.toList().getFirst()).isNull());
        assertThat(CheckinNumbers.of(couple.checkins().sessions(), couple.zone()))
                .hasSize(7 * 4 * 2);
        assertThat(couple.boundaries().byId().values())
                .extracting(Boundary::past)
                .anyMatch(past -> !past.isEmpty());
        assertThat(couple.boundaries().repairs().values())
                .extracting(Repair::isOpen)
                .containsExactlyInAnyOrder(true, false);
        assertThat(shared(couple)).hasSize(1);
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
