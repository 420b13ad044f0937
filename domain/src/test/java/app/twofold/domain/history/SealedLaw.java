package app.twofold.domain.history;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.Event;
import app.twofold.domain.PersonId;
import app.twofold.domain.Recorded;
import app.twofold.domain.checkin.session.Answer;
import app.twofold.domain.checkin.session.Round;
import app.twofold.domain.checkin.session.Session;
import app.twofold.domain.checkin.session.SessionCommand.MarkReady;
import app.twofold.domain.checkin.session.SessionEvent.AnswerGiven;
import app.twofold.domain.checkin.session.SessionEvent.PromptRevealed;
import app.twofold.domain.couple.CoupleState;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Before both are ready nobody's answer is anywhere but with its author: not in the state, not in an event, not in a
/// refusal. Then all answers show with one and the same event.
final class SealedLaw {

    private final Set<String> sealed = new HashSet<>();
    private final Set<String> shown = new HashSet<>();

    private SealedLaw() {}

    static void check(List<Step> steps) {
        SealedLaw law = new SealedLaw();
        steps.forEach(law::check);
    }

    private void check(Step step) {
        if (step.issued().command() instanceof MarkReady command) {
            command.answers().values().forEach(answer -> {
                if (answer instanceof Answer.Said(var words) && !words.isBlank() && !shown.contains(words.value())) {
                    sealed.add(words.value());
                }
            });
        }
        step.happened().forEach(event -> {
            if (event.event() instanceof AnswerGiven(var _, var _, var _, Answer.Said(var words))) {
                sealed.remove(words.value());
                shown.add(words.value());
            }
        });
        String visible = step.after().checkins().sessions() + " " + step.happened() + " " + step.answer();
        assertThat(sealed).as("what is sealed").noneMatch(visible::contains);
        checkReveals(step);
    }

    private static void checkReveals(Step step) {
        CoupleState state = step.before();
        for (Recorded<Event> event : step.happened()) {
            CoupleState next = Step.fold(state, List.of(event));
            checkOneEvent(state, event, next);
            state = next;
        }
        for (Recorded<Event> event : step.happened()) {
            if (event.event() instanceof PromptRevealed(var id, var prompt)) {
                Round before = step.before()
                        .checkins()
                        .sessions()
                        .find(id)
                        .orElseThrow()
                        .round(prompt);
                Round after = step.after()
                        .checkins()
                        .sessions()
                        .find(id)
                        .orElseThrow()
                        .round(prompt);
                Set<PersonId> partners = step.before().persons();
                assertThat(before.ready().plus(step.issued().by()))
                        .as("nothing is revealed before all are ready")
                        .containsAll(partners);
                assertThat(after.answers().keySet()).as("all at once").isEqualTo(partners);
            }
        }
    }

    private static void checkOneEvent(CoupleState state, Recorded<Event> event, CoupleState next) {
        if (event.event() instanceof AnswerGiven given) {
            assertThat(event.by()).as("an answer is its author's").isEqualTo(given.by());
        }
        for (Session session : next.checkins().sessions().byId().values()) {
            session.course().rounds().forEach((prompt, round) -> {
                Round old = state.checkins()
                        .sessions()
                        .find(session.id())
                        .map(s -> s.round(prompt))
                        .orElse(null);
                boolean same = old != null && old.answers().equals(round.answers());
                assertThat(same || event.event() instanceof PromptRevealed)
                        .as("answers show with the reveal alone")
                        .isTrue();
            });
        }
    }
}
