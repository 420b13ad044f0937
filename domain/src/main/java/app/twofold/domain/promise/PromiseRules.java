package app.twofold.domain.promise;

import app.twofold.domain.Decision;
import app.twofold.domain.Issued;
import app.twofold.domain.PersonId;
import app.twofold.domain.promise.Promise.Proposal;
import app.twofold.domain.promise.Promise.Terms;
import app.twofold.domain.promise.Promise.View;
import app.twofold.domain.promise.PromiseCommand.JudgePromise;
import app.twofold.domain.promise.PromiseCommand.ProposePromiseChange;
import app.twofold.domain.promise.PromiseEvent.PromiseAgreed;
import app.twofold.domain.promise.PromiseEvent.PromiseChangeProposed;
import app.twofold.domain.promise.PromiseEvent.PromiseChangeWithdrawn;
import app.twofold.domain.promise.PromiseEvent.PromiseDeclined;
import app.twofold.domain.promise.PromiseEvent.PromiseJudged;
import app.twofold.domain.promise.PromiseEvent.PromiseTakenBack;
import app.twofold.domain.promise.PromiseRefusal.NoPromiseProposed;
import app.twofold.domain.promise.PromiseRefusal.NotYourPromise;
import app.twofold.domain.promise.PromiseRefusal.NotYourPromiseProposal;
import app.twofold.domain.promise.PromiseRefusal.OwnPromise;
import app.twofold.domain.promise.PromiseRefusal.OwnPromiseProposal;
import app.twofold.domain.promise.PromiseRefusal.PromiseEnded;
import app.twofold.domain.promise.PromiseRefusal.PromiseNotAgreed;
import app.twofold.domain.promise.PromiseRefusal.PromiseOver;
import app.twofold.domain.promise.PromiseRefusal.PromiseProposalNotCurrent;
import app.twofold.domain.promise.PromiseRefusal.PromiseTermsNotCurrent;
import app.twofold.domain.promise.PromiseRefusal.PromiseUntilPast;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Function;

/// What the rules answer to commands about a promise that there is.
final class PromiseRules {

    private PromiseRules() {}

    /// Whether this partner says how it went; also once more, and in other words, until it is taken back.
    static boolean mayJudge(Promise promise, PersonId by) {
        return promise.terms() != null && promise.takenBack() == null && promise.isJudgedBy(by);
    }

    /// Whether it is this partner's to take back: their own, or one that they have assented to.
    static boolean mayTakeBack(Promise promise, PersonId by) {
        return promise.by().equals(by) || (promise.isOfBoth() && promise.terms() != null);
    }

    /// Whether it is over and stays so. What has no end may be said to be kept again, so that whoever is bound by it
    /// may always take it back.
    static boolean isOverForGood(Promise promise) {
        return promise.isEnded()
                && (promise.takenBack() != null || promise.until().isPresent());
    }

    /// Before both have agreed, other words are the answer to those proposed; afterwards they come until its last day
    /// is over.
    static Decision<PromiseEvent, PromiseRefusal> change(Promise promise, Issued<ProposePromiseChange> issued) {
        ProposePromiseChange c = issued.command();
        Terms terms = promise.terms();
        Proposal open = promise.proposal();
        if (promise.isEnded()) {
            return Decision.reject(new PromiseEnded());
        }
        if (open != null && open.says(c.text(), c.until())) {
            return open.by().equals(issued.by())
                    ? Decision.alreadySo()
                    : Decision.accept(new PromiseAgreed(promise.id(), open.seq()));
        }
        if (open == null ? c.proposal() != null : !Objects.equals(c.proposal(), open.seq())) {
            return Decision.reject(open == null ? new NoPromiseProposed() : new PromiseProposalNotCurrent(open.seq()));
        }
        if (terms != null && promise.isOver(issued.today())) {
            return Decision.reject(new PromiseOver());
        }
        return terms != null && terms.text().equals(c.text()) && Objects.equals(terms.until(), c.until())
                ? asItIs(promise, issued.by())
                : Decision.accept(new PromiseChangeProposed(promise.id(), c.text(), c.until()));
    }

