package app.twofold.ui.fault;

import static app.twofold.ui.words.Messages.t;

import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.Type;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;

/// A page that cannot show what was asked for: a title, a sentence, and the way back.
class Apology extends Div implements HasDynamicTitle {

    private final String title;
    private final Paragraph sub = Type.sub("");

    Apology(String title) {
        this.title = title;
        addClassName("tf-apology");
        Anchor back = new Anchor("", t("shell.missing.back"));
        back.addClassName("tf-btn");
        add(Layout.stack(16, Type.display(title), sub, Layout.actions(back)));
    }

    void say(String words) {
        sub.setText(words);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
