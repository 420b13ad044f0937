package app.twofold.ui.checkin;

import static app.twofold.ui.words.Messages.t;

import app.twofold.ui.kit.Buttons;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.Type;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/// A fresh calendar link to copy. It is shown this once.
final class MadeAddress extends Div {

    private static final long serialVersionUID = 1L;

    private final Paragraph address = new Paragraph();
    private final String path;

    /// @param path from the root of the server
    MadeAddress(String path) {
        this.path = path;
        addClassNames("tf-leaf", "calendar-link");
        address.addClassName("tf-secret");
        address.setText(path);
        add(Type.heading2(t("checkin.feed.made")), address, Type.meta2(t("checkin.feed.once")), Layout.actions(copy()));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        address.getElement().executeJs("this.textContent = new URL($0, document.baseURI).href", path.substring(1));
    }

    private Button copy() {
        Button copy = Buttons.plain(t("checkin.feed.copy"), _ -> {});
        copy.getElement()
                .executeJs(
                        "this.addEventListener('click', () => navigator.clipboard?.writeText($0.textContent)"
                                + ".then(() => { this.textContent = $1; }))",
                        address.getElement(),
                        t("checkin.feed.copied"));
        return copy;
    }
}
