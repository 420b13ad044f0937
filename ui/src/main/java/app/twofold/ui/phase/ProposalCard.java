package app.twofold.ui.phase;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.phase.PhaseCommand.AgreePhase;
import app.twofold.domain.phase.PhaseCommand.DeclinePhase;
import app.twofold.domain.phase.PhaseCommand.WithdrawPhase;
import app.twofold.domain.phase.Proposal;
import app.twofold.ui.desk.Desk;
import app.twofold.ui.kit.Buttons;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.Leaf;
import app.twofold.ui.kit.Mark;
import app.twofold.ui.kit.Owner;
import app.twofold.ui.kit.StateBadge;
import app.twofold.ui.kit.Type;
import app.twofold.ui.kit.Viewer;
import app.twofold.ui.words.PhaseWords;
import com.vaadin.flow.component.html.Div;
import java.time.Instant;

/// What is proposed, and what this partner can answer. Yes and no are of one size.
final class ProposalCard {

    private ProposalCard() {}

    static Leaf of(Proposal proposal, Viewer viewer, Desk desk) {
        boolean mine = viewer.isMe(proposal.by());
        Owner owner = viewer.owner(proposal.by());
        String who = mine ? t("phase.proposed.you") : t("phase.proposed", viewer.name(proposal.by()));
        return Leaf.section(
                        new StateBadge(Mark.State.SHARED, owner, who),
                        Type.heading2(PhaseWords.from(proposal.phase(), proposal.since(), viewer.dates())),
                        Type.meta2(mine ? waiting(proposal, viewer) : asked(proposal, viewer)),
                        mine ? own(desk) : answers(proposal, desk))
                .by(owner)
                .with("p-proposal");
    }

    private static String waiting(Proposal proposal, Viewer viewer) {
        if (viewer.isSolo()) {
            return t("phase.proposed.solo");
        }
        Instant declined = proposal.declined();
        return declined == null
                ? t("phase.proposed.waits", viewer.other())
                : t("phase.declined", viewer.other(), day(declined, viewer));
    }

    private static String asked(Proposal proposal, Viewer viewer) {
        Instant declined = proposal.declined();
        return declined == null ? t("phase.proposed.text") : t("phase.declined.you", day(declined, viewer));
    }

    private static String day(Instant at, Viewer viewer) {
        return viewer.dates().onDay(at);
    }

    private static Div answers(Proposal proposal, Desk desk) {
        Div answers = Layout.actions(Buttons.primary(
                t("phase.agree"), _ -> desk.send(new AgreePhase(proposal.seq()), t("phase.agree.done"))));
        if (!proposal.isDeclined()) {
            answers.add(Buttons.plain(
                    t("phase.not-now"), _ -> desk.send(new DeclinePhase(proposal.seq()), t("phase.not-now.done"))));
        }
        return answers;
    }

    private static Div own(Desk desk) {
        return Layout.actions(
                Buttons.plain(t("phase.take-back"), _ -> desk.send(new WithdrawPhase(), t("phase.take-back.done"))));
    }
}
