package app.twofold.server.promise;

import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.promise.Promise;
import app.twofold.domain.promise.PromiseHappening;
import app.twofold.domain.promise.PromiseHappening.Agreed;
import app.twofold.domain.promise.PromiseHappening.ChangeProposed;
import app.twofold.domain.promise.PromiseHappening.ChangeWithdrawn;
import app.twofold.domain.promise.PromiseHappening.Declined;
import app.twofold.domain.promise.PromiseHappening.Judged;
import app.twofold.domain.promise.PromiseHappening.Made;
import app.twofold.domain.promise.PromiseHappening.Proposed;
import app.twofold.domain.promise.PromiseHappening.TakenBack;
import app.twofold.server.book.BookWords;
import app.twofold.server.book.Chapter;
import app.twofold.server.book.Passage;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How promises read in the book.
final class PromiseBook {

    static final BookWords WORDS = BookWords.ofFeature("promise");

    private PromiseBook() {}

    static void tell(Passage page, PromiseHappening happening) {
        switch (happening) {
            case Made(var _, var until) -> until(page.what("promise.made"), until);
            case Proposed(var _, var until) -> until(page.what("promise.proposed"), until);
            case ChangeProposed(var text, var until) ->
                until(page.what("promise.change-proposed").text(text.value()), until);
            case Agreed(var _, var until, var before) -> {
                until(page.what("promise.agreed"), until);
                if (before != null) {
                    page.text("before", before.text().value());
                    page.text("until-before", before.until() == null ? "" : BookWords.day(before.until()));
                }
            }
            case Declined(var text, var until) ->
                until(page.what("promise.declined").text(text.value()), until);
            case ChangeWithdrawn(var text, var until) ->
                until(page.what("promise.change-withdrawn").text(text.value()), until);
            case Judged(boolean kept, var words) ->
                (kept ? page.what("promise.kept") : page.what("promise.not-kept")).text("said", words);
            case TakenBack() -> page.what("promise.taken-back");
        }
    }

    /// All promises as they stand.
    static Chapter chapter(CoupleState state) {
        return new Chapter(
                WORDS.say("promises"),
                state.promises().byId().values().stream()
                        .map(promise -> standing(new Passage(WORDS, state), promise))
                        .toList());
    }

    private static Passage standing(Passage page, Promise promise) {
        String whose = promise.isOfBoth() ? WORDS.say("both") : page.nameOf(promise.by());
        until(
                page.what("standing", whose, WORDS.choice("stage", promise.stage()))
                        .title(promise.text().value()),
                promise.until().orElse(null));
        promise.views()
                .forEach((person, view) -> page.text(WORDS.say(
                                view.kept() ? "view.kept" : "view.not-kept",
                                page.nameOf(person),
                                view.words().value())
                        .strip()));
        return page;
    }

    private static void until(Passage page, @Nullable LocalDate until) {
        if (until != null) {
            page.text("until", BookWords.day(until));
        }
    }
}
