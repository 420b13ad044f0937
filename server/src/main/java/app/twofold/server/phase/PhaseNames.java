package app.twofold.server.phase;

import app.twofold.domain.phase.Phase;
import app.twofold.server.wire.Names;

/// The written names of the phases.
public final class PhaseNames {

    public static final Names<Phase> PHASE = Names.of(Phase.class, phase -> switch (phase) {
                case PARTED -> "parted";
                case APART -> "apart";
                case TAKING_A_BREAK -> "taking-a-break";
                case IN_CONTACT -> "in-contact";
                case FRIENDS_AGAIN -> "friends-again";
                case DATING_AGAIN -> "dating-again";
                case TOGETHER -> "together";
            })
            .named("Phase");

    private PhaseNames() {}
}
