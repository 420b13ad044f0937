package app.twofold.server.phase;

import app.twofold.domain.phase.Phase;
import app.twofold.domain.phase.PhaseCommand;
import app.twofold.domain.phase.PhaseCommand.AgreePhase;
import app.twofold.domain.phase.PhaseCommand.DeclinePhase;
import app.twofold.domain.phase.PhaseCommand.ProposePhase;
import app.twofold.domain.phase.PhaseCommand.WithdrawPhase;
import app.twofold.domain.phase.PhaseEvent;
import app.twofold.domain.phase.PhaseEvent.PhaseAgreed;
import app.twofold.domain.phase.PhaseEvent.PhaseDeclined;
import app.twofold.domain.phase.PhaseEvent.PhaseEntered;
import app.twofold.domain.phase.PhaseEvent.PhaseProposed;
import app.twofold.domain.phase.PhaseEvent.PhaseWithdrawn;
import app.twofold.domain.phase.Stage;
import app.twofold.server.form.Field;
import app.twofold.server.form.Form;
import app.twofold.server.form.Shape;
import java.time.LocalDate;
import java.util.List;

/// The written form of what a partner may ask for about where the two are, and of what happened to it.
public final class PhaseForms {

    static final Field<Phase> PHASE = Field.choice("phase", PhaseNames.PHASE);
    static final Field<LocalDate> SINCE = Field.date("since");

    /// Where the two are.
    public static final Shape<Stage> STAGE = Shape.of(Stage.class, PHASE, SINCE);

    private static final Field<Long> PROPOSAL = Field.count("proposal");

    static final List<Form<? extends PhaseCommand>> COMMANDS = List.of(
            Form.of("phase.propose", ProposePhase.class, PHASE, SINCE).blaming("since"),
            Form.of("phase.agree", AgreePhase.class, PROPOSAL),
            Form.of("phase.decline", DeclinePhase.class, PROPOSAL),
            Form.of("phase.withdraw", WithdrawPhase.class));

    static final List<Form<? extends PhaseEvent>> EVENTS = List.of(
            Form.of("phase.proposed", PhaseProposed.class, PHASE, SINCE),
            Form.of("phase.agreed", PhaseAgreed.class, PROPOSAL),
            Form.of("phase.declined", PhaseDeclined.class, PROPOSAL),
            Form.of("phase.withdrawn", PhaseWithdrawn.class, PROPOSAL),
            Form.of("phase.entered", PhaseEntered.class, PHASE, SINCE));

    private PhaseForms() {}
}
