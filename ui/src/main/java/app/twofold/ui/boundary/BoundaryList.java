package app.twofold.ui.boundary;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.personal.PersonalState;
import app.twofold.domain.personal.PersonalState.BoundaryDraft;
import app.twofold.domain.personal.PersonalState.RepairDraft;
import app.twofold.ui.boundary.desk.SeenBoundary;
import app.twofold.ui.desk.Desk;
import app.twofold.ui.kit.Leaf;
import app.twofold.ui.kit.Type;
import app.twofold.ui.kit.Viewer;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The boundaries that the filter lets through, one's own drafts, and what has been withdrawn. A card that still says
/// the same stays the same: nothing moves away under a finger.
final class BoundaryList extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private final transient PersonalState own;
    private final Filters filters;
    private final Div content = new Div();
    private transient Map<CardFace, Leaf> cards = new HashMap<>();
    private transient List<?> shown = List.of();

    BoundaryList(Desk desk, PersonalState own) {
        this.desk = desk;
        this.own = own;
        filters = new Filters(desk.viewer().self().other(), _ -> show(desk.state()));
        add(filters, content);
    }

    void show(CoupleState state) {
        List<SeenBoundary> all = state.boundaries().byId().values().stream()
                .map(boundary -> new SeenBoundary(boundary, desk.viewer(state)))
                .toList();
        List<SeenBoundary> open = all.stream()
                .filter(sight -> !sight.boundary().isWithdrawn())
                .sorted(Comparator.comparing(SeenBoundary::isMyTurn)
                        .thenComparing(sight -> sight.boundary().at())
                        .reversed())
                .toList();
        List<SeenBoundary> withdrawn =
                all.stream().filter(sight -> sight.boundary().isWithdrawn()).toList();
        List<?> facts = List.of(filters.chosen(), faces(open), faces(withdrawn), state.isSolo());
        if (facts.equals(shown)) {
            return;
        }
        shown = facts;
        filters.setVisible(!open.isEmpty());
        filters.refresh(open.size());
        content.removeAll();
        if (all.isEmpty() && own.boundaries().isEmpty()) {
            content.add(new EmptyBoundaries(desk.viewer(state)));
            return;
        }
        cards(open);
        drafts(desk.viewer(state));
        withdrawn(withdrawn);
    }

    private void cards(List<SeenBoundary> open) {
        Map<CardFace, Leaf> next = new HashMap<>();
        Div list = new Div();
        list.addClassName("b-list");
        for (SeenBoundary sight : open) {
            if (filters.chosen().shows(sight)) {
                CardFace face = CardFace.of(sight);
                Leaf card = Optional.ofNullable(cards.get(face)).orElseGet(face::card);
                next.put(face, card);
                list.add(card);
            }
        }
        cards = next;
        if (list.getComponentCount() > 0) {
            content.add(list);
        } else if (!open.isEmpty()) {
            content.add(Type.sub(t("boundary.filter.none")));
        }
    }

    private static List<CardFace> faces(List<SeenBoundary> sights) {
        return sights.stream().map(CardFace::of).toList();
    }

    private void drafts(Viewer viewer) {
        Div cards = new Div();
        cards.addClassName("b-list");
        own.boundaries().values().stream()
                .sorted(Comparator.comparing(BoundaryDraft::savedAt).reversed())
                .map(draft -> DraftWells.of(draft, viewer))
                .forEach(cards::add);
        own.repairs().values().stream()
                .sorted(Comparator.comparing(RepairDraft::savedAt).reversed())
                .map(draft -> DraftWells.of(draft, viewer))
                .forEach(cards::add);
        if (cards.getComponentCount() > 0) {
            Section section = new Section(Type.section(t("boundary.drafts")), cards);
            section.addClassName("b-group");
            content.add(section);
        }
    }

    private void withdrawn(List<SeenBoundary> withdrawn) {
        if (!withdrawn.isEmpty()) {
            Div cards = new Div();
            cards.addClassName("b-list");
            withdrawn.stream().map(sight -> CardFace.of(sight).line()).forEach(cards::add);
            Details past = new Details(t("boundary.withdrawn"), cards);
            past.addClassNames("b-details", "b-group");
            content.add(past);
        }
    }
}
