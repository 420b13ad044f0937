package app.twofold.ui.boundary;

import app.twofold.domain.BoundaryId;
import app.twofold.domain.RepairId;
import app.twofold.ui.kit.Type;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Map;

/// Addresses of boundaries and repairs, without a leading slash, and links to them.
final class BoundaryLink {

    static final String LIST = "boundaries";
    static final String NEW = "boundaries/new";
    static final String BOUNDARY = "boundary";
    static final String REPAIR = "repair";
    static final String DRAFT = "draft";

    private BoundaryLink() {}

    static String path(BoundaryId boundary) {
        return LIST + "/" + boundary;
    }

    static String path(RepairId repair) {
        return LIST + "/repairs/" + repair;
    }

    static RouterLink to(BoundaryId boundary, String words) {
        return new RouterLink(words, BoundaryDetailView.class, new RouteParameters(BOUNDARY, boundary.toString()));
    }

    static RouterLink to(RepairId repair, String words) {
        return new RouterLink(words, BoundaryListView.class, new RouteParameters(REPAIR, repair.toString()));
    }

    static RouterLink toDraft(BoundaryId draft, String words) {
        return new RouterLink(words, NewBoundaryView.class, new RouteParameters(DRAFT, draft.toString()));
    }

    static RouterLink toDraft(BoundaryId boundary, RepairId draft, String words) {
        return new RouterLink(
                words,
                NewRepairView.class,
                new RouteParameters(Map.of(BOUNDARY, boundary.toString(), DRAFT, draft.toString())));
    }

    static void go(String path) {
        UI.getCurrentOrThrow().navigate(path);
    }

    /// A card's heading whose link covers the whole card.
    static H3 cover(RouterLink link) {
        link.addClassName("tf-cover");
        H3 heading = Type.heading("");
        heading.add(link);
        return heading;
    }
}
