package app.twofold.ui.room.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;

/// What stands between the top and the foot at one place of a check-in. It stays as long as the two are there, with
/// whatever is being typed in it.
public abstract class Page extends Div {

    private static final long serialVersionUID = 1L;

    public Page(Component... content) {
        super(content);
        addClassName("ci-mid");
    }

    /// Takes up what either of the two has done.
    public abstract void refresh(SeenCheckin sight);

    /// What this partner's own answers are by now has changed, perhaps on another screen.
    public void ownChanged() {}

    /// What this partner has begun to write here and not sent yet; empty if nothing.
    public String half() {
        return "";
    }

    /// The main action at this place, and what else stands at the foot beside it.
    public abstract List<Component> actions();
}
