package app.twofold.ui.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/// A page that shows the couple's name and its own path.
@Route(value = "test/frame", layout = MainLayout.class)
@PageTitle("Frame")
@PermitAll
class FrameTestView extends Div implements Detail {

    FrameTestView(CoupleLive live) {
        Span name = new Span();
        name.setId("couple-name");
        name.bindText(live.state().map(couple -> couple.name().value()));
        add(name);
    }

    @Override
    public Back back() {
        return new Back("Somewhere", "");
    }
}
