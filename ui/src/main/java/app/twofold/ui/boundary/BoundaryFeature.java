package app.twofold.ui.boundary;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.BoundaryId;
import app.twofold.domain.RepairId;
import app.twofold.domain.boundary.Boundary;
import app.twofold.domain.boundary.BoundaryHappening;
import app.twofold.domain.boundary.RepairHappening;
import app.twofold.domain.boundary.wording.BoundaryWording;
import app.twofold.domain.boundary.wording.Holder;
import app.twofold.domain.couple.Agenda;
import app.twofold.domain.history.Version.Stated.OfBoundary;
import app.twofold.domain.timeline.EntryKind;
import app.twofold.domain.timeline.Subject;
import app.twofold.domain.timeline.Waiting.Reason;
import app.twofold.ui.boundary.repair.RepairTeller;
import app.twofold.ui.feature.Comparison;
import app.twofold.ui.feature.Feature;
import app.twofold.ui.feature.Matter;
import app.twofold.ui.feature.Possession;
import app.twofold.ui.feature.Telling;
import app.twofold.ui.feature.Topic;
import app.twofold.ui.feature.Waiting.Look;
import app.twofold.ui.kit.Leaf;
import app.twofold.ui.kit.Mark.State;
import app.twofold.ui.kit.Owner;
import app.twofold.ui.kit.Viewer;
import app.twofold.ui.timeline.PastCard;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Boundaries and repairs, as other screens know them.
@Component
class BoundaryFeature implements Feature {

    @Override
    public List<Topic> topics() {
        return List.of(
                Topic.of(Subject.Kind.BOUNDARY)
                        .at(id -> BoundaryLink.path(new BoundaryId(id)))
                        .with(new BoundaryStory()),
                Topic.of(Subject.Kind.REPAIR).at(id -> BoundaryLink.path(new RepairId(id))));
    }

    @Override
    public Map<EntryKind, String> filters() {
        return Map.of(EntryKind.BOUNDARY, t("history.kind.boundaries"), EntryKind.REPAIR, t("history.kind.repairs"));
    }

    @Override
    public List<Telling<?>> tellings() {
        return List.of(
                new Telling<>(BoundaryHappening.class, BoundaryTeller::tell),
                new Telling<>(RepairHappening.class, RepairTeller::tell));
    }

    @Override
    public List<Comparison<?>> comparisons() {
        return List.of(new Comparison<>(
                OfBoundary.class, (before, after, _) -> BoundaryTeller.pairs(before.wording(), after.wording())));
    }

    @Override
    public List<Possession> possessions(Viewer then) {
        List<Leaf> cards = then.couple().boundaries().byId().values().stream()
                .filter(boundary -> !boundary.isWithdrawn())
                .map(boundary -> card(boundary, then))
                .toList();
        return List.of(new Possession(t("history.kind.boundaries"), cards));
    }

    @Override
    public Map<Reason, Look> waiting() {
        return Map.ofEntries(
                Map.entry(Reason.BOUNDARY_SHARED, Look.asked("today.boundary", "today.read", State.SHARED)),
                Map.entry(Reason.BOUNDARY_REWORDED, Look.asked("today.boundary.reworded", "today.read", State.SHARED)),
                Map.entry(
                        Reason.BOUNDARY_CHANGE_SHARED,
                        Look.asked("today.boundary.change", "today.read", State.DISCUSSING)),
                Map.entry(Reason.BOUNDARY_MISSED, Look.asked("today.boundary.missed", "today.read", State.SHARED)),
                Map.entry(
                        Reason.BOUNDARY_SAID_BACK,
                        Look.answered("today.boundary.said-back", "today.read", State.SAIDBACK)),
                Map.entry(
                        Reason.BOUNDARY_UNDERSTOOD,
                        Look.asked("today.boundary.understood", "today.look", State.UNDERSTOOD)),
                Map.entry(Reason.BOUNDARY_REVIEW, Look.ours("today.boundary.review", "today.look", State.AGREED)),
                Map.entry(
                        Reason.REPAIR_ASKED,
                        Look.asked("today.repair", "today.read", State.SHARED).named(_ -> t("today.repair.gone"))),
                Map.entry(
                        Reason.REPAIR_SAID_BACK,
                        Look.answered("today.repair.said-back", "today.read", State.SAIDBACK)
                                .named(_ -> t("today.repair.gone"))));
    }

    @Override
    public Map<Agenda.Kind, Matter.Maker> matters() {
        return Map.of(
                Agenda.Kind.BOUNDARY_TO_LOOK_AT, (item, _) -> boundary(item),
                Agenda.Kind.REPAIR_BROUGHT, (item, _) -> repair(item, t("room.agenda.repair-brought")),
                Agenda.Kind.REPAIR_OPEN, (item, _) -> repair(item, t("room.agenda.repair")));
    }

    private static Matter boundary(Agenda.Item item) {
        String path = BoundaryLink.path(new BoundaryId(item.about()));
        return new Matter("boundaries", path, item.title(), t("room.agenda.boundary"));
    }

    private static Matter repair(Agenda.Item item, String why) {
        return new Matter("open-matters", BoundaryLink.path(new RepairId(item.about())), item.title(), why);
    }

    private static Leaf card(Boundary boundary, Viewer then) {
        BoundaryWording words = boundary.standing().wording();
        Leaf card = PastCard.of(
                words.title().value(),
                t(boundary.standing().isAgreed() ? "history.boundary.is-agreed" : "history.boundary.is-stated"),
                words.okay().value(),
                words.notOkay().value());
        card.add(BoundaryTeller.terms(words));
        return card.by(boundary.holder() == Holder.OURS ? Owner.US : then.owner(Set.of(boundary.by())));
    }
}
