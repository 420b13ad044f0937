package app.twofold.ui.promise;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.PersonId;
import app.twofold.domain.Refusal;
import app.twofold.domain.Title;
import app.twofold.domain.promise.Promise;
import app.twofold.domain.promise.Promise.Terms;
import app.twofold.domain.promise.Promise.View;
import app.twofold.domain.promise.PromiseHappening;
import app.twofold.domain.promise.PromiseHappening.Agreed;
import app.twofold.domain.promise.PromiseHappening.ChangeProposed;
import app.twofold.domain.promise.PromiseHappening.ChangeWithdrawn;
import app.twofold.domain.promise.PromiseHappening.Declined;
import app.twofold.domain.promise.PromiseHappening.Judged;
import app.twofold.domain.promise.PromiseHappening.Made;
import app.twofold.domain.promise.PromiseHappening.Proposed;
import app.twofold.domain.promise.PromiseHappening.TakenBack;
import app.twofold.domain.promise.PromiseRefusal;
import app.twofold.domain.promise.PromiseRefusal.NoPromiseProposed;
import app.twofold.domain.promise.PromiseRefusal.NotYourPromise;
import app.twofold.domain.promise.PromiseRefusal.NotYourPromiseProposal;
import app.twofold.domain.promise.PromiseRefusal.OwnPromise;
import app.twofold.domain.promise.PromiseRefusal.OwnPromiseProposal;
import app.twofold.domain.promise.PromiseRefusal.PromiseEnded;
import app.twofold.domain.promise.PromiseRefusal.PromiseIdTaken;
import app.twofold.domain.promise.PromiseRefusal.PromiseNotAgreed;
import app.twofold.domain.promise.PromiseRefusal.PromiseOver;
import app.twofold.domain.promise.PromiseRefusal.PromiseProposalNotCurrent;
import app.twofold.domain.promise.PromiseRefusal.PromiseTermsNotCurrent;
import app.twofold.domain.promise.PromiseRefusal.PromiseUnknown;
import app.twofold.domain.promise.PromiseRefusal.PromiseUntilPast;
import app.twofold.domain.timeline.Entry;
import app.twofold.ui.kit.Icon;
import app.twofold.ui.kit.Type;
import app.twofold.ui.kit.Viewer;
import app.twofold.ui.timeline.Told;
import app.twofold.ui.timeline.Written;
import app.twofold.ui.words.Dates;
import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Promises in words: whose one is, until when, where it stands, what happened to it, and why something is not
/// possible.
final class PromiseWords {

    private PromiseWords() {}

    /// "Sam", "You", "Both".
    static String whose(Promise promise, Viewer viewer) {
        if (promise.isOfBoth()) {
            return t("promise.both");
        }
        return viewer.isMe(promise.by()) ? t("promise.you") : viewer.name(promise.by());
    }

    /// "until 31 July", "no end".
    static String until(@Nullable LocalDate until, Dates dates) {
        return until == null ? t("promise.no-end") : t("promise.until", dates.date(until));
    }

    /// "Until 31 July", "No end".
    static String day(@Nullable LocalDate until, Dates dates) {
        return until == null ? t("promise.told.no-end") : t("promise.told.until", dates.date(until));
    }

    /// "“I ring first”, until 31 July".
    static String terms(Title text, @Nullable LocalDate until, Dates dates) {
        return t("promise.text", text.value(), until(until, dates));
    }

    /// "Kept, said Sam on 12 June: “She rang.”"
    static String said(PersonId person, View view, Viewer viewer) {
        return view.kept()
                ? said("promise.past.kept", "promise.past.kept.you", person, view, viewer)
                : said("promise.past.not-kept", "promise.past.not-kept.you", person, view, viewer);
    }

    /// The same for a promise that goes on: "Kept so far, said Sam on 12 June: “She rang.”"
    static String saidSoFar(PersonId person, View view, Viewer viewer) {
        return view.kept()
                ? said("promise.so-far", "promise.so-far.you", person, view, viewer)
                : said(person, view, viewer);
    }

    /// Words after what they are about, if there are any.
    static String quoted(String line, View view) {
        String words = view.words().value();
        return words.isBlank() ? line : t("promise.past.words", line, words);
    }

    /// Each who has said how a promise goes, the left one first.
    static Stream<Map.Entry<PersonId, View>> views(Promise promise, Viewer viewer) {
        return viewer.couple().partners().stream()
                .flatMap(partner -> Optional.ofNullable(promise.views().get(partner.person())).stream()
                        .map(view -> Map.entry(partner.person(), view)));
    }

