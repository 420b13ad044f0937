package app.twofold.ui.boundary;

import app.twofold.domain.BoundaryId;
import app.twofold.domain.boundary.wording.BoundaryWording;
import app.twofold.ui.boundary.desk.SeenBoundary;
import app.twofold.ui.boundary.wording.Face;
import app.twofold.ui.boundary.wording.WordsReading;
import app.twofold.ui.kit.Leaf;
import app.twofold.ui.kit.Owner;
import com.vaadin.flow.component.html.Div;

/// All that a card in the list shows of a boundary; two equal ones look the same.
record CardFace(BoundaryId id, Face face, Owner edge, BoundaryWording wording) {

    static CardFace of(SeenBoundary sight) {
        return new CardFace(
                sight.boundary().id(),
                Face.of(sight),
                sight.edge(),
                sight.standing().wording());
    }

    Leaf card() {
        Div top = new Div(face.badge());
        top.addClassName("b-top");
        return Leaf.article(top, BoundaryLink.cover(BoundaryLink.to(id, title())), WordsReading.brief(wording))
                .by(edge)
                .with("b-card");
    }

    /// A boundary that has been withdrawn, in one line.
    Leaf line() {
        return Leaf.article(face.badge(), BoundaryLink.cover(BoundaryLink.to(id, title())))
                .flat()
                .tight()
                .with("b-card");
    }

    private String title() {
        return wording.title().value();
    }
}
