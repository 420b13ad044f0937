package app.twofold.ui.phase;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.Refusal;
import app.twofold.domain.phase.PhaseRefusal;
import app.twofold.domain.phase.PhaseRefusal.NoPhaseProposed;
import app.twofold.domain.phase.PhaseRefusal.NotYourPhaseProposal;
import app.twofold.domain.phase.PhaseRefusal.OwnPhaseProposal;
import app.twofold.domain.phase.PhaseRefusal.PhaseInFuture;
import app.twofold.domain.phase.PhaseRefusal.PhaseProposalNotCurrent;
import app.twofold.domain.phase.PhaseRefusal.PhaseTooEarly;
import app.twofold.ui.kit.Viewer;
import app.twofold.ui.words.Dates;
import java.util.Optional;

/// Says in words why something about a phase is not possible.
final class PhaseRefusalWords {

    private PhaseRefusalWords() {}

    static Optional<String> of(Refusal refusal, Viewer viewer) {
        return refusal instanceof PhaseRefusal reason ? Optional.of(of(reason, viewer.dates())) : Optional.empty();
    }

    private static String of(PhaseRefusal refusal, Dates dates) {
        return switch (refusal) {
            case PhaseInFuture() -> t("phase.refused.future");
            case PhaseTooEarly(var earliest) -> t("phase.refused.early", dates.date(earliest));
            case NoPhaseProposed() -> t("phase.refused.none");
            case PhaseProposalNotCurrent _ -> t("phase.refused.changed");
            case OwnPhaseProposal() -> t("phase.refused.own");
            case NotYourPhaseProposal() -> t("phase.refused.not-yours");
        };
    }
}
