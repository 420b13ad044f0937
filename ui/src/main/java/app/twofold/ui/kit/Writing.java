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
    }

    /// Frames the field in a partner's hue and says so.
    public void by(Owner owner, String words) {
        addClassName("tf-live");
        owner.on(this);
        who.removeAll();
        if (owner != Owner.US) {
            who.add(new Half(owner));
        }
        who.add(new Span(words));
    }

    /// Takes the frame away.
    public void nobody() {
        removeClassName("tf-live");
        who.removeAll();
    }
}
