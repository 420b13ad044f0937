package app.twofold.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/// A frame around a field that both may write in: shows who is writing there right now.
public class Writing extends Div {

    private final Span who = new Span();

    public Writing(Component field) {
        who.addClassName("who");
        who.getElement().setAttribute("aria-live", "polite");
        add(field, who);
        nobody();
    }

    /// Frames the field in a partner's hue and says so.
    public void by(Owner owner, String words) {
        addClassName("tf-live");
        owner.on(this);
        who.setText(words);
        who.setVisible(true);
    }

    /// Takes the frame away.
    public final void nobody() {
        removeClassName("tf-live");
        who.setText("");
        who.setVisible(false);
    }
}
