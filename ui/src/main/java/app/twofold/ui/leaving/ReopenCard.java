package app.twofold.ui.leaving;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.couple.Partner;
import app.twofold.domain.leaving.LeavingCommand.AskToReopen;
import app.twofold.domain.leaving.LeavingCommand.TakeReopenBack;
import app.twofold.ui.desk.Desk;
import app.twofold.ui.kit.Avatar;
import app.twofold.ui.kit.Buttons;
import app.twofold.ui.kit.Owner;
import app.twofold.ui.kit.Type;
import app.twofold.ui.kit.Viewer;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/// Who would open a frozen space again, and this partner's own yes.
final class ReopenCard extends Section {

    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private final Paragraph means = Type.meta2("");
    private final Div said = new Div();
    private final Button yes = Buttons.plain(t("leaving.reopen.yes"), _ -> ask());
    private final Button takeBack = Buttons.plain(t("leaving.reopen.take-back"), _ -> takeBack());

    ReopenCard(Desk desk) {
        this.desk = desk;
        addClassNames("tf-leaf", "lv-again");
        said.addClassName("tf-list");
        said.getElement().setAttribute("aria-live", "polite");
        yes.addClassName("is-wide");
        takeBack.addClassName("is-wide");
        add(halves(), Type.heading2(t("leaving.reopen")), means, said, yes, takeBack);
    }

    void refresh(Viewer viewer) {
        boolean isMine = viewer.couple().leaving().yes().containsKey(viewer.me());
        boolean isTheirs = viewer.otherPerson()
                .filter(viewer.couple().leaving().yes()::containsKey)
                .isPresent();
        if (viewer.isSolo()) {
            means.setText(t("leaving.reopen.solo"));
        } else {
            means.setText(t(isTheirs ? "leaving.reopen.theirs" : "leaving.reopen.both", viewer.other()));
        }
        yes.setText(t(viewer.isSolo() || isTheirs ? "leaving.reopen.open" : "leaving.reopen.yes"));
        said.removeAll();
        said.setVisible(!viewer.isSolo());
        viewer.couple().partners().forEach(partner -> said.add(line(partner, viewer)));
        yes.setVisible(!isMine);
        takeBack.setVisible(isMine);
    }

    private static Div line(Partner partner, Viewer viewer) {
        boolean would = viewer.couple().leaving().yes().containsKey(partner.person());
        Span name = new Span(partner.profile().displayName().value());
        name.addClassName("lv-name");
        Paragraph words = Type.meta2("");
        words.add(name, new Span(t(would ? "leaving.reopen.said" : "leaving.reopen.silent")));
        return new Div(viewer.avatar(partner.person()).size(Avatar.Size.SM), words);
    }

    /// The two halves, apart.
    private static HtmlContainer halves() {
        HtmlContainer near = new HtmlContainer("div", half(Owner.A), half(Owner.B));
        near.addClassName("tf-near");
        near.getElement().setAttribute("aria-hidden", "true").setAttribute("style", "--days:3");
        return near;
    }

    private static HtmlContainer half(Owner owner) {
        return owner.on(new HtmlContainer("i"));
    }

    private void ask() {
        desk.send(new AskToReopen());
    }

    private void takeBack() {
        desk.send(new TakeReopenBack());
    }
}
