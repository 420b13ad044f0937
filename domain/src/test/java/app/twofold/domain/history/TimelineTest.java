package app.twofold.domain.history;

import static app.twofold.domain.People.ALEX;
import static app.twofold.domain.People.BERLIN;
import static app.twofold.domain.People.SAM;
import static app.twofold.domain.People.profile;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.twofold.domain.Event.Erased;
import app.twofold.domain.GoalId;
import app.twofold.domain.InvalidValue;
import app.twofold.domain.Story;
import app.twofold.domain.Title;
import app.twofold.domain.WinId;
import app.twofold.domain.Words;
import app.twofold.domain.couple.CoupleEvent.CoupleRenamed;
import app.twofold.domain.couple.CoupleEvent.PresenceOpted;
import app.twofold.domain.couple.CoupleEvent.ProfileChanged;
import app.twofold.domain.couple.CoupleEvent.WeekStartSet;
import app.twofold.domain.couple.CoupleHappening.Founded;
import app.twofold.domain.couple.CoupleHappening.Joined;
import app.twofold.domain.couple.CoupleHappening.NameChanged;
import app.twofold.domain.couple.CoupleHappening.Removed;
import app.twofold.domain.couple.CoupleHappening.Renamed;
import app.twofold.domain.goal.GoalEvent.GoalAgreed;
import app.twofold.domain.goal.GoalEvent.GoalProposed;
import app.twofold.domain.goal.GoalEvent.WordingSuggested;
import app.twofold.domain.goal.GoalHappening;
import app.twofold.domain.goal.wording.Area;
import app.twofold.domain.goal.wording.Wording;
import app.twofold.domain.timeline.Entry;
import app.twofold.domain.timeline.EntryKind;
import app.twofold.domain.timeline.Place;
import app.twofold.domain.timeline.Subject;
import app.twofold.domain.win.About;
import app.twofold.domain.win.Win;
import app.twofold.domain.win.WinEvent.WinCorrected;
import app.twofold.domain.win.WinEvent.WinLogged;
import app.twofold.domain.win.WinEvent.WinReplied;
import app.twofold.domain.win.WinEvent.WinUndone;
import app.twofold.domain.win.WinHappening.Logged;
import app.twofold.domain.win.WinKind;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private static final GoalId WALK = new GoalId(new UUID(1, 1));
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final Duration WEEK = Duration.ofDays(7);

    @Test
    void aWinReadsAsItDoesTodayAndStaysWhereItIs() {
        Telling told = Telling.ofBoth().and(ALEX, win(1, "You laughed", null)).later(WEEK);
        told.and(SAM, new WinReplied(id(1), new Words("You were funny")))
                .and(ALEX, corrected(1, "You laughed out loud"));

        Entry entry = told.only(EntryKind.WIN);
        Win win = ((Logged) entry.happening()).win();
        assertThat(win.text()).isEqualTo(new Words("You laughed out loud"));
        assertThat(win.replies()).hasSize(1);
        assertThat(entry.at()).isEqualTo(Story.START);
        assertThat(entry.last()).isEqualTo(told.seq());
    }

    @Test
    void aWinThatWasUndoneIsNotTold() {
        Telling told = Telling.ofBoth().and(ALEX, win(1, "You laughed", null), new WinUndone(id(1)));

        assertThat(told.told(EntryKind.WIN)).isEmpty();
        assertThat(told.entries(HistoryFilter.ALL.with("laughed"))).isEmpty();
    }

    @Test
    void whatTheCoupleIsCalledIsToldAndHowItsDaysCountIsNot() {
        Telling told = Telling.ofBoth()
                .and(SAM, new WeekStartSet(DayOfWeek.SUNDAY), new PresenceOpted(true))
                .and(SAM, new CoupleRenamed(new Title("Home")))
                .and(SAM, new ProfileChanged(profile("Sammy", 250, BERLIN)))
                .and(SAM, new ProfileChanged(profile("Sammy", 200, BERLIN)));

        assertThat(told.told(EntryKind.COUPLE))
                .containsExactly(
                        new Founded(new Title("Us two")),
                        new Joined(new Title("Sam")),
                        new Renamed(new Title("Us two"), new Title("Home")),
                        new NameChanged(new Title("Sam"), new Title("Sammy")));
    }

    @Test
    void whatItsAuthorHasRemovedIsOneEntryAsLongAsNothingComesBetween() {
        Telling told = Telling.ofBoth().and(SAM, new Erased()).later(WEEK);
        told.and(SAM, new Erased(), new Erased()).and(ALEX, win(1, "Tea", null)).and(SAM, new Erased());

        assertThat(told.told(HistoryFilter.ALL).subList(2, 5))
                .satisfiesExactly(
                        three -> assertThat(three).isEqualTo(new Removed(3)),
                        win -> assertThat(win).isInstanceOf(Logged.class),
                        one -> assertThat(one).isEqualTo(new Removed(1)));
    }

    @Test
    void everyWordMustOccurWhateverItsCaseAndAccents() {
        Telling told = Telling.ofBoth()
                .and(ALEX, win(1, "Café crème in der Straße", null))
                .and(SAM, new WinReplied(id(1), new Words("Déjà vu")));

        assertThat(told.entries(HistoryFilter.ALL.with("CREME  cafe"))).hasSize(1);
        assertThat(told.entries(HistoryFilter.ALL.with("strasse deja"))).hasSize(1);
        assertThat(told.entries(HistoryFilter.ALL.with("STRAẞE"))).hasSize(1);
        assertThat(told.entries(HistoryFilter.ALL.with("crème tea"))).isEmpty();
        assertThat(told.entries(HistoryFilter.ALL.with("   "))).hasSize(3);
    }

    @Test
    void filtersByPersonKindAndSubject() {
        Telling told = Telling.ofBoth()
                .and(ALEX, new GoalProposed(WALK, titled("Walk")), win(1, "Walked", WALK))
                .and(SAM, new GoalAgreed(WALK, 1), win(2, "Tea", null));

        assertThat(told.entries(HistoryFilter.ALL.with(SAM)))
                .extracting(Entry::kind)
                .containsExactly(EntryKind.WIN, EntryKind.GOAL, EntryKind.COUPLE);
        assertThat(told.entries(HistoryFilter.of(EntryKind.GOAL, EntryKind.WIN).with(ALEX)))
                .hasSize(3);
        assertThat(told.entries(HistoryFilter.about(Subject.Ref.of(WALK)))).hasSize(3);
    }

    @Test
    void anAreaOfLifeIsThatOfAGoalAndOfWhatIsLinkedToOne() {
        GoalId save = new GoalId(new UUID(1, 2));
        Telling told = Telling.ofBoth()
                .and(ALEX, new GoalProposed(WALK, titled("Walk")), win(1, "Walked", WALK), win(2, "Tea", null))
                .and(SAM, new GoalProposed(save, Wording.of(new Title("Save"), Words.NONE, Area.MONEY)));

        assertThat(told.told(HistoryFilter.ALL.with(Area.FUN)))
                .satisfiesExactly(
                        goal -> assertThat(goal).isInstanceOf(GoalHappening.Proposed.class),
                        win -> assertThat(win).isInstanceOf(Logged.class));
        assertThat(told.told(HistoryFilter.ALL.with(Area.MONEY))).hasSize(1);
        assertThat(told.told(HistoryFilter.ALL.with(Area.TRUST))).isEmpty();
        assertThat(told.entries(HistoryFilter.of(EntryKind.WIN).with(Area.FUN).with(ALEX)))
                .hasSize(1);
    }

    @Test
    void aGoalThatMovesToAnotherAreaTakesItsPastAlong() {
        Telling told = Telling.ofBoth()
                .and(ALEX, new GoalProposed(WALK, titled("Walk")), win(1, "Walked", WALK))
                .and(ALEX, new WordingSuggested(WALK, 2, Wording.of(new Title("Walk"), Words.NONE, Area.CLOSENESS)));

        assertThat(told.entries(HistoryFilter.ALL.with(Area.FUN))).isEmpty();
        assertThat(told.entries(HistoryFilter.ALL.with(Area.CLOSENESS))).hasSize(3);
    }

    @Test
    void daysAreThoseOfTheCouplesZone() {
        Telling told = Telling.ofBoth();
        told.later(Duration.between(told.now(), MONDAY.atTime(23, 30).atZone(BERLIN)))
                .and(ALEX, win(1, "late", null))
                .later(Duration.ofHours(1))
                .and(ALEX, win(2, "early", null));

        HistoryFilter wins = HistoryFilter.of(EntryKind.WIN);
        assertThat(told.entries(wins.within(null, MONDAY)))
                .extracting(entry -> entry.day(BERLIN))
                .containsExactly(MONDAY);
        assertThat(told.entries(wins.within(MONDAY.plusDays(1), null)))
                .extracting(entry -> entry.day(BERLIN))
                .containsExactly(MONDAY.plusDays(1));
        assertThat(told.chronicle().newestFirst(ALEX, wins, Place.after(MONDAY, BERLIN), told.now()))
                .hasSize(1);
    }

    @Test
    void aFilterThatCannotBeIsRefused() {
        assertThatThrownBy(() -> HistoryFilter.ALL.within(MONDAY.plusDays(1), MONDAY))
                .isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> HistoryFilter.ALL.within(null, LocalDate.MAX)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> HistoryFilter.ALL.with("x".repeat(HistoryFilter.MAX_WORDS_LENGTH + 1)))
                .isInstanceOf(InvalidValue.class);
    }

    @Test
    void theRulerHasEveryWeekFromTheFirstOn() {
        Telling told = Telling.ofBoth().later(WEEK.multipliedBy(2));
        told.and(SAM, win(1, "Tea", null), win(2, "Cake", null)).later(WEEK);

        Ruler ruler = told.chronicle().ruler(ALEX, HistoryFilter.ALL, told.now());
        assertThat(ruler.weeks())
                .containsExactly(
                        new Ruler.Week(MONDAY, Map.of(ALEX, 1, SAM, 1)),
                        new Ruler.Week(MONDAY.plusWeeks(1), Map.of()),
                        new Ruler.Week(MONDAY.plusWeeks(2), Map.of(SAM, 2)),
                        new Ruler.Week(MONDAY.plusWeeks(3), Map.of()));
        assertThat(told.and(SAM, new WeekStartSet(DayOfWeek.SUNDAY))
                        .chronicle()
                        .ruler(ALEX, HistoryFilter.ALL, told.now())
                        .weeks()
                        .getFirst()
                        .first())
                .isEqualTo(MONDAY.minusDays(1));
    }

    @Test
    void aGoalShowsEveryWordingThatWasInForceAndTheOneThatWaits() {
        Telling told = Telling.ofBoth()
                .and(ALEX, new GoalProposed(WALK, titled("Walk")))
                .and(SAM, new GoalAgreed(WALK, 1))
                .later(WEEK)
                .and(SAM, new WordingSuggested(WALK, 2, titled("Hike")))
                .and(ALEX, new GoalAgreed(WALK, 2), new WordingSuggested(WALK, 3, titled("Run")));

        List<Version> versions = told.chronicle()
                .about(SAM, Subject.Ref.of(WALK), told.now())
                .orElseThrow()
                .versions();
        assertThat(versions)
                .extracting(Version::number, Version::isAgreed, Version::until)
                .containsExactly(tuple(1, true, told.now()), tuple(2, true, null), tuple(3, false, null));
    }

    @Test
    void anEqualStateTakesThePlaceOfItsOwn() {
        Telling told = Telling.ofBoth().and(ALEX, win(1, "Tea", null));
        Telling same = Telling.ofBoth().and(ALEX, win(1, "Tea", null));

        Chronicle sharing = told.chronicle().on(same.chronicle().state());
        assertThat(sharing.newestFirst(ALEX, HistoryFilter.ALL, null, told.now()))
                .isEqualTo(told.entries(HistoryFilter.ALL));
        assertThat(((Logged) sharing.newestFirst(ALEX, HistoryFilter.ALL, null, told.now())
                                .findFirst()
                                .orElseThrow()
                                .happening())
                        .win())
                .isSameAs(same.chronicle().state().wins().find(id(1)).orElseThrow());
        assertThatThrownBy(
                        () -> told.chronicle().on(Telling.ofBoth().chronicle().state()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static WinId id(int number) {
        return new WinId(new UUID(2, number));
    }

    private static WinLogged win(int number, String text, @Nullable GoalId goal) {
        return new WinLogged(id(number), WinKind.WIN, new Words(text), About.US, MONDAY, goal, null);
    }

    private static WinCorrected corrected(int number, String text) {
        return new WinCorrected(id(number), WinKind.WIN, new Words(text), About.US, MONDAY, null, null);
    }

    private static Wording titled(String title) {
        return Wording.of(new Title(title), Words.NONE, Area.FUN);
    }
}