    /// What becomes of a promise by this partner's word about it; empty where that is plain.
    static String follows(Promise promise, boolean kept, Viewer viewer) {
        List<View> others = promise.views().entrySet().stream()
                .filter(one -> !viewer.isMe(one.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        boolean ends = promise.until().isPresent();
        if (!ends && kept && others.stream().allMatch(View::kept)) {
            return t("promise.judge.goes-on");
        }
        if (!promise.isOpen() || promise.isDue(viewer.dates().today())) {
            return "";
        }
        if (promise.isOfBoth() && others.isEmpty()) {
            return t(ends ? "promise.judge.ends.early.once" : "promise.judge.ends.once", viewer.other());
        }
        return t(ends ? "promise.judge.ends.early" : "promise.judge.ends");
    }

    /// Why its terms are changed no more.
    static String over(Promise promise, Viewer viewer) {
        return promise.isJudgedBy(viewer.me())
                ? t("promise.refused.over.you")
                : t("promise.refused.over.other", viewer.name(promise.by()));
    }

    static String stage(Promise.Stage stage) {
        return switch (stage) {
            case PROPOSED -> t("promise.stage.proposed");
            case OPEN -> t("promise.stage.open");
            case KEPT -> t("promise.stage.kept");
            case NOT_KEPT -> t("promise.stage.not-kept");
            case SEEN_DIFFERENTLY -> t("promise.stage.differently");
            case TAKEN_BACK -> t("promise.stage.taken-back");
        };
    }

    static Told tell(PromiseHappening happening, Entry entry, Viewer viewer) {
        return switch (happening) {
            case Made(var text, var until) -> told(t("promise.told.made"), text, until, entry, viewer);
            case Proposed(var text, var until) -> told(t("promise.told.proposed"), text, until, entry, viewer);
            case ChangeProposed(var text, var until) -> told(t("promise.told.change"), text, until, entry, viewer);
            case Agreed(var text, var until, var before) -> agreed(text, until, before, entry, viewer);
            case Declined(var text, var until) -> told(t("history.not-now"), text, until, entry, viewer);
            case ChangeWithdrawn(var text, var until) -> told(t("promise.told.withdrawn"), text, until, entry, viewer);
            case Judged(boolean kept, var words) ->
                told(
                        t(kept ? "promise.told.kept" : "promise.told.not-kept", viewer.name(entry.by())),
                        entry,
                        Written.voice(words.value()));
            case TakenBack() -> told(t("promise.told.taken-back"), entry, List.of());
        };
    }

    static Optional<String> refused(Refusal refusal, Viewer viewer) {
        return refusal instanceof PromiseRefusal reason ? Optional.of(refused(reason)) : Optional.empty();
    }

    private static String refused(PromiseRefusal refusal) {
        return switch (refusal) {
            case PromiseUnknown() -> t("promise.refused.unknown");
            case PromiseIdTaken() -> t("promise.refused.made");
            case PromiseUntilPast() -> t("promise.form.day.past");
            case PromiseOver() -> t("promise.refused.over");
            case PromiseNotAgreed() -> t("promise.refused.not-agreed");
            case PromiseEnded() -> t("promise.refused.ended");
            case NoPromiseProposed() -> t("promise.refused.none");
            case PromiseProposalNotCurrent _ -> t("promise.refused.changed");
            case PromiseTermsNotCurrent _ -> t("promise.refused.terms");
            case OwnPromiseProposal() -> t("promise.refused.own");
            case NotYourPromiseProposal() -> t("promise.refused.not-yours");
            case OwnPromise() -> t("promise.refused.own-promise");
            case NotYourPromise() -> t("promise.refused.not-your-promise");
        };
    }

    private static String said(String other, String you, PersonId person, View view, Viewer viewer) {
        String day = viewer.dates().onDay(view.at());
        String line = viewer.isMe(person) ? t(you, day) : t(other, viewer.name(person), day);
        return quoted(line, view);
    }

    private static Told agreed(
            Title text, @Nullable LocalDate until, @Nullable Terms before, Entry entry, Viewer viewer) {
        if (before == null) {
            return told(t("promise.told.agreed"), text, until, entry, viewer);
        }
        List<Component> body = new ArrayList<>(said(text, until, entry, viewer));
        String words = before.text().equals(text)
                ? until(before.until(), viewer.dates())
                : terms(before.text(), before.until(), viewer.dates());
        body.add(Type.meta(t("promise.told.before", words)));
        return told(t("promise.told.changed"), entry, body);
    }

    private static Told told(String line, Title text, @Nullable LocalDate until, Entry entry, Viewer viewer) {
        return told(line, entry, said(text, until, entry, viewer));
    }

    /// The words where they are others than those over the entry, and the day.
    private static List<Component> said(Title text, @Nullable LocalDate until, Entry entry, Viewer viewer) {
        return List.of(Type.meta2(
                text.value().equals(entry.subject().title())
                        ? day(until, viewer.dates())
                        : terms(text, until, viewer.dates())));
    }

    private static Told told(String line, Entry entry, List<Component> body) {
        return Told.of(Icon.HAND, line, entry.subject().title(), body);
    }
}
