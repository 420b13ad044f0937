package app.twofold.ui.boundary.wording;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.boundary.Boundary.Past;
import app.twofold.domain.boundary.Version;
import app.twofold.ui.boundary.desk.SeenBoundary;
import app.twofold.ui.kit.Owner;
import app.twofold.ui.kit.Type;
import app.twofold.ui.kit.Viewer;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The versions that do not hold any more, the latest first: what was agreed stays readable.
public final class PastVersions extends Details {

    private static final long serialVersionUID = 1L;

    private final Div versions = new Div();
    private transient @Nullable List<Past> shown;

    public PastVersions(SeenBoundary sight) {
        super(t("boundary.past"));
        addClassName("b-details");
        versions.addClassName("b-column");
        add(versions);
        refresh(sight);
    }

    public void refresh(SeenBoundary sight) {
        List<Past> past = List.copyOf(sight.boundary().past()).reversed();
        setVisible(!past.isEmpty());
        if (past.equals(shown)) {
            return;
        }
        shown = past;
        versions.removeAll();
        past.forEach(one -> versions.add(one(one, sight.viewer())));
    }

    private static Div one(Past past, Viewer viewer) {
        Version version = past.version();
        Owner edge = version.isAgreed() ? Owner.US : viewer.owner(version.by());
        Div one = new Div(
                Type.heading(version.wording().title().value()),
                Type.meta2(line(past, viewer)),
                new WordsReading(version.wording(), edge));
        one.addClassName("b-version");
        return one;
    }

    private static String line(Past past, Viewer viewer) {
        Version version = past.version();
        String until = viewer.dates().date(past.until());
        return switch (past.ending()) {
            case REPLACED ->
                version.agreedAt() == null
                        ? t("boundary.past.held", version.number(), until)
                        : t(
                                "boundary.past.agreed",
                                version.number(),
                                viewer.dates().date(version.agreedAt()),
                                until);
            case SUPERSEDED -> t("boundary.past.superseded", version.number(), until);
            case DROPPED -> t("boundary.past.dropped", version.number(), until);
        };
    }
}
