package app.twofold.domain.history;

import static app.twofold.domain.People.ALEX;
import static app.twofold.domain.People.BERLIN;
import static app.twofold.domain.People.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.CheckinId;
import app.twofold.domain.Event.Erased;
import app.twofold.domain.GoalId;
import app.twofold.domain.OutcomeId;
import app.twofold.domain.PersonId;
import app.twofold.domain.ScheduleId;
import app.twofold.domain.Story;
import app.twofold.domain.TemplateId;
import app.twofold.domain.Title;
import app.twofold.domain.Words;
import app.twofold.domain.checkin.CheckinHappening;
import app.twofold.domain.checkin.CheckinHappening.Held;
import app.twofold.domain.checkin.CheckinHappening.Missed;
import app.twofold.domain.checkin.schedule.OccurrenceId;
import app.twofold.domain.checkin.schedule.Plan;
import app.twofold.domain.checkin.schedule.Recurrence;
import app.twofold.domain.checkin.schedule.ScheduleEvent.MoveAgreed;
import app.twofold.domain.checkin.schedule.ScheduleEvent.MoveProposed;
import app.twofold.domain.checkin.schedule.ScheduleEvent.PlanSuggested;
import app.twofold.domain.checkin.schedule.ScheduleEvent.ScheduleAgreed;
import app.twofold.domain.checkin.schedule.ScheduleEvent.SchedulePaused;
import app.twofold.domain.checkin.schedule.ScheduleEvent.ScheduleProposed;
import app.twofold.domain.checkin.schedule.ScheduleEvent.ScheduleResumed;
import app.twofold.domain.checkin.schedule.ScheduleEvent.Skipped;
import app.twofold.domain.checkin.schedule.ScheduleEvent.Unskipped;
import app.twofold.domain.checkin.schedule.ScheduleHappening;
import app.twofold.domain.checkin.schedule.ScheduleHappening.Agreed;
import app.twofold.domain.checkin.schedule.ScheduleHappening.Moved;
import app.twofold.domain.checkin.schedule.ScheduleHappening.Paused;
import app.twofold.domain.checkin.schedule.ScheduleHappening.Proposed;
import app.twofold.domain.checkin.schedule.ScheduleHappening.Replanned;
import app.twofold.domain.checkin.schedule.ScheduleHappening.Resumed;
import app.twofold.domain.checkin.session.Answer;
import app.twofold.domain.checkin.session.Opening;
import app.twofold.domain.checkin.session.Outcome;
import app.twofold.domain.checkin.session.SessionEvent.AnswerGiven;
import app.twofold.domain.checkin.session.SessionEvent.CameBack;
import app.twofold.domain.checkin.session.SessionEvent.CheckinClosed;
import app.twofold.domain.checkin.session.SessionEvent.CheckinOpened;
import app.twofold.domain.checkin.session.SessionEvent.CheckinPaused;
import app.twofold.domain.checkin.session.SessionEvent.ClosingSaid;
import app.twofold.domain.checkin.session.SessionEvent.MarkedReady;
import app.twofold.domain.checkin.session.SessionEvent.OutcomeNoted;
import app.twofold.domain.checkin.session.SessionEvent.PartnerEntered;
import app.twofold.domain.checkin.session.SessionEvent.PromptRevealed;
import app.twofold.domain.checkin.template.BuiltIn;
import app.twofold.domain.checkin.template.Prompt;
import app.twofold.domain.checkin.template.Section;
import app.twofold.domain.checkin.template.Template;
import app.twofold.domain.checkin.template.TemplateEvent.TemplateKept;
import app.twofold.domain.checkin.template.TemplateRef;
import app.twofold.domain.goal.GoalEvent.GoalProposed;
import app.twofold.domain.goal.wording.Area;
import app.twofold.domain.goal.wording.Wording;
import app.twofold.domain.leaving.LeavingEvent.ReopenAsked;
import app.twofold.domain.leaving.LeavingEvent.SpaceLeft;
import app.twofold.domain.timeline.Entry;
import app.twofold.domain.timeline.EntryKind;
import app.twofold.domain.timeline.Subject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CheckinReadingTest {

    private static final CheckinId TALK = new CheckinId(UUID.fromString("0192f5a4-7c1e-4a30-9b52-3f6f0a1c2d11"));
    private static final TemplateRef WEEKLY = new TemplateRef.Supplied(BuiltIn.WEEKLY);
    private static final Template TEMPLATE = BuiltIn.WEEKLY.template();
    private static final Prompt THANKS = TEMPLATE.prompts().get(1);
    private static final ScheduleId SUNDAYS = new ScheduleId(new UUID(7, 1));
    private static final LocalDateTime FIRST = LocalDateTime.parse("2026-03-08T19:30");
    private static final LocalDateTime SECOND = FIRST.plusWeeks(1);
    private static final Plan EVENINGS = plan("Our Sunday talk");
    private static final Plan TALKS = plan("Sunday tea");
    private static final Duration DAY = Duration.ofDays(1);

    @Test
    void aCheckinIsOneEntryThatStandsWhereItEnded() {
        Telling told = opened().later(Duration.ofMinutes(10))
                .and(SAM, new CheckinPaused(TALK, null), new CheckinPaused(TALK, null))
                .later(Duration.ofMinutes(15))
                .and(SAM, new CameBack(TALK))
                .and(
                        SAM,
                        new OutcomeNoted(
                                TALK, new OutcomeId(new UUID(9, 1)), Outcome.Kind.NOTE, new Words("Tea first"), null))
                .later(Duration.ofMinutes(28))
                .and(SAM, new ClosingSaid(TALK, new Title("lighter"), new Words("for asking")))
                .and(ALEX, new CheckinClosed(TALK));

        Entry entry = told.only(EntryKind.CHECKIN);
        assertThat(entry.at()).isEqualTo(told.now());
        assertThat(entry.first()).isEqualTo(3);
        assertThat(entry.last()).isEqualTo(told.seq());
        assertThat(entry.by()).isEqualTo(Set.of(ALEX, SAM));
        Held held = (Held) entry.happening();
        assertThat(held.length()).contains(Duration.ofMinutes(38));
        assertThat(held.pauses()).isEqualTo(1);
        assertThat(held.summary().outcomes()).hasSize(1);
        assertThat(told.entries(HistoryFilter.ALL.with("lighter tea"))).hasSize(1);
    }

    @Test
    void aCheckinBelongsToTheGoalThatItsSentenceHasBecome() {
        OutcomeId sentence = new OutcomeId(new UUID(9, 2));
        GoalId goal = new GoalId(sentence.value());
        Telling told = opened().and(
                        SAM,
                        new OutcomeNoted(TALK, sentence, Outcome.Kind.GOAL, new Words("A walk"), null),
                        new GoalProposed(goal, Wording.of(new Title("A walk"), Words.NONE, Area.FUN)));

        assertThat(told.entries(HistoryFilter.about(Subject.Ref.of(goal))))
                .extracting(Entry::kind)
                .containsExactly(EntryKind.GOAL, EntryKind.CHECKIN);
        assertThat(told.entries(HistoryFilter.ALL.with(Area.FUN))).hasSize(2);
    }

    @Test
    void whileItGoesOnItStandsWhereItWasOpened() {
        Telling told = opened().later(DAY).and(SAM, new MarkedReady(TALK, THANKS.id()));

        Entry entry = told.only(EntryKind.CHECKIN);
        assertThat(entry.at()).isEqualTo(Story.START);
        assertThat(((Held) entry.happening()).length()).isEmpty();
    }

    @Test
    void answersAreFoundOnceTheyAreRevealedAndNotBefore() {
        Telling told = opened().and(SAM, given(SAM, "For driving to my dad"));

        assertThat(told.entries(HistoryFilter.ALL.with("driving"))).isEmpty();
        told.and(ALEX, given(ALEX, "For the tea"), new PromptRevealed(TALK, THANKS.id()));
        assertThat(told.entries(HistoryFilter.ALL.with("driving"))).hasSize(1);
    }

    @Test
    void answersOfTheOtherAreToldWhereTheRevealWasErased() {
        Telling told = opened().and(SAM, given(SAM, "For driving to my dad")).and(ALEX, new Erased());

        assertThat(told.entries(HistoryFilter.ALL.with("driving"))).hasSize(1);
    }

    @Test
    void aCheckinThatNobodyEnteredIsMissedOnceItsTimeIsOver() {
        Telling told = agreed();
        Instant closes = FIRST.plusDays(1).atZone(BERLIN).toInstant();

        told.later(Duration.between(told.now(), closes.minusSeconds(1)));
        assertThat(told.told(EntryKind.CHECKIN)).hasSize(2);
        told.later(Duration.ofSeconds(1).plus(Duration.ofMillis(1)));
        Entry last = told.entries(HistoryFilter.of(EntryKind.CHECKIN)).getFirst();
        OccurrenceId occurrence = new OccurrenceId(SUNDAYS, FIRST);
        assertThat(last.happening())
                .isEqualTo(new Missed(
                        occurrence, EVENINGS.name(), FIRST.atZone(BERLIN).toInstant()));
        assertThat(last.at()).isEqualTo(closes);
        assertThat(last.subject().ref()).isEqualTo(Subject.Ref.of(occurrence.checkin()));
        assertThat(told.chronicle()
                        .about(ALEX, Subject.Ref.of(SUNDAYS), told.now())
                        .orElseThrow()
                        .entries())
                .contains(last);
    }

    @Test
    void nothingIsMissedInASpaceThatIsFrozen() {
        Telling told = agreed().and(SAM, new SpaceLeft()).later(Duration.ofDays(60));

        assertThat(told.told(EntryKind.CHECKIN)).noneMatch(Missed.class::isInstance);
    }

    @Test
    void whatWasFrozenIsNotMissedOnceItIsOpenAgainAndWhatComesThenIs() {
        Instant closes = SECOND.plusDays(1).atZone(BERLIN).toInstant();
        Telling told = agreed().and(SAM, new SpaceLeft());
        told.later(Duration.between(told.now(), closes.minusSeconds(1)))
                .and(SAM, new ReopenAsked())
                .and(ALEX, new ReopenAsked())
                .later(Duration.ofDays(8));

        assertThat(told.told(EntryKind.CHECKIN))
                .filteredOn(Missed.class::isInstance)
                .extracting(missed -> ((Missed) missed).occurrence())
                .containsExactly(new OccurrenceId(SUNDAYS, SECOND.plusWeeks(1)));
    }

    @Test
    void whatWasMissedBeforeTheSpaceFrozeStaysSo() {
        Telling told =
                agreed().later(Duration.ofDays(8)).and(SAM, new SpaceLeft()).later(Duration.ofDays(60));

        assertThat(told.told(EntryKind.CHECKIN))
                .filteredOn(Missed.class::isInstance)
                .extracting(missed -> ((Missed) missed).occurrence())
                .containsExactly(new OccurrenceId(SUNDAYS, FIRST));
    }

    @Test
    void severalMissedAtOnceEachHaveAPlaceOfTheirOwn() {
        ScheduleId other = new ScheduleId(new UUID(7, 2));
        Telling told = agreed().and(ALEX, new ScheduleProposed(other, EVENINGS))
                .and(SAM, new ScheduleAgreed(other, 1))
                .later(Duration.ofDays(8));

        List<Entry> missed = told.entries(HistoryFilter.of(EntryKind.CHECKIN)).subList(0, 2);
        assertThat(missed).allMatch(entry -> entry.happening() instanceof Missed);
        assertThat(told.chronicle()
                        .newestFirst(ALEX, HistoryFilter.ALL, missed.getFirst().place(), told.now())
                        .findFirst())
                .contains(missed.getLast());
    }

    @Test
    void whatIsLeftOutIsToldUntilItIsTakenBackAndIsNotMissed() {
        Telling told = agreed().and(SAM, new Skipped(SUNDAYS, FIRST));

        assertThat(told.told(EntryKind.CHECKIN).getLast())
                .isEqualTo(new CheckinHappening.Skipped(
                        new OccurrenceId(SUNDAYS, FIRST),
                        EVENINGS.name(),
                        FIRST.atZone(BERLIN).toInstant()));
        told.later(Duration.ofDays(8));
        assertThat(told.told(EntryKind.CHECKIN)).noneMatch(Missed.class::isInstance);
        told.and(SAM, new Unskipped(SUNDAYS, FIRST));
        assertThat(told.told(EntryKind.CHECKIN)).noneMatch(CheckinHappening.Skipped.class::isInstance);
    }

    @Test
    void plansAreToldAsTheyWereAgreed() {
        Telling told = agreed().later(DAY)
                .and(SAM, new PlanSuggested(SUNDAYS, 2, TALKS))
                .and(ALEX, new ScheduleAgreed(SUNDAYS, 2))
                .and(SAM, new SchedulePaused(SUNDAYS, LocalDate.parse("2026-04-01")), new ScheduleResumed(SUNDAYS));

        assertThat(told.told(EntryKind.CHECKIN))
                .containsExactly(
                        new Proposed(EVENINGS),
                        new Agreed(1, EVENINGS, null, Map.of(ALEX, Story.START, SAM, Story.START)),
                        new Replanned(EVENINGS, TALKS),
                        new Agreed(2, TALKS, EVENINGS, Map.of(ALEX, told.now(), SAM, told.now())),
                        new Paused(LocalDate.parse("2026-04-01")),
                        new Resumed());
        assertThat(told.chronicle()
                        .about(ALEX, Subject.Ref.of(SUNDAYS), told.now())
                        .orElseThrow()
                        .versions())
                .extracting(Version::number)
                .containsExactly(1, 2);
    }

    @Test
    void aMoveIsToldOnceBothHaveAgreedToIt() {
        Telling told = agreed().and(SAM, new MoveProposed(SUNDAYS, SECOND, SECOND.plusDays(1), BERLIN));

        assertThat(told.told(EntryKind.CHECKIN)).hasSize(2);
        told.and(ALEX, new MoveAgreed(SUNDAYS, SECOND, SECOND.plusDays(1)));
        Entry last = told.entries(HistoryFilter.of(EntryKind.CHECKIN)).getFirst();
        assertThat(last.happening())
                .isEqualTo(new Moved(new OccurrenceId(SUNDAYS, SECOND), SECOND.plusDays(1), BERLIN));
        assertThat(last.by()).isEqualTo(Set.of(ALEX, SAM));
    }

    @Test
    void aTemplateShowsItsVersionBefore() {
        TemplateId own = new TemplateId(new UUID(3, 1));
        Template one = new Template(new Title("Ours"), List.of(section("How are we?")));
        Template two = new Template(new Title("Ours"), List.of(section("How are you?")));
        Telling told = Telling.ofBoth().and(ALEX, new TemplateKept(own, 1, one));

        told.later(DAY).and(SAM, new TemplateKept(own, 2, two));
        assertThat(told.told(EntryKind.CHECKIN))
                .containsExactly(
                        new ScheduleHappening.TemplateKept(null, one), new ScheduleHappening.TemplateKept(one, two));
    }

    private static Telling opened() {
        Opening opening = new Opening(WEEKLY, 1, TEMPLATE, Story.START, Story.START.plus(Duration.ofHours(6)), null);
        return Telling.ofBoth()
                .and(ALEX, new CheckinOpened(TALK, opening), new PartnerEntered(TALK, null))
                .and(SAM, new PartnerEntered(TALK, opening));
    }

    private static AnswerGiven given(PersonId by, String words) {
        return new AnswerGiven(TALK, THANKS.id(), by, new Answer.Said(new Words(words)));
    }

    private static Telling agreed() {
        return Telling.ofBoth()
                .and(ALEX, new ScheduleProposed(SUNDAYS, EVENINGS))
                .and(SAM, new ScheduleAgreed(SUNDAYS, 1));
    }

    private static Plan plan(String name) {
        return new Plan(
                new Title(name),
                WEEKLY,
                FIRST,
                BERLIN,
                Recurrence.weekly(),
                Duration.ofMinutes(20),
                Plan.USUAL_WINDOW,
                List.of());
    }

    private static Section section(String prompt) {
        return new Section(new Title("Us"), List.of(Prompt.words("one", prompt)));
    }
}
