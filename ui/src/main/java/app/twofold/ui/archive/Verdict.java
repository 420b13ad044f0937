package app.twofold.ui.archive;

import static app.twofold.ui.words.Messages.t;

import app.twofold.ui.kit.Icon;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/// Whether a file can come in: its name with a mark, and the same in words.
final class Verdict extends Paragraph {

    private static final long serialVersionUID = 1L;

    /// @param file its name; may be empty
    private Verdict(String look, Icon icon, String words, String file) {
        addClassNames("verdict", look);
        Span said = new Span(words);
        Span name = new Span(file);
        name.getElement().setAttribute("dir", "auto");
        name.addClassName("verdict-file");
        add(icon.small(), said, name);
    }

    static Verdict good(String file) {
        return new Verdict("is-good", Icon.CHECK, t("archive.verdict.good"), file);
    }

    static Verdict bad(String file) {
        return new Verdict("is-bad", Icon.CLOSE, t("archive.verdict.bad"), file);
    }
}
