package app.twofold.ui.checkin.template;

import app.twofold.domain.checkin.template.TemplateRef;
import app.twofold.ui.kit.Buttons;
import com.vaadin.flow.router.RouterLink;

/// Addresses of lists of questions, without a leading slash, and the link to all of them.
public final class TemplateLink {

    private TemplateLink() {}

    public static String path(TemplateRef ref) {
        return "check-ins/templates/" + TemplateWords.key(ref);
    }

    /// A link that looks like a button.
    public static RouterLink toAll(String words) {
        return Buttons.link(words, TemplateListView.class);
    }
}
