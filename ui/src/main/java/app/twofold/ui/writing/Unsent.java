package app.twofold.ui.writing;

import app.twofold.domain.PersonId;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.html.Div;
import java.util.List;

/// Sends what somebody typed in a text of another page, was interrupted, and has not gone back to: out of sight, the
/// text has a field here, which goes on where the other was left.
public final class Unsent extends Div {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 20;
    private static final String NAME = "unsent";

    private final transient List<UnsentTexts> texts;
    private final PersonId me;

    public Unsent(List<UnsentTexts> texts, PersonId me) {
        this.texts = texts;
        this.me = me;
        getElement().setAttribute("data-unsent", true).setAttribute("hidden", true);
    }

    /// Lets go of the fields; the page that comes may have its own.
    public void rest() {
        removeAll();
    }

    /// The browser has something unsent of texts that the page does not show.
    ///
    /// @param keys one a line
    @ClientCallable
    void waiting(String keys) {
        removeAll();
        keys.lines()
                .limit(MOST)
                .forEach(key -> texts.stream()
                        .flatMap(some -> some.named(key).stream())
                        .findFirst()
                        .ifPresent(text -> add(new LiveField(new SharedArea(), text, me, NAME, key))));
    }
}
