package app.twofold.server.bench;

import app.twofold.domain.PersonId;
import app.twofold.domain.PromiseId;
import app.twofold.domain.promise.Promise;
import app.twofold.domain.promise.Promise.Proposal;
import app.twofold.domain.promise.PromiseCommand.AgreePromise;
import app.twofold.domain.promise.PromiseCommand.DeclinePromise;
import app.twofold.domain.promise.PromiseCommand.JudgePromise;
import app.twofold.domain.promise.PromiseCommand.MakePromise;
import app.twofold.domain.promise.PromiseCommand.ProposePromise;
import app.twofold.domain.promise.PromiseCommand.ProposePromiseChange;
import app.twofold.domain.promise.PromiseCommand.TakePromiseBack;
import app.twofold.domain.promise.PromiseCommand.WithdrawPromiseChange;
import java.time.LocalDate;
import java.util.List;

/// Promises: one or two a week, by one or by both, some of them changed, and most of them judged once they are due.
final class LifeOfPromises {

    private final Life life;

    LifeOfPromises(Life life) {
        this.life = life;
    }

    void day(LocalDate day) {
        judge(day);
        if (life.chance(20)) {
            begin(day);
        }
        if (life.chance(5)) {
            change(day);
        }
    }

    private void judge(LocalDate day) {
        for (Promise promise : open()) {
            if (promise.isDue(day) && life.chance(80)) {
                List<PersonId> asked = promise.isOfBoth() ? life.both() : List.of(life.otherThan(promise.by()));
                asked.forEach(who -> life.does(
                        who,
                        new JudgePromise(
                                promise.id(),
                                null,
                                life.chance(75),
                                life.phrases().words(1))));
            }
        }
    }

    private void begin(LocalDate day) {
        PersonId by = life.someone();
        PromiseId id = new PromiseId(life.id());
        LocalDate until = life.chance(80) ? day.plusDays(life.upTo(10)) : null;
        if (life.chance(60)) {
            life.does(by, new MakePromise(id, life.phrases().title(), until));
            return;
        }
        life.does(by, new ProposePromise(id, life.phrases().title(), until));
        if (life.chance(10)) {
            life.does(by, new WithdrawPromiseChange(id));
        } else if (life.chance(20)) {
            life.does(life.otherThan(by), new DeclinePromise(id, life.seq()));
        } else if (life.chance(90)) {
            life.does(life.otherThan(by), new AgreePromise(id, life.seq()));
        }
    }

    private void change(LocalDate day) {
        List<Promise> open = open().stream().filter(one -> !one.isDue(day)).toList();
        if (open.isEmpty()) {
            return;
        }
        Promise promise = life.phrases().pick(open);
        if (life.chance(30)) {
            life.does(promise.by(), new TakePromiseBack(promise.id()));
            return;
        }
        PersonId by = life.someone();
        Proposal before = promise.proposal();
        Long read = before == null ? null : before.seq();
        life.does(by, new ProposePromiseChange(promise.id(), life.phrases().title(), day.plusDays(7), read));
        if (life.chance(70)) {
            life.does(life.otherThan(by), new AgreePromise(promise.id(), life.seq()));
        }
    }

    private List<Promise> open() {
        return life.state().promises().byId().values().stream()
                .filter(promise -> promise.stage() == Promise.Stage.OPEN)
                .toList();
    }
}
