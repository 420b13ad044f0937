package app.twofold.ui.goal;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.GoalId;
import app.twofold.domain.goal.GoalCommand;
import app.twofold.domain.goal.GoalCommand.AgreeGoal;
import app.twofold.domain.goal.GoalCommand.DeclineGoal;
import app.twofold.domain.goal.GoalCommand.TakeBackAssent;
import app.twofold.domain.goal.GoalCommand.WithdrawProposal;
import app.twofold.domain.goal.Status;
import app.twofold.domain.goal.Wordings.Proposal;
import app.twofold.ui.desk.Desk;
import app.twofold.ui.goal.desk.SeenGoal;
import app.twofold.ui.goal.wording.ChangesDialog;
import app.twofold.ui.goal.wording.Seen;
import app.twofold.ui.kit.Buttons;
import app.twofold.ui.kit.Type;
import app.twofold.ui.kit.form.WordsDialog;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a partner can answer to proposed words: yes, other words, and not now, all of the same size.
final class Answers extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private final transient Runnable onDone;
    private final Button agree = Buttons.primary(t("goal.agree"), _ -> agree());
    private final Button change;
    private final Button notNow = Buttons.plain(t("goal.not-now"), _ -> decline());
    private final Button takeBack = Buttons.quiet(t("goal.take-back-assent"), _ -> send(new TakeBackAssent(id())));
    private final Button withdraw = Buttons.quiet(t("goal.withdraw"), _ -> send(new WithdrawProposal(id())));
    private final Button changes = Buttons.quiet(t("goal.changes"), _ -> new ChangesDialog(now()).open());
    private final Paragraph pick = Type.meta2(t("goal.agree.pick"));
    private transient SeenGoal sight;
    private transient @Nullable Seen seen;

    /// @param onWrite runs when this partner wants other words
    /// @param onDone  runs when an answer has been given
    @SuppressWarnings("NullAway.Init")
    Answers(Desk desk, Runnable onWrite, Runnable onDone) {
        this.desk = desk;
        this.onDone = onDone;
        change = Buttons.plain(t("goal.change"), _ -> onWrite.run());
        addClassName("answers");
        List<Button> all = List.of(agree, change, notNow, takeBack, changes, withdraw);
        all.forEach(button -> button.addClassName("is-wide"));
        add(pick);
        add(all.toArray(Button[]::new));
    }

    void refresh(SeenGoal now) {
        sight = now;
        Stream.of(pick, agree, change, notNow, takeBack, changes, withdraw).forEach(part -> part.setVisible(false));
        Status status = now.status();
        if (status != Status.PROPOSED && status != Status.NOT_NOW && status != Status.ACTIVE) {
            return;
        }
        change.setVisible(true);
        Proposal proposal = now.goal().proposal();
        if (proposal != null) {
            open(now, proposal);
        }
    }

    private void open(SeenGoal now, Proposal proposal) {
        boolean agreed = proposal.assents().containsKey(now.me());
        boolean declined =
                proposal.declined() != null && now.isMe(proposal.declined().by());
        getElement().setAttribute("data-assent", String.valueOf(proposal.version()));
        agree.setVisible(!agreed);
        offerToAgree(now.goal().seconds().isEmpty());
        pick.setVisible(!agreed && !agree.isEnabled());
        notNow.setVisible(!agreed && !declined && !now.isMe(proposal.by()));
        takeBack.setVisible(agreed);
        changes.setVisible(now.goal().agreed() != null);
        withdraw.setVisible(now.isMe(proposal.by()));
    }

    /// To words that stand in two versions nobody can agree: which of them would it be?
    private void offerToAgree(boolean isOneVersion) {
        agree.setEnabled(isOneVersion);
        agree.getElement().setAttribute("data-settled", isOneVersion);
    }

    /// What the screen shows, told right before somebody agrees to it.
    ///
    /// @param version which words the screen has
    /// @param texts   the texts in its fields by their names, as JSON
    @ClientCallable
    void seen(int version, String texts) {
        seen = new Seen(version, texts);
    }

    private void agree() {
        Proposal proposal = sight.goal().proposal();
        if (proposal != null) {
            Seen there = seen == null ? new Seen(proposal.version(), "{}") : seen;
            seen = null;
            send(new AgreeGoal(id(), there.version(), there.digest(sight.goal().draft())));
        }
    }

    private void decline() {
        Proposal proposal = sight.goal().proposal();
        if (proposal != null) {
            new WordsDialog(
                            t("goal.not-now"),
                            t("goal.not-now.text", sight.other()),
                            "goal/" + id() + "/not-now",
                            t("goal.not-now.send"),
                            words -> desk.trySending(() -> new DeclineGoal(id(), proposal.version(), words)),
                            onDone)
                    .open();
        }
    }

    private void send(GoalCommand command) {
        if (desk.send(command)) {
            onDone.run();
        }
    }

    private SeenGoal now() {
        return sight;
    }

    private GoalId id() {
        return sight.goal().id();
    }
}
