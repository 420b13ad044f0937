package app.twofold.ui.boundary.wording;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.boundary.Version;
import app.twofold.domain.boundary.wording.BoundaryWording;
import app.twofold.ui.boundary.desk.SeenBoundary;
import app.twofold.ui.kit.Type;
import app.twofold.ui.words.Named;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import org.jspecify.annotations.Nullable;

/// The words that hold, the words that are proposed beside them, and what changed since the version before.
public final class BoundaryWords extends Div {

    private static final long serialVersionUID = 1L;

    private transient @Nullable Shown shown;

    private record Shown(Version standing, @Nullable Version beside, Face face) {}

    public BoundaryWords(SeenBoundary sight) {
        addClassName("b-column");
        refresh(sight);
    }

    public void refresh(SeenBoundary sight) {
        Shown now = new Shown(sight.standing(), sight.boundary().beside(), Face.of(sight));
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        removeAll();
        BoundaryWording words = sight.standing().wording();
        if (!sight.hasProposal()) {
            add(new WordsReading(words, sight.edge()));
            changes(sight, sight.standing());
            return;
        }
        Version proposed = sight.latest();
        String by = sight.isSpeaker() ? t("boundary.proposed.you") : t("boundary.proposed", sight.name(proposed.by()));
        Section proposal = new Section(
                Type.section(by),
                Type.meta2(t("boundary.proposed.text")),
                new WordsReading(proposed.wording(), sight.speaker()));
        proposal.addClassName("b-proposal");
        add(new Section(Type.section(t("boundary.holds")), new WordsReading(words, sight.edge())), proposal);
        changes(sight, proposed);
    }

    private void changes(SeenBoundary sight, Version version) {
        Version before = sight.before(version);
        if (before == null || version.revision() == null) {
            return;
        }
        Details changes = new Details(
                Named.of("boundary.changes", version.revision(), before.number()),
                Changes.between(before.wording(), version.wording()));
        changes.setOpened(true);
        changes.addClassName("b-details");
        add(changes);
    }
}
