package app.twofold.ui.kit;

import app.twofold.ui.words.Named;
import com.vaadin.flow.component.html.Span;

/// The two halves and how far they have come together.
public class Mark extends Span {

    /// What the mark shows.
    public enum State {
        /// One dashed half.
        DRAFT,
        /// One half filled, one open: shared or proposed.
        SHARED,
        /// The open half has a core.
        SAIDBACK,
        /// Both filled in their own hues.
        UNDERSTOOD,
        /// Closed and blended.
        AGREED,
        /// Filled, out of line: a change is proposed.
        DISCUSSING,
        /// Closed, with a ring.
        ACHIEVED,
        /// Both open, without a hue.
        ASIDE
    }

    /// @param starter whose half is filled first; matters while draft, shared or said back
    public Mark(State state, Owner starter) {
        addClassName("tf-mark");
        getElement().setAttribute("aria-hidden", "true");
        show(state, starter);
    }

    /// Shows another state; the halves move there.
    public final void show(State state, Owner starter) {
        starter.on(this);
        getElement().setAttribute("data-state", Named.key(state));
    }

    /// Gives the mark words where none stand beside it.
    public Mark labelled(String label) {
        getElement().removeAttribute("aria-hidden");
        getElement().setAttribute("role", "img").setAttribute("aria-label", label);
        return this;
    }

    /// 28 px instead of 20.
    public Mark large() {
        addClassName("is-lg");
        return this;
    }

    /// 88 px instead of 20.
    public Mark huge() {
        addClassName("is-xl");
        return this;
    }
}
