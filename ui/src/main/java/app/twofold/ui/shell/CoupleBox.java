package app.twofold.ui.shell;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.couple.Partner;
import app.twofold.server.live.Presence;
import app.twofold.server.live.Presence.Here;
import app.twofold.ui.kit.Avatar;
import app.twofold.ui.kit.Icon;
import app.twofold.ui.kit.Owner;
import app.twofold.ui.kit.Pair;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;
import java.util.Optional;

/// The two partners at the foot of the drawer, and whether the other one is here. Leads to the settings; while solo,
/// to the invitation.
class CoupleBox extends Anchor {

    private static final long serialVersionUID = 1L;

    private final Div pair = new Div();
    private final Span first = new Span();
    private final Span second = new Span();
    private final transient Me me;

    CoupleBox(Me me, CoupleLive live) {
        this.me = me;
        addClassName("tf-couple");
        second.addClassName("tf-meta");
        Paragraph words = new Paragraph();
        words.add(first, second);
        words.getElement().setAttribute("aria-live", "polite");
        add(pair, words, Icon.CHEVRON_RIGHT.small());
        Signal.effect(
                this,
                () -> show(
                        live.state().get(),
                        live.partnerHere().get(),
                        live.place().get()));
    }

    private void show(CoupleState couple, Optional<Here> here, String place) {
        pair.removeAll();
        if (!couple.isFounded()) {
            return;
        }
        setHref(couple.isSolo() ? "invite" : "settings");
        pair.add(pair(couple, here.isPresent()));
        if (couple.leaving().isFrozen()) {
            setHref("settings");
            say(couple.name().value(), t("shell.resting"));
        } else if (couple.isSolo()) {
            say(t("shell.solo"), t("shell.solo.sub"));
        } else if (here.isPresent()) {
            String other = couple.partnerOf(me.person()).map(CoupleBox::name).orElse("");
            say(t("shell.here", other), t(here.get().where().equals(place) ? "shell.here.page" : "shell.here.sub"));
        } else {
            boolean shown = Presence.isTold(couple);
            say(couple.name().value(), t(shown ? "shell.settings" : "shell.presence.off"));
        }
    }

    private Pair pair(CoupleState couple, boolean here) {
        Partner left = couple.partners().getFirst();
        Avatar beside = couple.isSolo()
                ? new Avatar(Owner.B, "").away()
                : new Avatar(Owner.B, name(couple.partners().getLast()));
        Pair both = new Pair(label(couple), new Avatar(Owner.A, name(left)), beside);
        if (here) {
            couple.partnerOf(me.person()).map(Partner::side).map(Owner::of).ifPresent(both::here);
        }
        return both;
    }

    private void say(String line, String below) {
        first.setText(line);
        second.setText(below);
    }

    private static String label(CoupleState couple) {
        String left = name(couple.partners().getFirst());
        return couple.isSolo()
                ? left
                : t("shell.both", left, name(couple.partners().getLast()));
    }

    private static String name(Partner partner) {
        return partner.profile().displayName().value();
    }
}
