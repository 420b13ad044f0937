package app.twofold.ui.today;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.phase.Said;
import app.twofold.ui.kit.Icon;
import app.twofold.ui.words.PhaseWords;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;

/// Where the two are, in a word, and the way to say something else.
final class WhereLink extends Anchor {

    private static final long serialVersionUID = 1L;

    private final Span words = new Span();

    WhereLink() {
        setHref("phase");
        addClassNames("tf-btn", "is-quiet", "has-icon", "where");
        add(Icon.ROUTE.small(), words);
    }

    void show(CoupleState couple) {
        String link = t("today.phase.link");
        words.setText(couple.phases()
                .present()
                .map(Said::phase)
                .map(PhaseWords::of)
                .map(name -> t("today.phase.link.now", name))
                .orElse(link));
    }
}
