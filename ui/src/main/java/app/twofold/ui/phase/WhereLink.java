package app.twofold.ui.phase;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.phase.Phase;
import app.twofold.domain.phase.Said;
import app.twofold.ui.feature.Glance;
import app.twofold.ui.kit.Icon;
import app.twofold.ui.kit.Viewer;
import app.twofold.ui.words.PhaseWords;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;

/// Where the two are, in a word, and the way to say something else.
final class WhereLink extends Anchor {

    static final Glance GLANCE =
            new Glance(Glance.Spot.HEAD, viewer -> List.of(present(viewer)), viewer -> new WhereLink(present(viewer)));

    private static final long serialVersionUID = 1L;

    private WhereLink(Optional<Phase> present) {
        setHref("phase");
        addClassNames("tf-btn", "is-quiet", "has-icon", "where");
        String words = present.map(PhaseWords::of)
                .map(name -> t("today.phase.link.now", name))
                .orElseGet(() -> t("today.phase.link"));
        add(Icon.ROUTE.small(), new Span(words));
    }

    private static Optional<Phase> present(Viewer viewer) {
        return viewer.couple().phases().present().map(Said::phase);
    }
}
