package app.twofold.domain.phase;

import app.twofold.domain.PersonId;
import app.twofold.domain.phase.PhaseEvent.PhaseAgreed;
import app.twofold.domain.phase.PhaseEvent.PhaseDeclined;
import app.twofold.domain.phase.PhaseEvent.PhaseEntered;
import app.twofold.domain.phase.PhaseEvent.PhaseProposed;
import app.twofold.domain.phase.PhaseEvent.PhaseWithdrawn;
import app.twofold.domain.timeline.EntryLog;
import app.twofold.domain.timeline.Moment;
import app.twofold.domain.timeline.Subject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/// What the events of a phase tell. What did not take effect is not told.
public final class PhaseReading {

    private PhaseReading() {}

    public static EntryLog read(EntryLog log, Moment<Phases, PhaseEvent> moment) {
        Phases before = moment.before();
        Phases after = moment.after();
        if (before.equals(after)) {
            return log;
        }
        return switch (moment.event()) {
            case PhaseProposed(var phase, var since) -> told(log, moment, new PhaseHappening.Proposed(phase, since));
            case PhaseDeclined _ -> answered(log, moment, PhaseHappening.Declined::new);
            case PhaseWithdrawn _ -> answered(log, moment, PhaseHappening.Withdrawn::new);
            case PhaseEntered _, PhaseAgreed _ ->
                holds(log, moment, after.said().getLast());
        };
    }

    private static EntryLog holds(EntryLog log, Moment<Phases, PhaseEvent> moment, Said said) {
        Optional<Said> before = moment.before().present();
        PhaseHappening happening = before.filter(earlier -> earlier.phase() == said.phase())
                .<PhaseHappening>map(earlier -> new PhaseHappening.Redated(said.phase(), said.since(), earlier.since()))
                .orElseGet(() -> new PhaseHappening.Entered(
                        said.phase(), said.since(), before.map(Said::phase).orElse(null)));
        Set<PersonId> by = said.agreed() == null ? Set.of(said.by()) : Set.of(said.by(), said.agreed());
        return log.plus(moment.entry(by, subject(), happening));
    }

    private static EntryLog answered(
            EntryLog log, Moment<Phases, PhaseEvent> moment, BiFunction<Phase, LocalDate, PhaseHappening> told) {
        Proposal proposal = moment.before().proposal();
        return proposal == null ? log : told(log, moment, told.apply(proposal.phase(), proposal.since()));
    }

    private static EntryLog told(EntryLog log, Moment<Phases, PhaseEvent> moment, PhaseHappening happening) {
        return log.plus(moment.entry(subject(), happening));
    }

    private static Subject subject() {
        return new Subject(Subject.PHASE, "");
    }
}
