package app.twofold.ui.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/// A page that shows the couple's name, as it is and as it was when the page was entered.
@Route(value = "test/frame", layout = MainLayout.class)
@PageTitle("Frame")
@PermitAll
public class FrameTestView extends Div implements BeforeEnterObserver, Detail {

    private final CoupleLive live;
    private final Span nameOnEntry = new Span();

    FrameTestView(CoupleLive live) {
        this.live = live;
        Span name = new Span();
        name.setId("couple-name");
        name.bindText(live.state().map(couple -> couple.name().value()));
        nameOnEntry.setId("name-on-entry");
        add(name, nameOnEntry);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        nameOnEntry.setText(live.now().name().value());
    }

    @Override
    public Back back() {
        return new Back("Somewhere", "");
    }
}
