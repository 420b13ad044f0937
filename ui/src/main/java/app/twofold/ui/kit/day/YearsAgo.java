package app.twofold.ui.kit.day;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.goal.Goal;
import app.twofold.domain.pattern.OnThisDay;
import app.twofold.domain.win.Win;
import app.twofold.ui.kit.Half;
import app.twofold.ui.kit.Type;
import app.twofold.ui.kit.Viewer;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/// What was shared on this day in one earlier year: each one's words with their mark, and goals that both reached.
public final class YearsAgo extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Viewer viewer;

    public YearsAgo(OnThisDay then, Viewer viewer) {
        this.viewer = viewer;
        addClassName("tf-ago");
        add(Type.meta2(t("kit.ago", then.years())));
        then.wins().forEach(win -> add(voice(win)));
        then.reached().forEach(goal -> add(reached(goal)));
    }

    private Component voice(Win win) {
        boolean isBlank = win.text().isBlank();
        Paragraph words =
                Type.voice(isBlank ? t("kit.ago.wordless") : win.text().value());
        Paragraph line = new Paragraph(new Half(viewer.owner(win.by())), new Span(viewer.name(win.by())));
        line.addClassNames("tf-meta", "is-2", "tf-key");
        return new Div(words, line);
    }

    private static Component reached(Goal goal) {
        return new Div(Type.voice(goal.wording().title().value()), Type.meta2(t("kit.ago.reached")));
    }
}
