package app.twofold.domain.history;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.Event;
import app.twofold.domain.Issued;
import app.twofold.domain.PersonId;
import app.twofold.domain.PromiseId;
import app.twofold.domain.Recorded;
import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.couple.Partner;
import app.twofold.domain.promise.Promise;
import app.twofold.domain.promise.Promise.Stage;
import app.twofold.domain.promise.Promise.View;
import app.twofold.domain.promise.PromiseCommand;
import app.twofold.domain.promise.PromiseCommand.TakePromiseBack;
import app.twofold.domain.promise.PromiseCommand.WithdrawPromiseChange;
import app.twofold.domain.promise.PromiseEvent;
import app.twofold.domain.promise.PromiseEvent.PromiseAgreed;
import app.twofold.domain.promise.PromiseEvent.PromiseChangeProposed;
import app.twofold.domain.promise.PromiseEvent.PromiseMade;
import app.twofold.domain.promise.PromiseEvent.PromiseProposed;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Keeps its own book of who has promised and proposed what, and holds the promises against it: nobody is bound by the
/// other's word alone, nobody's view is anybody else's, and whoever is bound frees themselves.
final class PromiseLaw {

    /// @param text with the day
    private record Said(PersonId by, String text) {}

    private final Map<Long, Said> said = new HashMap<>();

    void check(CoupleState before, Recorded<Event> recorded, CoupleState after) {
        note(recorded);
        assertThat(after.promises().byId().keySet())
                .as("no promise is lost")
                .containsAll(before.promises().byId().keySet());
        for (Promise promise : after.promises().byId().values()) {
            Promise old = before.promises().find(promise.id()).orElse(null);
            if (!promise.equals(old)) {
                assertThat(recorded.event()).as("only what is about it").isInstanceOf(PromiseEvent.class);
                checkTerms(old, recorded, promise);
                checkViews(old, recorded.by(), promise);
            }
        }
    }

    static void checkFreedom(Step step) {
        for (Promise promise : step.after().promises().byId().values()) {
            for (Partner partner : step.after().partners()) {
                checkWithdrawal(step, promise, partner.person());
                boolean isBound =
                        promise.isOpen() && (promise.isOfBoth() || promise.by().equals(partner.person()));
                if (isBound) {
                    assertThat(stageAfter(step, promise.id(), partner.person()))
                            .as("one's own part is taken back by one alone")
                            .isEqualTo(Stage.TAKEN_BACK);
                }
            }
        }
    }

    private static void checkWithdrawal(Step step, Promise promise, PersonId by) {
        Promise.Proposal open = promise.proposal();
        if (!promise.isEnded() && open != null && open.by().equals(by)) {
            Promise after = after(step, promise.id(), by, new WithdrawPromiseChange(promise.id()));
            assertThat(after.isEnded() || !open.equals(after.proposal()))
                    .as("whoever proposes takes it back")
                    .isTrue();
        }
    }

    private static Stage stageAfter(Step step, PromiseId id, PersonId by) {
        return after(step, id, by, new TakePromiseBack(id)).stage();
    }

    private static Promise after(Step step, PromiseId id, PersonId by, PromiseCommand command) {
        CoupleState state = step.after();
        Step next = Step.of(
                state, new Issued<>(new UUID(7, state.seq()), by, step.issued().at(), ZoneOffset.UTC, command));
        assertThat(next.isAccepted())
                .as("%s by one alone: %s", command, next.answer())
                .isTrue();
        return next.after().promises().find(id).orElseThrow();
    }

    private void note(Recorded<Event> recorded) {
        switch (recorded.event()) {
            case PromiseMade e -> said.put(recorded.seq(), new Said(recorded.by(), e.text() + " " + e.until()));
            case PromiseProposed e -> said.put(recorded.seq(), new Said(recorded.by(), e.text() + " " + e.until()));
            case PromiseChangeProposed e ->
                said.put(recorded.seq(), new Said(recorded.by(), e.text() + " " + e.until()));
            default -> {}
        }
    }

    private void checkTerms(@Nullable Promise old, Recorded<Event> recorded, Promise promise) {
        if (promise.terms() == null || (old != null && Objects.equals(old.terms(), promise.terms()))) {
            return;
        }
        String now = promise.terms().text() + " " + promise.terms().until();
        if (recorded.event() instanceof PromiseAgreed(var _, long proposal)) {
            assertThat(said.get(proposal).text()).as("exactly these words").isEqualTo(now);
            assertThat(said.get(proposal).by()).as("it takes two").isNotEqualTo(recorded.by());
        } else {
            assertThat(old).as("only what is made holds without the other").isNull();
            assertThat(promise.isOfBoth()).isFalse();
            assertThat(promise.by()).as("nobody promises for the other").isEqualTo(recorded.by());
        }
    }

    private static void checkViews(@Nullable Promise old, PersonId by, Promise promise) {
        promise.views().forEach((person, view) -> {
            View before = old == null ? null : old.views().get(person);
            if (!view.equals(before)) {
                assertThat(person).as("one's own view").isEqualTo(by);
            }
            assertThat(promise.isOfBoth() || !person.equals(promise.by()))
                    .as("nobody judges their own promise")
                    .isTrue();
        });
    }
}
