package app.twofold.domain.boundary;

import app.twofold.domain.Decision;
import app.twofold.domain.Words;
import app.twofold.domain.boundary.BoundaryRefusal.AlreadyUnderstood;
import app.twofold.domain.boundary.BoundaryRefusal.NothingSaidBack;
import app.twofold.domain.boundary.BoundaryRefusal.SayBackNotCurrent;

/// Saying back, and answers to exactly what was said back.
final class TalkRules {

    private TalkRules() {}

    static Decision<BoundaryEvent, BoundaryRefusal> sayBack(Talk talk, Words text, BoundaryEvent saidBack) {
        if (talk.isUnderstood()) {
            return Decision.reject(new AlreadyUnderstood());
        }
        boolean same = talk.waiting().filter(s -> s.text().equals(text)).isPresent();
        return same ? Decision.alreadySo() : Decision.accept(saidBack);
    }

    static Decision<BoundaryEvent, BoundaryRefusal> confirm(Talk talk, long saidBack, BoundaryEvent understood) {
        return talk.isUnderstood() ? Decision.alreadySo() : answer(talk, saidBack, understood);
    }

    static Decision<BoundaryEvent, BoundaryRefusal> sayMissed(Talk talk, long saidBack, BoundaryEvent missed) {
        return talk.isUnderstood() ? Decision.reject(new AlreadyUnderstood()) : answer(talk, saidBack, missed);
    }

    private static Decision<BoundaryEvent, BoundaryRefusal> answer(Talk talk, long saidBack, BoundaryEvent answer) {
        return talk.waiting()
                .map(waiting -> waiting.seq() == saidBack
                        ? Decision.<BoundaryEvent, BoundaryRefusal>accept(answer)
                        : Decision.<BoundaryEvent, BoundaryRefusal>reject(new SayBackNotCurrent(waiting.seq())))
                .orElseGet(() -> Decision.reject(new NothingSaidBack()));
    }
}
