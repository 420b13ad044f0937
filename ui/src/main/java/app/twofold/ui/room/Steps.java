package app.twofold.ui.room;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.checkin.session.Place;
import app.twofold.domain.checkin.session.Session;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/// How far a check-in has come: a circle for each question, and the same in words.
public final class Steps extends Div {

    private static final long serialVersionUID = 1L;
    private static final int MAX_CIRCLES = 12;

    private final Div circles = new Div();
    private final Span words = new Span();

    public Steps() {
        addClassName("rounds");
        circles.addClassName("circles");
        circles.getElement().setAttribute("aria-hidden", "true");
        words.addClassName("tf-meta");
        add(circles, words);
        setVisible(false);
    }

    void show(Session session) {
        int count = session.template().prompts().size();
        setVisible(!session.isEnded());
        circles.removeAll();
        circles.setVisible(count <= MAX_CIRCLES);
        int at = session.place() instanceof Place.AtPrompt(int index) ? index : count;
        for (int i = 0; i < count; i++) {
            HtmlContainer circle = new HtmlContainer("i");
            circle.setClassName(
                    "on",
                    session.round(session.template().prompts().get(i).id()).isRevealed());
            circle.setClassName("now", i == at);
            circles.add(circle);
        }
        words.setText(
                switch (session.place()) {
                    case Place.AtPrompt(int index) -> t("room.step", index + 1, count);
                    case Place.AtOutcomes() -> t("room.step.outcomes");
                    case Place.AtClosing() -> t("room.step.closing");
                });
    }
}
