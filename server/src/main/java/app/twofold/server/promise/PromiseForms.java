package app.twofold.server.promise;

import static app.twofold.server.form.Ids.PROMISE;

import app.twofold.domain.Title;
import app.twofold.domain.Words;
import app.twofold.domain.promise.PromiseCommand;
import app.twofold.domain.promise.PromiseCommand.AgreePromise;
import app.twofold.domain.promise.PromiseCommand.DeclinePromise;
import app.twofold.domain.promise.PromiseCommand.JudgePromise;
import app.twofold.domain.promise.PromiseCommand.MakePromise;
import app.twofold.domain.promise.PromiseCommand.ProposePromise;
import app.twofold.domain.promise.PromiseCommand.ProposePromiseChange;
import app.twofold.domain.promise.PromiseCommand.TakePromiseBack;
import app.twofold.domain.promise.PromiseCommand.WithdrawPromiseChange;
import app.twofold.domain.promise.PromiseEvent;
import app.twofold.domain.promise.PromiseEvent.PromiseAgreed;
import app.twofold.domain.promise.PromiseEvent.PromiseChangeProposed;
import app.twofold.domain.promise.PromiseEvent.PromiseChangeWithdrawn;
import app.twofold.domain.promise.PromiseEvent.PromiseDeclined;
import app.twofold.domain.promise.PromiseEvent.PromiseJudged;
import app.twofold.domain.promise.PromiseEvent.PromiseMade;
import app.twofold.domain.promise.PromiseEvent.PromiseProposed;
import app.twofold.domain.promise.PromiseEvent.PromiseTakenBack;
import app.twofold.server.form.Field;
import app.twofold.server.form.Form;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The written form of what a partner may ask for about promises, and of what happened to them.
final class PromiseForms {

    static final Field<Title> TEXT = Field.title("text");
    static final Field<@Nullable LocalDate> UNTIL = Field.date("until").optional();
    static final Field<Boolean> KEPT = Field.flag("kept");
    static final Field<Words> WORDS = Field.words("words").orElse(Words.NONE);
    private static final Field<Long> PROPOSAL = Field.count("proposal");
    private static final Field<@Nullable Long> TERMS = Field.count("terms").optional();

    static final List<Form<? extends PromiseCommand>> COMMANDS = List.of(
            Form.of("promise.make", MakePromise.class, PROMISE, TEXT, UNTIL).blaming("until"),
            Form.of("promise.propose", ProposePromise.class, PROMISE, TEXT, UNTIL)
                    .blaming("until"),
            Form.of("promise.propose-change", ProposePromiseChange.class, PROMISE, TEXT, UNTIL, PROPOSAL.optional())
                    .blaming("until"),
            Form.of("promise.agree", AgreePromise.class, PROMISE, PROPOSAL),
            Form.of("promise.decline", DeclinePromise.class, PROMISE, PROPOSAL),
            Form.of("promise.withdraw-change", WithdrawPromiseChange.class, PROMISE),
            Form.of("promise.judge", JudgePromise.class, PROMISE, TERMS, KEPT, WORDS),
            Form.of("promise.take-back", TakePromiseBack.class, PROMISE));

    static final List<Form<? extends PromiseEvent>> EVENTS = List.of(
            Form.of("promise.made", PromiseMade.class, PROMISE, TEXT, UNTIL),
            Form.of("promise.proposed", PromiseProposed.class, PROMISE, TEXT, UNTIL),
            Form.of("promise.change-proposed", PromiseChangeProposed.class, PROMISE, TEXT, UNTIL),
            Form.of("promise.agreed", PromiseAgreed.class, PROMISE, PROPOSAL),
            Form.of("promise.declined", PromiseDeclined.class, PROMISE, PROPOSAL),
            Form.of("promise.change-withdrawn", PromiseChangeWithdrawn.class, PROMISE, PROPOSAL),
            Form.of("promise.judged", PromiseJudged.class, PROMISE, KEPT, WORDS),
            Form.of("promise.taken-back", PromiseTakenBack.class, PROMISE));

    private PromiseForms() {}
}