    /// Proposing what holds takes one's own proposal of something else back.
    private static Decision<PromiseEvent, PromiseRefusal> asItIs(Promise promise, PersonId by) {
        Proposal open = promise.proposal();
        return open != null && open.by().equals(by)
                ? Decision.accept(new PromiseChangeWithdrawn(promise.id(), open.seq()))
                : Decision.alreadySo();
    }

    /// It was proposed in time; so the assent may come later, as long as there is still time to keep it.
    static Decision<PromiseEvent, PromiseRefusal> agree(Promise promise, long proposal, Issued<?> issued) {
        return answer(promise, proposal, issued.by(), open -> {
            LocalDate until = open.until();
            return until != null && until.isBefore(issued.today())
                    ? Decision.reject(new PromiseUntilPast())
                    : Decision.accept(new PromiseAgreed(promise.id(), open.seq()));
        });
    }

    static Decision<PromiseEvent, PromiseRefusal> decline(Promise promise, long proposal, PersonId by) {
        return answer(
                promise,
                proposal,
                by,
                open -> open.isDeclined()
                        ? Decision.alreadySo()
                        : Decision.accept(new PromiseDeclined(promise.id(), open.seq())));
    }

    /// What it had answered waits again. Where nothing is left without it, the promise is taken back.
    static Decision<PromiseEvent, PromiseRefusal> withdraw(Promise promise, PersonId by) {
        Proposal open = promise.proposal();
        if (promise.isEnded() || open == null) {
            return Decision.reject(new NoPromiseProposed());
        }
        if (!open.by().equals(by)) {
            return Decision.reject(new NotYourPromiseProposal());
        }
        return Decision.accept(new PromiseChangeWithdrawn(promise.id(), open.seq()));
    }

    static Decision<PromiseEvent, PromiseRefusal> judge(Promise promise, Issued<JudgePromise> issued) {
        if (promise.takenBack() != null) {
            return Decision.reject(new PromiseEnded());
        }
        if (promise.terms() == null) {
            return Decision.reject(new PromiseNotAgreed());
        }
        if (!mayJudge(promise, issued.by())) {
            return Decision.reject(new OwnPromise());
        }
        JudgePromise c = issued.command();
        long current = promise.terms().seq();
        if (c.terms() != null && c.terms() != current) {
            return Decision.reject(new PromiseTermsNotCurrent(current));
        }
        return isSaid(promise, promise.terms(), issued)
                ? Decision.alreadySo()
                : Decision.accept(new PromiseJudged(promise.id(), c.kept(), c.words()));
    }

    /// Whether this partner has said just this; of what goes on, today.
    private static boolean isSaid(Promise promise, Terms terms, Issued<JudgePromise> issued) {
        View said = promise.views().get(issued.by());
        return said != null
                && said.kept() == issued.command().kept()
                && said.words().equals(issued.command().words())
                && (terms.until() != null
                        || LocalDate.ofInstant(said.at(), issued.zone()).equals(issued.today()));
    }

    static Decision<PromiseEvent, PromiseRefusal> takeBack(Promise promise, PersonId by) {
        if (promise.takenBack() != null) {
            return Decision.alreadySo();
        }
        if (isOverForGood(promise)) {
            return Decision.reject(new PromiseEnded());
        }
        return mayTakeBack(promise, by)
                ? Decision.accept(new PromiseTakenBack(promise.id()))
                : Decision.reject(new NotYourPromise());
    }

    private static Decision<PromiseEvent, PromiseRefusal> answer(
            Promise promise,
            long proposal,
            PersonId by,
            Function<Proposal, Decision<PromiseEvent, PromiseRefusal>> rule) {
        Proposal open = promise.proposal();
        if (promise.isEnded() || open == null) {
            return Decision.reject(new NoPromiseProposed());
        }
        if (open.seq() != proposal) {
            return Decision.reject(new PromiseProposalNotCurrent(open.seq()));
        }
        return open.by().equals(by) ? Decision.reject(new OwnPromiseProposal()) : rule.apply(open);
    }
}
