package app.twofold.domain.personal;

import static app.twofold.domain.People.ALEX;
import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.BoundaryId;
import app.twofold.domain.CheckinId;
import app.twofold.domain.CoupleId;
import app.twofold.domain.Decision;
import app.twofold.domain.Decision.Accepted;
import app.twofold.domain.GoalId;
import app.twofold.domain.Issued;
import app.twofold.domain.Recorded;
import app.twofold.domain.RepairId;
import app.twofold.domain.Title;
import app.twofold.domain.Words;
import app.twofold.domain.boundary.wording.Account;
import app.twofold.domain.boundary.wording.BoundaryWording;
import app.twofold.domain.boundary.wording.Holder;
import app.twofold.domain.boundary.wording.Kind;
import app.twofold.domain.checkin.session.Answer;
import app.twofold.domain.checkin.template.PromptId;
import app.twofold.domain.goal.wording.Area;
import app.twofold.domain.goal.wording.Wording;
import app.twofold.domain.personal.KeptAnswers.Kept;
import app.twofold.domain.personal.PersonalCommand.DiscardBoundaryDraft;
import app.twofold.domain.personal.PersonalCommand.DiscardDraft;
import app.twofold.domain.personal.PersonalCommand.DiscardRepairDraft;
import app.twofold.domain.personal.PersonalCommand.DraftBoundary;
import app.twofold.domain.personal.PersonalCommand.DraftGoal;
import app.twofold.domain.personal.PersonalCommand.DraftRepair;
import app.twofold.domain.personal.PersonalCommand.KeepAnswer;
import app.twofold.domain.personal.PersonalEvent.AnswerKept;
import app.twofold.domain.personal.PersonalEvent.BoundaryDraftDiscarded;
import app.twofold.domain.personal.PersonalEvent.BoundaryDrafted;
import app.twofold.domain.personal.PersonalEvent.DraftDiscarded;
import app.twofold.domain.personal.PersonalEvent.Erased;
import app.twofold.domain.personal.PersonalEvent.GoalDrafted;
import app.twofold.domain.personal.PersonalEvent.RepairDraftDiscarded;
import app.twofold.domain.personal.PersonalEvent.RepairDrafted;
import app.twofold.domain.personal.PersonalRefusal.TooManyAnswers;
import app.twofold.domain.personal.PersonalRefusal.TooManyDrafts;
import app.twofold.domain.personal.PersonalState.BoundaryDraft;
import app.twofold.domain.personal.PersonalState.Draft;
import app.twofold.domain.personal.PersonalState.RepairDraft;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PersonalDeciderTest {

    private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");
    private static final GoalId GARDEN = goalId(1);
    private static final Wording WALK = wording("Walk together");
    private static final BoundaryId EVENINGS = new BoundaryId(new UUID(5, 1));
    private static final RepairId REPAIR = new RepairId(new UUID(6, 1));
    private static final BoundaryWording UNFINISHED = new BoundaryWording(
            new Title("Evenings"), Words.NONE, Words.NONE, Words.NONE, Words.NONE, Kind.TIME_AND_SPACE);
    private static final CoupleId COUPLE = new CoupleId(new UUID(3, 3));
    private static final CheckinId TALK = checkin(1);

    @Test
    void aDraftIsKept() {
        assertThat(decide(PersonalState.EMPTY, new DraftGoal(GARDEN, WALK)))
                .isEqualTo(Decision.accept(new GoalDrafted(GARDEN, WALK)));
        assertThat(after(new GoalDrafted(GARDEN, WALK)).drafts())
                .containsOnlyKeys(GARDEN)
                .containsValue(new Draft(GARDEN, WALK, NOW));
    }

    @Test
    void aLaterDraftReplacesTheEarlier() {
        PersonalState state = after(new GoalDrafted(GARDEN, WALK), new GoalDrafted(GARDEN, wording("Plant")));

        assertThat(state.drafts().get(GARDEN)).isEqualTo(new Draft(GARDEN, wording("Plant"), NOW));
    }

    @Test
    void theSameWordsAreAlreadyKept() {
        assertThat(decide(after(new GoalDrafted(GARDEN, WALK)), new DraftGoal(GARDEN, WALK)))
                .isEqualTo(Decision.alreadySo());
    }

    @Test
    void discardingTwiceIsAsGoodAsOnce() {
        PersonalState drafted = after(new GoalDrafted(GARDEN, WALK));
        PersonalState discarded = after(new GoalDrafted(GARDEN, WALK), new DraftDiscarded(GARDEN));

        assertThat(decide(drafted, new DiscardDraft(GARDEN))).isEqualTo(Decision.accept(new DraftDiscarded(GARDEN)));
        assertThat(discarded.drafts()).isEmpty();
        assertThat(decide(discarded, new DiscardDraft(GARDEN))).isEqualTo(Decision.alreadySo());
    }

    @Test
    void thereIsRoomForAHundredDrafts() {
        PersonalState full = PersonalState.EMPTY;
        for (int i = 1; i <= PersonalDecider.MAX_DRAFTS; i++) {
            DraftGoal command = new DraftGoal(goalId(i), WALK);
            assertThat(decide(full, command)).isInstanceOf(Accepted.class);
            full = evolve(full, new GoalDrafted(goalId(i), WALK));
        }

        assertThat(decide(full, new DraftGoal(goalId(101), WALK)))
                .isEqualTo(Decision.reject(new TooManyDrafts(PersonalDecider.MAX_DRAFTS)));
        assertThat(decide(full, new DraftGoal(goalId(1), wording("Plant")))).isInstanceOf(Accepted.class);
    }

    @Test
    void aBoundaryIsKeptUnfinishedAndDiscarded() {
        DraftBoundary draft = new DraftBoundary(EVENINGS, Holder.OURS, UNFINISHED, null);
        PersonalState drafted = after(new BoundaryDrafted(EVENINGS, Holder.OURS, UNFINISHED, null));
        BoundaryDraftDiscarded discarded = new BoundaryDraftDiscarded(EVENINGS);

        assertThat(decide(PersonalState.EMPTY, draft))
                .isEqualTo(Decision.accept(new BoundaryDrafted(EVENINGS, Holder.OURS, UNFINISHED, null)));
        assertThat(drafted.boundaries())
                .containsExactlyEntriesOf(
                        Map.of(EVENINGS, new BoundaryDraft(EVENINGS, Holder.OURS, UNFINISHED, null, NOW)));
        assertThat(decide(drafted, draft)).isEqualTo(Decision.alreadySo());
        assertThat(decide(drafted, new DraftBoundary(EVENINGS, Holder.MINE, UNFINISHED, null)))
                .isEqualTo(Decision.accept(new BoundaryDrafted(EVENINGS, Holder.MINE, UNFINISHED, null)));
        assertThat(decide(drafted, new DiscardBoundaryDraft(EVENINGS))).isEqualTo(Decision.accept(discarded));
        assertThat(evolve(drafted, discarded).boundaries()).isEmpty();
    }

    @Test
    void whatOneWouldSayInARepairIsKeptAndDiscarded() {
        Account account = new Account(new Words("You laughed"), Words.NONE, Words.NONE);
        DraftRepair draft = new DraftRepair(REPAIR, EVENINGS, account);
        PersonalState drafted = after(new RepairDrafted(REPAIR, EVENINGS, account));

        assertThat(decide(PersonalState.EMPTY, draft))
                .isEqualTo(Decision.accept(new RepairDrafted(REPAIR, EVENINGS, account)));
        assertThat(drafted.repairs().get(REPAIR)).isEqualTo(new RepairDraft(REPAIR, EVENINGS, account, NOW));
        assertThat(decide(drafted, draft)).isEqualTo(Decision.alreadySo());
        assertThat(decide(drafted, new DiscardRepairDraft(REPAIR)))
                .isEqualTo(Decision.accept(new RepairDraftDiscarded(REPAIR)));
        assertThat(evolve(drafted, new RepairDraftDiscarded(REPAIR)).repairs()).isEmpty();
    }

    @Test
    void whatIsErasedOrUnknownMovesTheSeqAndNothingElse() {
        PersonalState drafted = after(new GoalDrafted(GARDEN, WALK));

        assertThat(evolve(drafted, new Erased())).isEqualTo(drafted.seen(2));
        assertThat(evolve(drafted, new DraftDiscarded(goalId(9)))).isEqualTo(drafted.seen(2));
    }

    @Test
    void anAnswerIsKeptAndALaterOneTakesItsPlace() {
        PersonalState state = after(kept(TALK, "thanks", "Tea"), kept(TALK, "thanks", "Tea and time"));

        assertThat(decide(PersonalState.EMPTY, keep(TALK, "thanks", "Tea")))
                .isEqualTo(Decision.accept(kept(TALK, "thanks", "Tea")));
        assertThat(state.answers().find(COUPLE, TALK, new PromptId("thanks"))).contains(said("Tea and time"));
        assertThat(decide(state, keep(TALK, "thanks", "Tea and time"))).isEqualTo(Decision.alreadySo());
    }

    @Test
    void whatWasWrittenIsStillThereWhenOneWouldRatherSayItInPerson() {
        PersonalState state = after(
                kept(TALK, "thanks", "Tea"),
                new AnswerKept(COUPLE, TALK, new PromptId("thanks"), new Answer.InPerson()),
                new AnswerKept(COUPLE, TALK, new PromptId("thanks"), new Answer.Skipped()));

        assertThat(state.answers().of(COUPLE, TALK).get(new PromptId("thanks")))
                .isEqualTo(new Kept(new Answer.Skipped(), NOW, said("Tea")));
    }

    @Test
    void anAnswerIsForOneCoupleAlone() {
        PersonalState state = after(kept(TALK, "thanks", "Tea"));

        assertThat(state.answers().find(new CoupleId(new UUID(3, 4)), TALK, new PromptId("thanks")))
                .isEmpty();
    }

    @Test
    void thereIsRoomForAHundredAnswersToOneCheckin() {
        PersonalState full = PersonalState.EMPTY;
        for (int i = 0; i < KeptAnswers.MAX_PROMPTS; i++) {
            full = evolve(full, kept(TALK, "p" + i, "Tea"));
        }

        assertThat(decide(full, keep(TALK, "one-more", "Tea")))
                .isEqualTo(Decision.reject(new TooManyAnswers(KeptAnswers.MAX_PROMPTS)));
        assertThat(decide(full, keep(TALK, "p1", "Milk"))).isInstanceOf(Accepted.class);
        assertThat(decide(full, keep(checkin(2), "p1", "Milk"))).isInstanceOf(Accepted.class);
    }

    @Test
    void theAnswersOfTheCheckinsWrittenForLatestAreAtHand() {
        PersonalState state = after(kept(checkin(0), "thanks", "First"), kept(checkin(1), "thanks", "Second"));
        state = evolve(state, kept(checkin(0), "thanks", "First again"));
        for (int i = 2; i <= KeptAnswers.MAX_CHECKINS; i++) {
            state = evolve(state, kept(checkin(i), "thanks", "Later"));
        }

        assertThat(state.answers().byCheckin()).hasSize(KeptAnswers.MAX_CHECKINS);
        assertThat(state.answers().of(COUPLE, checkin(0))).isNotEmpty();
        assertThat(state.answers().of(COUPLE, checkin(1))).isEmpty();
    }

    private static KeepAnswer keep(CheckinId checkin, String prompt, String words) {
        return new KeepAnswer(COUPLE, checkin, new PromptId(prompt), said(words));
    }

    private static AnswerKept kept(CheckinId checkin, String prompt, String words) {
        return new AnswerKept(COUPLE, checkin, new PromptId(prompt), said(words));
    }

    private static Answer said(String words) {
        return new Answer.Said(new Words(words));
    }

    private static CheckinId checkin(long number) {
        return new CheckinId(new UUID(5, number));
    }

    private static GoalId goalId(long number) {
        return new GoalId(new UUID(3, number));
    }

    private static Wording wording(String title) {
        return Wording.of(new Title(title), Words.NONE, Area.FUN);
    }

    private static Decision<PersonalEvent, PersonalRefusal> decide(PersonalState state, PersonalCommand command) {
        return PersonalDecider.decide(state, new Issued<>(new UUID(1, 1), ALEX, NOW, ZoneOffset.UTC, command));
    }

    private static PersonalState evolve(PersonalState state, PersonalEvent event) {
        return PersonalDecider.evolve(state, new Recorded<>(state.seq() + 1, ALEX, NOW, event));
    }

    private static PersonalState after(PersonalEvent... events) {
        PersonalState state = PersonalState.EMPTY;
        for (PersonalEvent event : events) {
            state = evolve(state, event);
        }
        return state;
    }
}
