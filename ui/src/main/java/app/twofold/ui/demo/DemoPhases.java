package app.twofold.ui.demo;

import app.twofold.domain.phase.Phase;
import app.twofold.domain.phase.PhaseCommand.AgreePhase;
import app.twofold.domain.phase.PhaseCommand.DeclinePhase;
import app.twofold.domain.phase.PhaseCommand.ProposePhase;
import app.twofold.server.Seat;

/// Where the demo's two were, from before they began to write here.
final class DemoPhases {

    private final DemoCouple couple;
    private final Seat alex;
    private final Seat sam;

    DemoPhases(DemoCouple couple) {
        this.couple = couple;
        alex = couple.alex();
        sam = couple.sam();
    }

    void tell() {
        before();
        propose(alex, 727, "19:50", Phase.IN_CONTACT, DemoStory.BEGINNING);
        agree(sam, 726, "20:10");
        propose(sam, 668, "21:30", Phase.FRIENDS_AGAIN, 668);
        agree(alex, 667, "08:05");
        say(sam, 508, "08:00", Phase.TAKING_A_BREAK, 508);
        propose(alex, 460, "20:30", Phase.DATING_AGAIN, 461);
        couple.story().on(459, "21:00", () -> couple.does(sam, new DeclinePhase(proposal())));
        agree(sam, 446, "21:40");
        propose(sam, 348, "20:20", Phase.TOGETHER, 349);
        agree(alex, 348, "20:45");
    }

    /// What both knew already when they began.
    private void before() {
        propose(alex, 729, "20:10", Phase.TOGETHER, 2_563);
        agree(sam, 729, "20:40");
        say(sam, 729, "20:45", Phase.PARTED, 905);
    }

    private void propose(Seat who, int daysAgo, String time, Phase phase, int since) {
        couple.does(who, daysAgo, time, new ProposePhase(phase, couple.daysAgo(since)));
    }

    private void say(Seat who, int daysAgo, String time, Phase phase, int since) {
        propose(who, daysAgo, time, phase, since);
    }

    private void agree(Seat who, int daysAgo, String time) {
        couple.story().on(daysAgo, time, () -> couple.does(who, new AgreePhase(proposal())));
    }

    private long proposal() {
        var proposal = couple.state().phases().proposal();
        if (proposal == null) {
            throw new IllegalStateException("Nothing is proposed at this moment of the demo's story");
        }
        return proposal.seq();
    }
}
