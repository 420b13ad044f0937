package app.twofold.ui.room.floor;

import app.twofold.domain.checkin.session.Floor;
import app.twofold.ui.kit.Icon;
import app.twofold.ui.kit.Owner;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// The two halves while one speaks: the speaker's runs down, the listener's has an ear. Runs in the browser, without a
/// tick; words beside it say the same.
final class Drain extends Div {

    private static final long serialVersionUID = 1L;
    private static final String RUN = "window.twofoldTurn && window.twofoldTurn(this, $0, $1, $2, $3, $4, $5)";

    private final HtmlContainer left = Owner.A.on(new HtmlContainer("i"));
    private final HtmlContainer right = Owner.B.on(new HtmlContainer("i"));

    Drain() {
        addClassNames("tf-near", "drain");
        getElement().setAttribute("aria-hidden", "true");
        add(left, right);
    }

    /// @param speaker whose half runs down; null while nobody speaks
    void show(@Nullable Owner speaker) {
        half(left, speaker, Owner.A);
        half(right, speaker, Owner.B);
    }

    /// Lets the half run down, and keeps the words in step with it.
    ///
    /// @param words where the time that is left is told
    /// @param about the words for it, with `{time}` where the time comes
    /// @param over  the words when it is over
    void run(Duration rest, boolean still, Span words, String about, String over) {
        getElement().executeJs(RUN, rest.toMillis(), Floor.TURN.toMillis(), still, words, about, over);
    }

    private static void half(HtmlContainer half, @Nullable Owner speaker, Owner owner) {
        half.removeAll();
        half.setClassName("speaks", owner == speaker);
        if (speaker != null && owner != speaker) {
            half.add(Icon.EAR.create());
        }
    }
}
