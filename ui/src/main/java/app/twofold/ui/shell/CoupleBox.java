package app.twofold.ui.shell;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.couple.Partner;
import app.twofold.ui.kit.Avatar;
import app.twofold.ui.kit.Icon;
import app.twofold.ui.kit.Owner;
import app.twofold.ui.kit.Pair;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;

/// The two partners at the foot of the drawer, and whether the other one is here. Leads to the settings.
class CoupleBox extends Anchor {

    private final Div pair = new Div();
    private final Span first = new Span();
    private final Span second = new Span();
    private final Me me;

    CoupleBox(Me me, CoupleLive live) {
        super("settings", new com.vaadin.flow.component.Component[0]);
        this.me = me;
        addClassName("tf-couple");
        first.getElement().getStyle().set("font-weight", "600").set("display", "block");
        second.addClassName("tf-meta");
        Paragraph words = new Paragraph();
        words.add(first, second);
        words.getElement().setAttribute("aria-live", "polite");
        add(pair, words, Icon.CHEVRON_RIGHT.small());
        Signal.effect(
                this, () -> show(live.state().get(), live.partnerHere().get().isPresent()));
    }

    private void show(CoupleState couple, boolean here) {
        pair.removeAll();
        if (!couple.isFounded()) {
            return;
        }
        Partner left = couple.partners().getFirst();
        Avatar second = couple.isSolo()
                ? new Avatar(Owner.B, "").away()
                : new Avatar(Owner.B, name(couple.partners().getLast()));
        pair.add(new Pair(label(couple), new Avatar(Owner.A, name(left)), second).here(here));
        say(couple, here);
    }

    private void say(CoupleState couple, boolean here) {
        if (couple.isSolo()) {
            first.setText(t("shell.solo"));
            second.setText(t("shell.solo.sub"));
        } else if (here) {
            first.setText(t(
                    "shell.here",
                    couple.partnerOf(me.person()).map(CoupleBox::name).orElse("")));
            second.setText(t("shell.here.sub"));
        } else {
            first.setText(couple.name().value());
            second.setText(label(couple));
        }
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
