package app.twofold.ui.kit;

import com.vaadin.flow.component.html.Span;

/// A mark with the words for it.
public class StateBadge extends Span {

    public StateBadge(Mark.State state, Owner starter, String words) {
        super(new Mark(state, starter), new Span(words));
        addClassName("tf-state");
        if (state == Mark.State.AGREED || state == Mark.State.ACHIEVED) {
            Owner.US.on(this);
        }
    }
}
