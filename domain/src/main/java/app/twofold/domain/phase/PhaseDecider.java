package app.twofold.domain.phase;

import app.twofold.domain.Decision;
import app.twofold.domain.Issued;
import app.twofold.domain.Recorded;
import app.twofold.domain.phase.PhaseCommand.AgreePhase;
import app.twofold.domain.phase.PhaseCommand.DeclinePhase;
import app.twofold.domain.phase.PhaseCommand.ProposePhase;
import app.twofold.domain.phase.PhaseCommand.WithdrawPhase;
import app.twofold.domain.phase.PhaseEvent.PhaseAgreed;
import app.twofold.domain.phase.PhaseEvent.PhaseDeclined;
import app.twofold.domain.phase.PhaseEvent.PhaseEntered;
import app.twofold.domain.phase.PhaseEvent.PhaseProposed;
import app.twofold.domain.phase.PhaseEvent.PhaseWithdrawn;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The rules of phases as two pure functions: it takes two to come closer, and one is enough to step back. Whoever
/// calls has made sure that the asking person is a partner.
public final class PhaseDecider {

    private PhaseDecider() {}

    /// What follows from a command.
    ///
    /// @param solo whether the second seat is still free
    public static Decision<PhaseEvent, PhaseRefusal> decide(
            Phases phases, boolean solo, Issued<? extends PhaseCommand> issued) {
        return switch (issued.command()) {
            case ProposePhase c -> PhaseRules.propose(phases, solo, issued.with(c));
            case AgreePhase(long proposal) -> PhaseRules.agree(phases, proposal, issued.by());
            case DeclinePhase(long proposal) -> PhaseRules.decline(phases, proposal, issued.by());
            case WithdrawPhase() -> PhaseRules.withdraw(phases, issued.by());
        };
    }

    /// The phases after an event. Total: what nobody was allowed to say in this state changes nothing, so that erased
    /// events before it bring nobody closer.
    ///
    /// @param solo whether the second seat was still free then
    public static Phases evolve(Phases phases, boolean solo, Recorded<? extends PhaseEvent> recorded) {
        return switch (recorded.event()) {
            case PhaseEntered(var phase, var since) ->
                phases.isOneEnough(phase, solo) && isInOrder(phases, phase, since)
                        ? phases.with(new Said(recorded.seq(), phase, since, recorded.by(), null, recorded.at()))
                        : phases;
            case PhaseProposed(var phase, var since) ->
                phases.with(new Proposal(recorded.seq(), phase, since, recorded.by(), recorded.at(), null));
            case PhaseAgreed(long proposal) -> agreed(phases, open(phases, proposal), recorded);
            case PhaseDeclined(long proposal) -> declined(phases, open(phases, proposal), recorded);
            case PhaseWithdrawn(long proposal) ->
                open(phases, proposal) == null ? phases : phases.with((Proposal) null);
        };
    }

    /// The phases after their author has erased what they had said: where the two are stays as it was, and nobody has
    /// said a word of it. Proposals of the other go on waiting.
    ///
    /// @param stage where the two were; null where nothing had been said
    public static Phases afterErasing(Phases phases, @Nullable Stage stage, Recorded<?> recorded) {
        if (stage == null || phases.stage().filter(stage::equals).isPresent()) {
            return phases;
        }
        return phases.until(stage.since())
                .with(new Said(recorded.seq(), stage.phase(), stage.since(), recorded.by(), null, recorded.at()))
                .with(phases.proposal());
    }

    private static Phases agreed(Phases phases, @Nullable Proposal open, Recorded<? extends PhaseEvent> recorded) {
        return open == null || open.by().equals(recorded.by()) || !isInOrder(phases, open.phase(), open.since())
                ? phases
                : phases.with(
                        new Said(recorded.seq(), open.phase(), open.since(), open.by(), recorded.by(), recorded.at()));
    }

    private static Phases declined(Phases phases, @Nullable Proposal open, Recorded<? extends PhaseEvent> recorded) {
        return open == null || open.by().equals(recorded.by()) ? phases : phases.with(open.declinedAt(recorded.at()));
    }

    private static @Nullable Proposal open(Phases phases, long proposal) {
        Proposal open = phases.proposal();
        return open != null && open.seq() == proposal ? open : null;
    }

    private static boolean isInOrder(Phases phases, Phase phase, LocalDate since) {
        LocalDate earliest = phases.earliest(phase);
        return earliest == null || !since.isBefore(earliest);
    }
}
