package app.twofold.domain.history;

import static app.twofold.domain.People.BERLIN;

import app.twofold.domain.Command;
import app.twofold.domain.PromiseId;
import app.twofold.domain.Title;
import app.twofold.domain.Words;
import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.promise.Promise;
import app.twofold.domain.promise.PromiseCommand.AgreePromise;
import app.twofold.domain.promise.PromiseCommand.DeclinePromise;
import app.twofold.domain.promise.PromiseCommand.JudgePromise;
import app.twofold.domain.promise.PromiseCommand.MakePromise;
import app.twofold.domain.promise.PromiseCommand.ProposePromise;
import app.twofold.domain.promise.PromiseCommand.ProposePromiseChange;
import app.twofold.domain.promise.PromiseCommand.TakePromiseBack;
import app.twofold.domain.promise.PromiseCommand.WithdrawPromiseChange;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Makes up what somebody may ask for about promises: few of them, so that much happens to each.
final class PromiseChance {

    private final Random random;

    PromiseChance(Random random) {
        this.random = random;
    }

    Command command(CoupleState state, Instant now) {
        PromiseId id = new PromiseId(
                new UUID(14, random.nextInt(1 + state.promises().byId().size() * 2)));
        return switch (random.nextInt(12)) {
            case 0 -> new MakePromise(id, text(), day(now));
            case 1, 2 -> new ProposePromise(id, text(), day(now));
            case 3, 4 -> new ProposePromiseChange(id, text(), day(now), open(state, id));
            case 5, 6, 7 -> new AgreePromise(id, proposal(state, id));
            case 8 -> new DeclinePromise(id, proposal(state, id));
            case 9 -> new WithdrawPromiseChange(id);
            case 10 ->
                new JudgePromise(
                        id,
                        terms(state, id),
                        random.nextBoolean(),
                        new Words(random.nextBoolean() ? "" : "Thank you."));
            default -> new TakePromiseBack(id);
        };
    }

    private @Nullable Long terms(CoupleState state, PromiseId id) {
        Promise.Terms terms = state.promises().find(id).map(Promise::terms).orElse(null);
        return terms == null || random.nextInt(4) == 0 ? null : Long.valueOf(terms.seq() + random.nextInt(5) / 4);
    }

    private Title text() {
        return new Title("Promise " + random.nextInt(3));
    }

    private @Nullable LocalDate day(Instant now) {
        return random.nextInt(4) == 0 ? null : LocalDate.ofInstant(now, BERLIN).plusDays(random.nextInt(9) - 1L);
    }

    private @Nullable Long open(CoupleState state, PromiseId id) {
        Promise.Proposal open = state.promises().find(id).map(Promise::proposal).orElse(null);
        return open == null ? null : Long.valueOf(proposal(state, id));
    }

    private long proposal(CoupleState state, PromiseId id) {
        return state.promises()
                .find(id)
                .map(Promise::proposal)
                .filter(_ -> random.nextInt(6) > 0)
                .map(Promise.Proposal::seq)
                .orElseGet(() -> (long) random.nextInt(30));
    }
}
