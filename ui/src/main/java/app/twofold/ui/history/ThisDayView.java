package app.twofold.ui.history;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.pattern.OnThisDay;
import app.twofold.ui.kit.Leaf;
import app.twofold.ui.kit.PageHead;
import app.twofold.ui.kit.Type;
import app.twofold.ui.kit.day.YearsAgo;
import app.twofold.ui.shell.CoupleLive;
import app.twofold.ui.shell.Detail;
import app.twofold.ui.shell.MainLayout;
import app.twofold.ui.shell.Me;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/// Good things that were shared on this day in earlier years. Who comes here has asked for them.
@Route(value = "history/this-day", layout = MainLayout.class)
@PermitAll
class ThisDayView extends Div implements HasDynamicTitle, Detail {

    private static final long serialVersionUID = 1L;

    private final transient Me me;
    private final Div content = new Div();

    ThisDayView(Me me, CoupleLive live) {
        this.me = me;
        content.addClassName("p-page");
        Anchor settings = new Anchor("settings", t("history.this-day.settings"));
        settings.addClassNames("tf-btn", "is-quiet");
        add(new PageHead(t("history.this-day"), t("history.this-day.sub")), content, settings);
        Signal.effect(this, () -> show(live.state().get()));
    }

    @Override
    public String getPageTitle() {
        return t("history.this-day");
    }

    @Override
    public Back back() {
        return new Back(t("history.title"), "history");
    }

    private void show(CoupleState couple) {
        List<OnThisDay> years = OnThisDay.of(couple, me.dates().today());
        content.removeAll();
        if (years.isEmpty()) {
            content.add(Type.sub(t("history.this-day.none")));
        }
        years.forEach(then -> content.add(
                Leaf.section(Type.heading2(me.dates().date(then.on())), new YearsAgo(then, me.viewer(couple)))
                        .flat()));
    }
}
