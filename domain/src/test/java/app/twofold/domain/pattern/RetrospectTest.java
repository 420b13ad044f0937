package app.twofold.domain.pattern;

import static app.twofold.domain.People.ALEX;
import static app.twofold.domain.People.ROBIN;
import static app.twofold.domain.People.SAM;
import static app.twofold.domain.pattern.Past.FOUNDED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.twofold.domain.CheckinId;
import app.twofold.domain.GoalId;
import app.twofold.domain.PersonId;
import app.twofold.domain.Title;
import app.twofold.domain.WinId;
import app.twofold.domain.Words;
import app.twofold.domain.checkin.session.Answer.Said;
import app.twofold.domain.checkin.session.SessionEvent.AnswerGiven;
import app.twofold.domain.checkin.session.SessionEvent.PromptRevealed;
import app.twofold.domain.checkin.template.BuiltIn;
import app.twofold.domain.checkin.template.PromptId;
import app.twofold.domain.goal.Goal;
import app.twofold.domain.goal.GoalEvent.CalledAchieved;
import app.twofold.domain.goal.GoalEvent.GoalAgreed;
import app.twofold.domain.goal.GoalEvent.GoalProposed;
import app.twofold.domain.goal.wording.Area;
import app.twofold.domain.goal.wording.Wording;
import app.twofold.domain.timeline.Subject;
import app.twofold.domain.win.About;
import app.twofold.domain.win.WinEvent.WinLogged;
import app.twofold.domain.win.WinKind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RetrospectTest {

    private static final YearMonth JANUARY = YearMonth.of(2026, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    private static final PromptId FORWARD = new PromptId("looking-forward");
    private static final GoalId WALK = new GoalId(new UUID(0, 0x60A1));

    private final Past past = new Past();

    @Test
    void aMonthHoldsItsOwnDaysAndNoOthers() {
        noticed(1, SAM, "January", LocalDate.of(2026, 1, 31));
        noticed(2, SAM, "February", LocalDate.of(2026, 2, 1));

        assertThat(month(JANUARY).words()).extracting(win -> win.text().value()).containsExactly("January");
        assertThat(year().words()).hasSize(2);
    }

    @Test
    void someOfTheWordsOfEachStandForTheWholeTime() {
        for (int day = 1; day <= 9; day++) {
            noticed(day, SAM, "s" + day, LocalDate.of(2026, 1, day));
        }
        noticed(10, ALEX, "a", LocalDate.of(2026, 1, 3));

        assertThat(month(JANUARY).words()).extracting(win -> win.text().value()).containsExactly("s1", "a", "s5", "s9");
    }

    @Test
    void aGoalThatWasBegunAndReachedIsBoth() {
        reached();

        assertThat(month(JANUARY).turns(Turn.Kind.GOAL_BEGUN)).hasSize(1);
        assertThat(month(JANUARY).turns(Turn.Kind.GOAL_REACHED))
                .containsExactly(new Turn(
                        FOUNDED,
                        Turn.Kind.GOAL_REACHED,
                        new Subject(Subject.Ref.of(WALK), "A walk"),
                        Set.of(ALEX, SAM)));
        assertThat(month(JANUARY.plusMonths(1)).isEmpty()).isTrue();
    }

    @Test
    void whatTheyLookForwardToIsThereOnceBothHaveOpenedIt() {
        CheckinId talk = past.opened(BuiltIn.WEEKLY);
        past.and(SAM, new AnswerGiven(talk, FORWARD, SAM, new Said(new Words("The sea"))));
        assertThat(month(JANUARY).hopes()).isEmpty();

        past.and(ALEX, new AnswerGiven(talk, FORWARD, ALEX, new Said(new Words("Sleep"))));
        past.and(ALEX, new PromptRevealed(talk, FORWARD));

        assertThat(month(JANUARY).hopes())
                .containsExactly(
                        new Hope(talk, ALEX, FOUNDED, new Words("Sleep")),
                        new Hope(talk, SAM, FOUNDED, new Words("The sea")));
    }

    @Test
    void thereIsNothingBeforeTheBeginningAndAfterToday() {
        assertThat(find(YearMonth.of(2025, 12))).isEmpty();
        assertThat(find(YearMonth.of(2026, 4))).isEmpty();
        assertThat(month(JANUARY).hasEarlier()).isFalse();
        assertThat(month(JANUARY).hasLater()).isTrue();
        assertThat(month(YearMonth.from(TODAY)).hasLater()).isFalse();
        assertThat(month(YearMonth.from(TODAY)).patterns().stretch().last()).isEqualTo(TODAY);
    }

    @Test
    void besideAPlotAreTheFewThatMatterMostByTheirDay() {
        reached();
        List<Turn> all = new ArrayList<>(year().patterns().turns());
        for (int day = 2; day < 9; day++) {
            all.add(new Turn(
                    FOUNDED.plusDays(day), Turn.Kind.GOAL_BEGUN, all.getLast().subject(), Set.of()));
        }

        assertThat(Turn.beside(all, Stretch.of(JANUARY)))
                .hasSize(Turn.MAX_BESIDE)
                .extracting(Turn::kind)
                .startsWith(Turn.Kind.GOAL_REACHED, Turn.Kind.GOAL_BEGUN)
                .doesNotContain(Turn.Kind.FOUNDED);
        assertThat(Turn.beside(all, Stretch.of(JANUARY.plusMonths(1)))).isEmpty();
    }

    @Test
    void nobodyElseReadsIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Retrospect.of(past.chronicle(), ROBIN, Stretch.of(JANUARY), 3, noon(TODAY)));
    }

    @Test
    void goodThingsOfTheSameDayComeBackWithTheirYears() {
        reached();
        noticed(1, SAM, "Cake", FOUNDED);
        noticed(2, SAM, "Tea", FOUNDED.plusDays(1));
        noticed(3, ALEX, "Older", FOUNDED.minusYears(1));

        List<OnThisDay> found = onThisDay(FOUNDED.plusYears(1));

        assertThat(found).extracting(OnThisDay::years).containsExactly(1, 2);
        assertThat(found.getFirst().wins())
                .extracting(win -> win.text().value())
                .containsExactly("Cake");
        assertThat(found.getFirst().reached()).extracting(Goal::id).containsExactly(WALK);
        assertThat(onThisDay(FOUNDED.plusYears(1).plusDays(5))).isEmpty();
    }

    @Test
    void aLeapDayComesBackOnLeapDaysAlone() {
        noticed(1, SAM, "Cake", LocalDate.of(2027, 2, 28));

        assertThat(onThisDay(LocalDate.of(2028, 2, 29))).isEmpty();
        assertThat(onThisDay(LocalDate.of(2028, 2, 28))).hasSize(1);
    }

    private List<OnThisDay> onThisDay(LocalDate today) {
        return OnThisDay.of(past.chronicle().state(), today);
    }

    private Retrospect month(YearMonth month) {
        return find(month).orElseThrow();
    }

    private Optional<Retrospect> find(YearMonth month) {
        return Retrospect.of(past.chronicle(), ALEX, Stretch.of(month), 3, noon(TODAY));
    }

    private Retrospect year() {
        return Retrospect.of(past.chronicle(), ALEX, Stretch.of(Year.of(2026)), 3, noon(TODAY))
                .orElseThrow();
    }

    private void noticed(long number, PersonId by, String words, LocalDate on) {
        WinId id = new WinId(new UUID(2, number));
        past.and(by, new WinLogged(id, WinKind.THANKS, new Words(words), About.YOU, on, null, null));
    }

    private void reached() {
        past.and(ALEX, new GoalProposed(WALK, Wording.of(new Title("A walk"), Words.NONE, Area.FUN)))
                .and(SAM, new GoalAgreed(WALK, 1))
                .and(ALEX, new CalledAchieved(WALK))
                .and(SAM, new CalledAchieved(WALK));
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }
}
