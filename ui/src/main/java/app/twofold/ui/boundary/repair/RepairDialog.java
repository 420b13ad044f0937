package app.twofold.ui.boundary.repair;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.Command;
import app.twofold.domain.RepairId;
import app.twofold.domain.Words;
import app.twofold.domain.boundary.Repair;
import app.twofold.domain.boundary.RepairCommand.ConfirmRepair;
import app.twofold.domain.boundary.RepairCommand.SayRepairBack;
import app.twofold.domain.boundary.RepairCommand.SayRepairMissed;
import app.twofold.domain.boundary.wording.Account;
import app.twofold.ui.boundary.talk.TalkPanel;
import app.twofold.ui.desk.Desk;
import app.twofold.ui.kit.ExitButton;
import app.twofold.ui.kit.Type;
import app.twofold.ui.kit.Viewer;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/// One repair, from what happened to what the two do about it. It stays open while the other answers.
public final class RepairDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient RepairId id;
    private final Paragraph line = Type.meta2("");
    private final TalkPanel talk;
    private final PlanPart plan;
    private final RepairActions actions;

    public RepairDialog(Desk desk, Repair repair) {
        id = repair.id();
        Viewer viewer = desk.viewer();
        H2 title = Type.title(RepairWords.title(repair, viewer));
        title.getElement().setAttribute("tabindex", "-1");
        Div words = new Div(title, Type.meta2(RepairWords.about(repair, viewer)));
        Div top = new Div(viewer.avatar(repair.by()), words, new ExitButton());
        top.addClassName("b-dialog-top");
        getHeader().add(top);
        getElement().setAttribute("aria-label", RepairWords.title(repair, viewer));
        Runnable onDone = () -> title.getElement().callJsFunction("focus");
        talk = new TalkPanel(desk, "repair/" + id, new RepairLines(), onDone).folded();
        plan = new PlanPart(desk, repair, onDone);
        actions = new RepairActions(desk, id, talk, this::close);
        line.getElement().setAttribute("aria-live", "polite");
        Div content = new Div(account(repair, viewer), line, talk, plan, actions);
        content.addClassName("b-repair-talk");
        add(content);
        setWidth("600px");
        setMaxWidth("100%");
        addClassNames("tf-quiet-dialog", "b-dialog");
        refresh(viewer);
    }

    /// Takes up what either of the two has done.
    public void refresh(Viewer viewer) {
        viewer.couple().boundaries().find(id).ifPresent(repair -> {
            talk.refresh(repair.talk(), repair.by(), viewer, repair.isOpen());
            line.setText(RepairWords.line(repair, viewer));
            line.setVisible(!talk.offersSaying() || repair.postponedAt() != null);
            plan.refresh(repair, viewer);
            actions.refresh(repair, viewer);
        });
    }

    private static DescriptionList account(Repair repair, Viewer viewer) {
        Account account = repair.account();
        DescriptionList list = new DescriptionList();
        list.addClassName("b-account-read");
        viewer.owner(repair.by()).on(list);
        part(list, t("boundary.happened"), account.happened());
        part(list, t("boundary.felt"), account.felt());
        part(list, t("boundary.need"), account.need());
        return list;
    }

    private static void part(DescriptionList list, String label, Words words) {
        if (!words.isBlank()) {
            Description said = new Description(words.value());
            said.addClassNames("tf-voice", "is-words");
            list.add(new Div(new Term(label), said));
        }
    }

    private final class RepairLines implements TalkPanel.Lines {

        @Override
        public Command sayBack(Words text) {
            return new SayRepairBack(id, text);
        }

        @Override
        public Command confirm(long saidBack) {
            return new ConfirmRepair(id, saidBack);
        }

        @Override
        public Command missed(long saidBack, Words text) {
            return new SayRepairMissed(id, saidBack, text);
        }
    }
}
