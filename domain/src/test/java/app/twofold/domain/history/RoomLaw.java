package app.twofold.domain.history;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.Command;
import app.twofold.domain.GoalId;
import app.twofold.domain.Issued;
import app.twofold.domain.PersonId;
import app.twofold.domain.checkin.session.Outcome;
import app.twofold.domain.checkin.session.Round;
import app.twofold.domain.checkin.session.Session;
import app.twofold.domain.checkin.session.SessionCommand.ComeBack;
import app.twofold.domain.checkin.session.SessionCommand.EndCheckin;
import app.twofold.domain.checkin.session.SessionCommand.PauseCheckin;
import app.twofold.domain.checkin.session.SessionCommand.TakeOutcomeBack;
import app.twofold.domain.checkin.session.SessionCommand.TakeReadyBack;
import app.twofold.domain.checkin.template.PromptId;
import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.goal.Goal;
import app.twofold.domain.goal.Status;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// In a check-in, too, one is enough to step back, at any moment and at once, and nobody touches what is the other's.
final class RoomLaw {

    private static final Set<Status> BINDING = Set.of(Status.ACTIVE, Status.ASIDE, Status.LETTING_GO);

    private RoomLaw() {}

    static void check(Step step) {
        for (Session session : step.after().checkins().sessions().byId().values()) {
            if (!session.isEnded()) {
                session.entered().keySet().forEach(person -> checkWaysOut(step, session, person));
            }
        }
        step.before()
                .checkins()
                .sessions()
                .byId()
                .values()
                .forEach(old -> checkUntouched(step.issued().by(), old, now(step.after(), old)));
    }

    private static void checkWaysOut(Step step, Session session, PersonId person) {
        if (step.after().leaving().isFrozen()) {
            return; // Nobody is in a room of what is frozen.
        }
        assertThat(after(step, person, new EndCheckin(session.id()), session).isEnded())
                .as("one ends it")
                .isTrue();
        Session paused = after(step, person, new PauseCheckin(session.id(), null), session);
        assertThat(paused.isPaused()).as("one pauses it").isTrue();
        Session back = after(step, person, new ComeBack(session.id()), session);
        assertThat(back.pauses().byPerson()).as("one comes back").doesNotContainKey(person);
        session.course().rounds().forEach((prompt, round) -> checkMark(step, session, person, prompt, round));
        session.outcomes().byId().values().stream()
                .filter(outcome -> outcome.by().equals(person) && !binds(step.after(), outcome))
                .forEach(outcome -> assertThat(
                                after(step, person, new TakeOutcomeBack(session.id(), outcome.id()), session)
                                        .outcomes()
                                        .find(outcome.id()))
                        .as("a sentence is taken back")
                        .isEmpty());
    }

    private static void checkMark(Step step, Session session, PersonId person, PromptId prompt, Round round) {
        if (round.ready().contains(person)) {
            assertThat(after(step, person, new TakeReadyBack(session.id(), prompt), session)
                            .round(prompt)
                            .ready())
                    .as("a mark is taken back")
                    .doesNotContain(person);
        }
    }

    private static boolean binds(CoupleState state, Outcome outcome) {
        Optional<Goal> goal = state.goals().find(new GoalId(outcome.id().value()));
        return outcome.kind() == Outcome.Kind.GOAL
                && goal.filter(g -> BINDING.contains(g.status())).isPresent();
    }

    private static void checkUntouched(PersonId by, Session old, Session session) {
        old.course().rounds().forEach((prompt, round) -> {
            Round later = session.round(prompt);
            assertThat(later.answers()).as("what is revealed stays").containsAllEntriesOf(round.answers());
            if (!later.isRevealed()) {
                assertThat(later.ready().plus(by)).as("a mark is one's own").containsAll(round.ready());
            }
        });
        old.outcomes().byId().values().stream()
                .filter(outcome -> !outcome.by().equals(by))
                .forEach(outcome ->
                        assertThat(session.outcomes().find(outcome.id())).contains(outcome));
        old.closings().forEach((person, closing) -> {
            if (!person.equals(by)) {
                assertThat(session.closings()).containsEntry(person, closing);
            }
        });
        if (!session.isEnded()) {
            old.pauses().byPerson().forEach((person, pause) -> {
                if (!person.equals(by)) {
                    assertThat(session.pauses().byPerson())
                            .as("a pause is one's own")
                            .containsEntry(person, pause);
                }
            });
        }
    }

    private static Session after(Step step, PersonId by, Command command, Session session) {
        CoupleState state = step.after();
        Issued<Command> issued =
                new Issued<>(new UUID(7, state.seq()), by, step.issued().at(), ZoneOffset.UTC, command);
        Step next = Step.of(state, issued);
        assertThat(next.isAccepted())
                .as("%s by one alone: %s", command, next.answer())
                .isTrue();
        return now(next.after(), session);
    }

    private static Session now(CoupleState state, Session session) {
        return state.checkins().sessions().find(session.id()).orElseThrow();
    }
}
