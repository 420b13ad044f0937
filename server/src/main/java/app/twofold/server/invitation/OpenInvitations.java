package app.twofold.server.invitation;

import app.twofold.domain.CoupleId;
import app.twofold.server.Seat;
import app.twofold.server.couple.WayIn;
import app.twofold.server.invitation.InvitationRow.End;
import org.springframework.stereotype.Component;

/// The invitations into a space that have not ended.
@Component
class OpenInvitations implements WayIn {

    private final InvitationRows rows;
    private final InvitationWatch watch;

    OpenInvitations(InvitationRows rows, InvitationWatch watch) {
        this.rows = rows;
        this.watch = watch;
    }

    @Override
    public void close(CoupleId couple) {
        rows.endAll(couple, End.WITHDRAWN).forEach(watch::changed);
    }

    /// Who has erased their words takes back what they wrote to the one whom they invite.
    @Override
    public void forget(Seat seat) {
        rows.forget(seat.couple(), seat.person().value()).forEach(watch::changed);
    }
}
