package app.twofold.ui.leaving;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.couple.CoupleState;
import app.twofold.server.Seat;
import app.twofold.server.couple.Couples;
import app.twofold.server.parting.Parting;
import app.twofold.ui.kit.Buttons;
import app.twofold.ui.kit.Icon;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.Leaf;
import app.twofold.ui.kit.PageHead;
import app.twofold.ui.kit.Type;
import app.twofold.ui.kit.Viewer;
import app.twofold.ui.proof.PasswordAgain;
import app.twofold.ui.shell.CoupleLive;
import app.twofold.ui.shell.Detail;
import app.twofold.ui.shell.MainLayout;
import app.twofold.ui.shell.Me;
import app.twofold.ui.shell.Resting;
import com.vaadin.flow.component.button.Button;
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
import jakarta.annotation.security.PermitAll;
import java.util.UUID;

/// Leaving: what it does, and doing it, with the password once more.
@Route(value = "settings/leaving", layout = MainLayout.class)
@PermitAll
class LeavingView extends Div implements BeforeEnterObserver, HasDynamicTitle, Detail {

    private static final long serialVersionUID = 1L;

    private final transient Me me;
    private final transient Parting parting;
    private final transient Couples couples;
    private final PasswordAgain password = new PasswordAgain();

    LeavingView(Me me, CoupleLive live, Parting parting, Couples couples) {
        this.me = me;
        this.parting = parting;
        this.couples = couples;
        Viewer viewer = me.viewer(live.now());
        Aside side = new Aside(again(viewer), safety());
        side.addClassName("lv");
        side.getElement().setAttribute("aria-label", t("leaving.side"));
        Div main = new Div(copy(), leave(viewer), EraseCard.of(viewer));
        main.addClassName("lv");
        add(new PageHead(t("leaving.title"), t("leaving.sub")), Layout.columns(main, side));
    }

    /// What is frozen already is left by nobody any more.
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (me.seat().map(couples::state).map(CoupleState::leaving).stream().anyMatch(one -> one.isFrozen())) {
            event.forwardTo(Resting.PATH);
        }
    }

    private static Leaf copy() {
        Anchor link = new Anchor("settings/take-out", t("leaving.copy.take"));
        link.addClassName("tf-btn");
        return Leaf.section(new Div(Type.heading2(t("leaving.copy")), Type.sub(t("leaving.copy.text"))), link)
                .flat()
                .with("lv-wide");
    }

    private Leaf leave(Viewer viewer) {
        String other = viewer.other();
        boolean alone = viewer.isSolo();
        UnorderedList facts = new UnorderedList(
                fact(Icon.AT_ONCE, t("leaving.fact.once")),
                fact(Icon.FROZEN, alone ? t("leaving.fact.frozen.solo") : t("leaving.fact.frozen")),
                fact(Icon.BELL_OFF, alone ? t("leaving.fact.quiet.solo") : t("leaving.fact.quiet", other)),
                fact(Icon.PAUSE_ROUND, t("leaving.fact.ends")),
                fact(Icon.LOCK, t("leaving.own")));
        facts.addClassName("lv-facts");
        Button leave = Buttons.plain(t("leaving.leave"), _ -> leave());
        Div go = new Div(password, leave);
        go.addClassName("lv-go");
        return Leaf.section(
                Type.heading2(t("leaving.space")),
                Type.sub(alone ? t("leaving.space.solo") : t("leaving.space.one", other)),
                facts,
                go);
    }

    private static ListItem fact(Icon icon, String words) {
        return new ListItem(icon.small(), new Span(words));
    }

    private static Leaf again(Viewer viewer) {
        return Leaf.section(
                        Type.heading2(t("leaving.again")),
                        Type.sub(viewer.isSolo() ? t("leaving.again.solo") : t("leaving.again.text", viewer.other())))
                .flat();
    }

    private static Leaf safety() {
        Anchor lines = new Anchor("support", t("leaving.safety.lines"));
        lines.addClassName("tf-btn");
        return Leaf.section(
                        Type.heading2(t("leaving.safety")), Type.sub(t("leaving.safety.text")), Layout.actions(lines))
                .flat();
    }

    private void leave() {
        Seat here = me.seat().orElseThrow();
        if (password.does(typed -> parting.leave(me.signedIn(), here, typed, UUID.randomUUID()))) {
            // To this space, also where the person has others that do not rest.
            me.enter(here, Resting.PATH);
        }
    }

    @Override
    public String getPageTitle() {
        return t("leaving.title");
    }

    @Override
    public Back back() {
        return new Back(t("settings.title"), "settings");
    }
}
