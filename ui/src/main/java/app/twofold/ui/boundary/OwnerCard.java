package app.twofold.ui.boundary;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.boundary.StatementCommand.WithdrawBoundary;
import app.twofold.ui.boundary.desk.BoundaryDesk;
import app.twofold.ui.boundary.desk.SeenBoundary;
import app.twofold.ui.kit.Buttons;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.QuietDialog;
import app.twofold.ui.kit.Type;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/// What an owner can do alone: change the words, set a day, end it.
final class OwnerCard extends Section {

    private static final long serialVersionUID = 1L;

    private final transient BoundaryDesk desk;
    private final Paragraph text = Type.meta2("");
    private transient SeenBoundary sight;

    OwnerCard(BoundaryDesk desk, SeenBoundary sight) {
        this.desk = desk;
        this.sight = sight;
        Button change = Buttons.plain(
                t("boundary.change"),
                _ -> BoundaryLink.go(BoundaryLink.path(now().boundary().id()) + "/change"));
        Button review = Buttons.plain(t("boundary.review.set"), _ -> new ReviewDialog(desk, now()).open());
        Button withdraw = Buttons.quiet(t("boundary.withdraw"), _ -> withdraw());
        addClassName("b-owner");
        add(Type.section(t("boundary.owner")), text, Layout.actions(change, review, withdraw));
        refresh(sight);
    }

    void refresh(SeenBoundary now) {
        sight = now;
        text.setText(now.isSolo() ? t("boundary.owner.solo") : t("boundary.owner.text", now.other()));
        setVisible(now.isOwner() && !now.boundary().isWithdrawn());
    }

    private SeenBoundary now() {
        return sight;
    }

    private void withdraw() {
        QuietDialog dialog =
                new QuietDialog(t("boundary.withdraw.title"), Type.sub(t("boundary.withdraw.text", sight.other())));
        dialog.actions(
                Buttons.quiet(t("boundary.cancel"), _ -> dialog.close()),
                Buttons.primary(t("boundary.withdraw.yes"), _ -> {
                    if (desk.send(new WithdrawBoundary(sight.boundary().id()))) {
                        dialog.close();
                    }
                }));
        dialog.open();
    }
}
