package app.twofold.ui.boundary.repair;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.RepairId;
import app.twofold.domain.boundary.Repair;
import app.twofold.domain.boundary.RepairCommand;
import app.twofold.domain.boundary.RepairCommand.BringRepair;
import app.twofold.domain.boundary.RepairCommand.CloseRepair;
import app.twofold.domain.boundary.RepairCommand.PostponeRepair;
import app.twofold.domain.boundary.RepairCommand.WithdrawRepair;
import app.twofold.ui.boundary.talk.TalkPanel;
import app.twofold.ui.desk.Desk;
import app.twofold.ui.kit.Buttons;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.Type;
import app.twofold.ui.kit.Viewer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/// What each of the two can do about a repair besides talking: not now, the check-in, closing it, taking it back.
final class RepairActions extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private final TalkPanel talk;
    private final Button say;
    private final Button close;
    private final Button bring;
    private final Button notNow;
    private final Button withdraw;
    private final Div buttons;
    private final Paragraph note = Type.meta2("");

    /// @param onEnd runs when this partner is done with it for now, or has ended it
    RepairActions(Desk desk, RepairId id, TalkPanel talk, Runnable onEnd) {
        this.desk = desk;
        this.talk = talk;
        say = Buttons.primary(t("boundary.repair.say"), _ -> startSaying());
        close = Buttons.plain(t("boundary.repair.close"), _ -> end(new CloseRepair(id), onEnd));
        bring = Buttons.plain(t("boundary.repair.bring"), _ -> send(new BringRepair(id)));
        notNow = Buttons.quiet(t("boundary.repair.not-now"), _ -> end(new PostponeRepair(id), onEnd));
        withdraw = Buttons.quiet(t("boundary.repair.withdraw"), _ -> end(new WithdrawRepair(id), onEnd));
        Button leave = Buttons.quiet(t("boundary.close"), _ -> onEnd.run());
        buttons = Layout.actions(say, close, bring, notNow, withdraw, leave);
        note.getElement().setAttribute("aria-live", "polite");
        addClassName("b-repair-actions");
        add(buttons, note);
    }

    void refresh(Repair repair, Viewer viewer) {
        boolean open = repair.isOpen();
        boolean mine = viewer.isMe(repair.by());
        boolean asked = repair.talk().latest().isEmpty();
        say.setVisible(talk.offersSaying());
        close.setVisible(open && mine);
        withdraw.setVisible(open && mine);
        bring.setVisible(open && repair.brought() == null && !viewer.isSolo());
        notNow.setVisible(open && !mine && asked && repair.postponedAt() == null);
        note.setText(note(repair, viewer, mine));
        note.setVisible(open && !note.getText().isEmpty());
    }

    private String note(Repair repair, Viewer viewer, boolean mine) {
        Repair.Brought brought = repair.brought();
        if (brought != null) {
            return viewer.isMe(brought.by())
                    ? t("boundary.repair.brought.you")
                    : t("boundary.repair.brought", viewer.name(brought.by()));
        }
        if (notNow.isVisible()) {
            return t("boundary.repair.not-now.text", viewer.other());
        }
        return mine ? t("boundary.repair.close.text") : "";
    }

    private void startSaying() {
        talk.startSaying();
        say.setVisible(false);
    }

    private void send(RepairCommand command) {
        desk.send(command);
    }

    private void end(RepairCommand command, Runnable onEnd) {
        if (desk.send(command)) {
            onEnd.run();
        }
    }
}
