package app.twofold.ui.shell;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.timeline.Subject;
import app.twofold.ui.kit.Icon;
import app.twofold.ui.words.Named;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;

/// Leads from a thing to how it became what it is.
public final class StoryLink {

    private StoryLink() {}

    /// The route of a subject's story.
    public static String path(Subject.Ref ref) {
        return "history/" + Named.key(ref.kind()) + "/" + ref.id();
    }

    /// @param kind what it is, as the address of its history names it: goal, boundary or schedule
    /// @param id   which one
    public static Anchor to(String kind, Object id) {
        return to(kind, id, t("shell.story"));
    }

    /// Leads to how a check-in went.
    public static Anchor toCheckin(Object id) {
        return to("checkin", id, t("shell.story.checkin"));
    }

    private static Anchor to(String kind, Object id, String words) {
        Anchor link = new Anchor("history/" + kind + "/" + id, Icon.HISTORY.small(), new Span(words));
        link.addClassNames("tf-btn", "is-quiet", "has-icon", "story-link");
        return link;
    }
}
