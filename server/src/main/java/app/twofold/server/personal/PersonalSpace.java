package app.twofold.server.personal;

import app.twofold.domain.GoalId;
import app.twofold.domain.personal.PersonalCommand;
import app.twofold.domain.personal.PersonalState;
import app.twofold.server.Outcome;
import app.twofold.server.Seat;
import app.twofold.server.SignedIn;
import java.util.UUID;
import org.springframework.stereotype.Service;

/// The use cases of a person's own stream. Its existence, size and timing do not show to the partner.
@Service
public class PersonalSpace {

    public PersonalState state(SignedIn person) {
        throw new UnsupportedOperationException();
    }

    /// @return whether the rules allowed it
    public boolean execute(SignedIn person, UUID commandId, PersonalCommand command) {
        throw new UnsupportedOperationException();
    }

    /// Shares a draft: copies its words into the couple's stream as a proposal, then clears the
    /// draft. The proposal
    /// keeps
    /// the draft's id, so doing it twice proposes once.
    public Outcome propose(SignedIn person, Seat seat, GoalId draft) {
        throw new UnsupportedOperationException();
    }
}
