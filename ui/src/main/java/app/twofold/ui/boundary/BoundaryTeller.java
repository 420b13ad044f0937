package app.twofold.ui.boundary;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.boundary.BoundaryHappening;
import app.twofold.domain.boundary.BoundaryHappening.Agreed;
import app.twofold.domain.boundary.BoundaryHappening.AssentTakenBack;
import app.twofold.domain.boundary.BoundaryHappening.DiscussionAsked;
import app.twofold.domain.boundary.BoundaryHappening.Honoured;
import app.twofold.domain.boundary.BoundaryHappening.Missed;
import app.twofold.domain.boundary.BoundaryHappening.Revised;
import app.twofold.domain.boundary.BoundaryHappening.RevisionWithdrawn;
import app.twofold.domain.boundary.BoundaryHappening.SaidBack;
import app.twofold.domain.boundary.BoundaryHappening.Shared;
import app.twofold.domain.boundary.BoundaryHappening.Understood;
import app.twofold.domain.boundary.BoundaryHappening.Withdrawn;
import app.twofold.domain.boundary.wording.BoundaryWording;
import app.twofold.domain.boundary.wording.Revision;
import app.twofold.domain.timeline.Entry;
import app.twofold.ui.kit.Icon;
import app.twofold.ui.kit.Viewer;
import app.twofold.ui.timeline.Differences;
import app.twofold.ui.timeline.Differences.Pair;
import app.twofold.ui.timeline.Told;
import app.twofold.ui.timeline.Written;
import app.twofold.ui.words.Named;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What happened to boundaries, in words.
final class BoundaryTeller {

    private BoundaryTeller() {}

    static Told tell(BoundaryHappening happening, Entry entry, Viewer viewer) {
        String title = entry.subject().title();
        return switch (happening) {
            case Shared(var _, var wording) ->
                told(
                        t("history.boundary.shared"),
                        title,
                        Written.together(Written.voice(first(wording)), List.of(terms(wording))));
            case SaidBack(var text) -> told(t("history.said-back"), title, Written.voice(text.value()));
            case Understood(var heard) -> told(t("history.understood"), title, Written.voice(heard.value()));
            case Missed(var text) -> told(t("history.missed-something"), title, Written.voice(text.value()));
            case Agreed agreed -> agreed(agreed, entry, viewer);
            case AssentTakenBack _ -> told(t("history.boundary.assent-taken-back"), title, List.of());
            case DiscussionAsked(var reason) ->
                told(t("history.boundary.discuss"), title, Written.voice(reason.value()));
            case Revised(var revision, var before, var after) -> revised(revision, before, after, title);
            case RevisionWithdrawn _ -> told(t("history.boundary.revision-withdrawn"), title, List.of());
            case Withdrawn _ -> told(t("history.boundary.withdrawn"), title, List.of());
            case Honoured(var note) ->
                told(
                        t("history.boundary.honoured"),
                        title,
                        Written.voice(note.text().value()));
        };
    }

    /// The texts and the terms of two wordings beside each other.
    static List<Pair> pairs(BoundaryWording before, BoundaryWording after) {
        return Stream.concat(texts(before, after).stream(), terms(before, after).stream())
                .toList();
    }

    /// What binds beside the words, in one line.
    static Paragraph terms(BoundaryWording wording) {
        return Written.terms(terms(wording, wording));
    }

    private static List<Pair> terms(BoundaryWording before, BoundaryWording after) {
        return List.of(Pair.term(
                t("boundary.kind"), Named.of("boundary.kind", before.kind()), Named.of("boundary.kind", after.kind())));
    }

    private static List<Pair> texts(BoundaryWording before, BoundaryWording after) {
        return List.of(
                new Pair(
                        t("history.words.title"),
                        before.title().value(),
                        after.title().value()),
                new Pair(
                        t("boundary.field.okay"),
                        before.okay().value(),
                        after.okay().value()),
                new Pair(
                        t("boundary.field.not-okay"),
                        before.notOkay().value(),
                        after.notOkay().value()),
                new Pair(
                        t("boundary.field.why"),
                        before.why().value(),
                        after.why().value()),
                new Pair(
                        t("boundary.field.if-crossed"),
                        before.ifCrossed().value(),
                        after.ifCrossed().value()));
    }

    private static Told agreed(Agreed agreed, Entry entry, Viewer viewer) {
        BoundaryWording before = agreed.before();
        Optional<Component> difference = before == null
                ? Optional.empty()
                : Differences.of(
                        t(
                                "history.before",
                                agreed.since() == null ? "" : viewer.dates().date(agreed.since())),
                        t("history.after", viewer.dates().date(entry.at())),
                        pairs(before, agreed.wording()));
        String line = t(before == null ? "history.boundary.agreed" : "history.boundary.agreed.again");
        return told(line, entry.subject().title(), difference.stream().toList()).wide(difference.isPresent());
    }

    private static Told revised(Revision revision, BoundaryWording before, BoundaryWording after, String title) {
        String line = Named.of("history.boundary.revised", revision);
        Optional<Component> difference =
                Differences.of(t("history.before.plain"), t("history.after.plain"), pairs(before, after));
        return told(line, title, difference.stream().toList()).wide(difference.isPresent());
    }

    private static String first(BoundaryWording wording) {
        return wording.notOkay().isBlank()
                ? wording.okay().value()
                : wording.notOkay().value();
    }

    private static Told told(String line, String title, List<Component> body) {
        return Told.of(Icon.BOUNDARIES, line, title, body);
    }
}
