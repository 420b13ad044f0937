package app.twofold.ui.phase;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.couple.CoupleState;
import app.twofold.ui.desk.Desk;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.PageHead;
import app.twofold.ui.kit.Viewer;
import app.twofold.ui.shell.CoupleLive;
import app.twofold.ui.shell.MainLayout;
import app.twofold.ui.shell.Me;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/// Where the two are, what is proposed about it, and the phases so far.
@Route(value = "phase", layout = MainLayout.class)
@PermitAll
class PhaseView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private final Div standing = Layout.stack(16);
    private final SayForm form;
    private final SoFar soFar = new SoFar();
    private transient List<?> shown = List.of();

    PhaseView(Me me, CoupleLive live) {
        desk = new Desk(me, live, PhaseRefusalWords::of);
        form = new SayForm(desk);
        standing.getElement().setAttribute("aria-live", "polite");
        Div main = new Div(standing, form);
        main.addClassName("p-main");
        add(new PageHead(t("phase.title"), t("phase.sub")), Layout.columns(main, soFar));
        Signal.effect(this, () -> show(live.state().get()));
    }

    @Override
    public String getPageTitle() {
        return t("phase.title");
    }

    /// What has not changed stays as it is, under a finger as much as for a reader.
    private void show(CoupleState state) {
        Viewer viewer = desk.viewer(state);
        List<?> facts = List.of(state.phases(), state.partners(), viewer.dates().today());
        if (!facts.equals(shown)) {
            shown = facts;
            standing.removeAll();
            standing.add(NowCard.of(viewer));
            if (state.phases().proposal() != null) {
                standing.add(ProposalCard.of(state.phases().proposal(), viewer, desk));
            }
            soFar.show(viewer);
            form.refresh(viewer);
        }
    }
}
