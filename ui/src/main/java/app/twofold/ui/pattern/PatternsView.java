package app.twofold.ui.pattern;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.couple.Partner;
import app.twofold.domain.pattern.Patterns;
import app.twofold.domain.pattern.Reach;
import app.twofold.server.Unavailable;
import app.twofold.server.history.History;
import app.twofold.ui.kit.PageHead;
import app.twofold.ui.kit.Toast;
import app.twofold.ui.kit.form.Segments;
import app.twofold.ui.shell.CoupleLive;
import app.twofold.ui.shell.MainLayout;
import app.twofold.ui.shell.Me;
import app.twofold.ui.timeline.HistoryTabs;
import app.twofold.ui.words.Named;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What weeks and months looked like to the two, drawn: each one's own numbers, and what both did together.
@Route(value = "history/patterns", layout = MainLayout.class)
@PermitAll
class PatternsView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Me me;
    private final transient History history;
    private final Remembered remembered = new Remembered();
    private final Segments<Reach> reach = new Segments<>(
            t("history.patterns.reach"), Reach.TWELVE_WEEKS, Named.all("history.patterns.reach", Reach.values()));
    private final Div content = new Div();
    private transient @Nullable Seen shown;

    /// What the page shows; if nothing of it has changed, it stays as it is.
    private record Seen(Patterns patterns, List<Partner> partners) {}

    PatternsView(Me me, CoupleLive live, History history) {
        this.me = me;
        this.history = history;
        content.addClassName("p-page");
        Div choice = new Div(reach.onChange(_ -> refresh(live.now())));
        choice.addClassName("p-reach");
        add(
                new PageHead(t("history.title"), t("history.patterns.sub"), new HistoryTabs(HistoryTabs.Tab.PATTERNS)),
                choice,
                content);
        Signal.effect(this, () -> refresh(live.state().get()));
    }

    @Override
    public String getPageTitle() {
        return t("history.tab.patterns");
    }

    private void refresh(CoupleState state) {
        try {
            Patterns patterns = history.patterns(me.seat().orElseThrow(), reach.value());
            Seen next = new Seen(patterns, state.partners());
            if (!next.equals(shown)) {
                shown = next;
                show(new Look(patterns, me.viewer(state).inCouplesZone(), remembered));
            }
        } catch (Unavailable e) {
            Toast.show(t("shell.unavailable"));
        }
    }

    private void show(Look look) {
        Div two = new Div(new NoticedCard(look, reach.value()), new FactsCard(look, reach.value()));
        two.addClassName("p-two");
        content.removeAll();
        if (!look.patterns().phases().isEmpty()) {
            content.add(look.phases());
        }
        content.add(new SliderCard(look), two, new MeetingsCard(look));
        if (!look.patterns().goals().isEmpty()) {
            content.add(new GoalCards(look));
        }
    }
}
