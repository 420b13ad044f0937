package app.twofold.server.promise;

import app.twofold.domain.promise.PromiseHappening;
import app.twofold.domain.promise.PromiseHappening.Agreed;
import app.twofold.domain.promise.PromiseHappening.ChangeProposed;
import app.twofold.domain.promise.PromiseHappening.ChangeWithdrawn;
import app.twofold.domain.promise.PromiseHappening.Declined;
import app.twofold.domain.promise.PromiseHappening.Judged;
import app.twofold.domain.promise.PromiseHappening.Made;
import app.twofold.domain.promise.PromiseHappening.Proposed;
import app.twofold.domain.promise.PromiseHappening.TakenBack;
import app.twofold.server.wire.Details;

/// The written form of what is told of promises.
final class PromiseHappeningJson {

    private PromiseHappeningJson() {}

    static void write(Details json, PromiseHappening happening) {
        switch (happening) {
            case Made(var _, var until) -> json.what("promise.made").day("until", until);
            case Proposed(var _, var until) -> json.what("promise.proposed").day("until", until);
            case ChangeProposed(var text, var until) ->
                json.what("promise.change-proposed").text("text", text.value()).day("until", until);
            case Agreed(var _, var until, var before) -> {
                json.what("promise.agreed").day("until", until);
                if (before != null) {
                    json.text("before", before.text().value()).day("untilBefore", before.until());
                }
            }
            case Declined(var text, var until) ->
                json.what("promise.declined").text("text", text.value()).day("until", until);
            case ChangeWithdrawn(var text, var until) ->
                json.what("promise.change-withdrawn").text("text", text.value()).day("until", until);
            case Judged(boolean kept, var words) ->
                (kept ? json.what("promise.kept") : json.what("promise.not-kept")).text("said", words);
            case TakenBack() -> json.what("promise.taken-back");
        }
    }
}
