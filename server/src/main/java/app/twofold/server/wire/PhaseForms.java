package app.twofold.server.wire;

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
import java.time.LocalDate;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/// The written form of what a partner may ask for about where the two are, and of what happened to it.
final class PhaseForms {

    static final List<Form<? extends PhaseCommand>> COMMANDS = List.of(
            new Form<>("phase.propose", ProposePhase.class, (json, c) -> write(json, c.phase(), c.since()), f -> {
                Phase phase = phase(f);
                return f.checked("since", f.date("since"), since -> new ProposePhase(phase, since));
            }),
            new Form<>(
                    "phase.agree",
                    AgreePhase.class,
                    (json, c) -> json.put("proposal", c.proposal()),
                    f -> new AgreePhase(f.count("proposal"))),
            new Form<>(
                    "phase.decline",
                    DeclinePhase.class,
                    (json, c) -> json.put("proposal", c.proposal()),
                    f -> new DeclinePhase(f.count("proposal"))),
            new Form<>("phase.withdraw", WithdrawPhase.class, (json, c) -> {}, f -> new WithdrawPhase()));

    static final List<Form<? extends PhaseEvent>> EVENTS = List.of(
            new Form<>(
                    "phase.proposed",
                    PhaseProposed.class,
                    (json, e) -> write(json, e.phase(), e.since()),
                    f -> new PhaseProposed(phase(f), f.date("since"))),
            new Form<>(
                    "phase.agreed",
                    PhaseAgreed.class,
                    (json, e) -> json.put("proposal", e.proposal()),
                    f -> new PhaseAgreed(f.count("proposal"))),
            new Form<>(
                    "phase.declined",
                    PhaseDeclined.class,
                    (json, e) -> json.put("proposal", e.proposal()),
                    f -> new PhaseDeclined(f.count("proposal"))),
            new Form<>(
                    "phase.withdrawn",
                    PhaseWithdrawn.class,
                    (json, e) -> json.put("proposal", e.proposal()),
                    f -> new PhaseWithdrawn(f.count("proposal"))),
            new Form<>(
                    "phase.entered",
                    PhaseEntered.class,
                    (json, e) -> write(json, e.phase(), e.since()),
                    f -> new PhaseEntered(phase(f), f.date("since"))));

    private PhaseForms() {}

    static void write(ObjectNode json, Phase phase, LocalDate since) {
        json.put("phase", Choices.PHASE.of(phase)).put("since", since.toString());
    }

    private static Phase phase(Fields f) {
        return f.choice("phase", Choices.PHASE);
    }
}
