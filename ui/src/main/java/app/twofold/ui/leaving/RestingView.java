package app.twofold.ui.leaving;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.couple.CoupleState;
import app.twofold.server.couple.Couples;
import app.twofold.ui.desk.Desk;
import app.twofold.ui.kit.Banner;
import app.twofold.ui.kit.Icon;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.Leaf;
import app.twofold.ui.kit.PageHead;
import app.twofold.ui.kit.Type;
import app.twofold.ui.kit.Viewer;
import app.twofold.ui.shell.CoupleLive;
import app.twofold.ui.shell.MainLayout;
import app.twofold.ui.shell.Me;
import app.twofold.ui.shell.Resting;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.util.List;

/// A frozen space: what is still here to read, and how it opens again. It says nothing about who left.
@Route(value = Resting.PATH, layout = MainLayout.class)
@PermitAll
class RestingView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Me me;
    private final transient Couples couples;
    private final transient Desk desk;
    private final PageHead head = new PageHead(t("leaving.resting"), "");
    private final Div banner = new Div();
    private final ReopenCard reopen;
    private transient List<?> shown = List.of();

    RestingView(Me me, CoupleLive live, Couples couples) {
        this.me = me;
        this.couples = couples;
        desk = new Desk(me, live, LeavingWords::refused);
        reopen = new ReopenCard(desk);
        Div reading = new Div(Type.section(t("leaving.read")), reading(), ended());
        reading.addClassName("lv-reading");
        Aside side = new Aside(reopen, another(), EraseCard.of(me.viewer(live.now())));
        side.addClassName("lv");
        side.getElement().setAttribute("aria-label", t("leaving.resting.side"));
        add(head, banner, Layout.columns(reading, side));
        Signal.effect(this, () -> show(live.state().get()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (me.seat().map(couples::state).stream()
                .noneMatch(space -> space.leaving().isFrozen())) {
            event.forwardTo("");
        }
    }

    private void show(CoupleState state) {
        Instant frozen = state.leaving().frozen();
        Viewer viewer = desk.viewer(state);
        List<?> facts =
                List.of(state.leaving(), state.partners(), viewer.dates().today());
        if (frozen == null || facts.equals(shown)) {
            return;
        }
        shown = facts;
        String day = viewer.dates().onDay(frozen);
        head.show(t("leaving.resting"), t(viewer.isSolo() ? "leaving.resting.solo" : "leaving.resting.both", day));
        banner.removeAll();
        Anchor copy = new Anchor("settings/take-out", t("leaving.copy.take"));
        copy.addClassName("tf-btn");
        Banner strip = new Banner(
                viewer.isSolo() ? t("leaving.read-only.solo") : t("leaving.read-only", viewer.other()), copy);
        strip.addComponentAsFirst(Icon.FROZEN.create());
        strip.addClassName("lv-banner");
        banner.add(strip);
        reopen.refresh(viewer);
    }

    private static UnorderedList reading() {
        UnorderedList list = new UnorderedList(
                way("history", t("shell.history"), t("leaving.read.history")),
                way("history/on", t("leaving.read.standing"), t("leaving.read.standing.sub")),
                way("history?kind=win", t("shell.wins"), t("leaving.read.wins")),
                way("history/patterns", t("leaving.read.patterns"), t("leaving.read.patterns.sub")));
        list.addClassNames("tf-leaf", "is-flat", "tf-list", "lv-read");
        return list;
    }

    private static ListItem way(String path, String title, String sub) {
        Span name = new Span(title);
        name.addClassName("tf-voice");
        Span more = new Span(sub);
        more.addClassNames("tf-meta", "is-2");
        return new ListItem(new Anchor(path, new Span(name, more), Icon.CHEVRON_RIGHT.small()));
    }

    private static com.vaadin.flow.component.html.Paragraph ended() {
        var ended = Type.meta(t("leaving.ended"));
        ended.addClassName("lv-ended");
        return ended;
    }

    private static Leaf another() {
        Anchor link = new Anchor("start", t("leaving.another.begin"));
        link.addClassName("tf-btn");
        return Leaf.section(
                        Type.heading2(t("leaving.another")), Type.sub(t("leaving.another.text")), Layout.actions(link))
                .flat();
    }

    @Override
    public String getPageTitle() {
        return t("leaving.resting");
    }
}
