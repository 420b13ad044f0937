package app.twofold.ui.leaving;

import static app.twofold.ui.words.Messages.t;

import app.twofold.server.Seat;
import app.twofold.server.erasing.Erasing;
import app.twofold.ui.kit.Buttons;
import app.twofold.ui.kit.Icon;
import app.twofold.ui.kit.Leaf;
import app.twofold.ui.kit.PageHead;
import app.twofold.ui.kit.Type;
import app.twofold.ui.kit.Viewer;
import app.twofold.ui.kit.form.Checked;
import app.twofold.ui.proof.PasswordAgain;
import app.twofold.ui.shell.CoupleLive;
import app.twofold.ui.shell.Detail;
import app.twofold.ui.shell.MainLayout;
import app.twofold.ui.shell.Me;
import app.twofold.ui.shell.Resting;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.UUID;

/// Erasing one's words: what goes and what stays, and doing it, with the password once more. Open also in a space that
/// rests.
@Route(value = ErasingView.PATH, layout = MainLayout.class)
@PermitAll
class ErasingView extends Div implements BeforeEnterObserver, HasDynamicTitle, Detail {

    static final String PATH = "settings/erasing";

    private static final long serialVersionUID = 1L;
    private static final String DONE = "twofold.erased";

    private final transient Me me;
    private final transient CoupleLive live;
    private final transient Erasing erasing;
    private final Checkbox sure = new Checkbox(t("leaving.erase.sure"));
    private final PasswordAgain password = new PasswordAgain();

    ErasingView(Me me, CoupleLive live, Erasing erasing) {
        this.me = me;
        this.live = live;
        this.erasing = erasing;
        addClassName("lv");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        VaadinSession session = VaadinSession.getCurrent();
        show(session.getAttribute(DONE) != null);
        session.setAttribute(DONE, null);
    }

    private void show(boolean isDone) {
        Viewer viewer = me.viewer(live.now());
        removeAll();
        add(new PageHead(t("leaving.erase"), t(isDone ? "leaving.erase.done" : "leaving.erase.sub")));
        add(isDone ? done(viewer) : form(viewer));
    }

    private static Leaf done(Viewer viewer) {
        Anchor on = new Anchor(viewer.couple().leaving().isFrozen() ? Resting.PATH : "", t("leaving.erase.on"));
        on.addClassName("tf-btn");
        return Leaf.section(
                Type.sub(viewer.isSolo() ? t("leaving.erase.done.solo") : t("leaving.erase.done.text", viewer.other())),
                new Div(on));
    }

    private Leaf form(Viewer viewer) {
        String other = viewer.other();
        boolean alone = viewer.isSolo();
        UnorderedList facts = new UnorderedList(
                fact(Icon.REMOVE, alone ? t("leaving.erase.goes.solo") : t("leaving.erase.goes", other)),
                fact(Icon.USERS, alone ? t("leaving.erase.stays.solo") : t("leaving.erase.stays", other)),
                fact(Icon.LOCK, t("leaving.own")),
                fact(Icon.ARCHIVE, alone ? t("leaving.erase.copies.solo") : t("leaving.erase.copies", other)));
        if (!viewer.couple().leaving().isFrozen()) {
            facts.add(fact(Icon.AT_ONCE, t("leaving.erase.goes-on")));
        }
        facts.addClassName("lv-facts");
        Anchor copy = new Anchor("settings/take-out", t("leaving.erase.copy"));
        Button erase = Buttons.plain(t("leaving.erase"), _ -> erase());
        erase.addClassName("lv-danger");
        Div go = new Div(password, erase);
        go.addClassName("lv-go");
        Div asked = new Div(sure, go);
        asked.addClassName("lv-sure");
        return Leaf.section(facts, copy, asked);
    }

    private static ListItem fact(Icon icon, String words) {
        return new ListItem(icon.small(), new Span(words));
    }

    private void erase() {
        Optional<String> unsure = sure.getValue() ? Optional.empty() : Optional.of(t("leaving.erase.unsure"));
        if (!Checked.say(sure, unsure)) {
            sure.focus();
            return;
        }
        Seat here = me.seat().orElseThrow();
        if (password.does(typed -> erasing.erase(me.signedIn(), here, typed, UUID.randomUUID()))) {
            // Every open screen loads its page again, this one too.
            VaadinSession.getCurrent().setAttribute(DONE, DONE);
            show(true);
        }
    }

    @Override
    public String getPageTitle() {
        return t("leaving.erase");
    }

    /// That somebody looks at it is told nobody.
    @Override
    public boolean isPrivate() {
        return true;
    }

    @Override
    public Back back() {
        return live.now().leaving().isFrozen()
                ? new Back(t("leaving.resting"), Resting.PATH)
                : new Back(t("leaving.title"), "settings/leaving");
    }
}
