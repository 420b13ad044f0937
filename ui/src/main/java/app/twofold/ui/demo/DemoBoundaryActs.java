package app.twofold.ui.demo;

import app.twofold.domain.BoundaryId;
import app.twofold.domain.RepairId;
import app.twofold.domain.Title;
import app.twofold.domain.Words;
import app.twofold.domain.boundary.Boundary;
import app.twofold.domain.boundary.StatementCommand.AgreeBoundary;
import app.twofold.domain.boundary.StatementCommand.ConfirmBoundary;
import app.twofold.domain.boundary.StatementCommand.SayBoundaryBack;
import app.twofold.domain.boundary.StatementCommand.ShareBoundary;
import app.twofold.domain.boundary.wording.BoundaryWording;
import app.twofold.domain.boundary.wording.Holder;
import app.twofold.domain.boundary.wording.Kind;
import app.twofold.server.Seat;
import java.util.UUID;

/// What the demo's two do with a boundary, whichever it is.
record DemoBoundaryActs(DemoCouple couple) {

    BoundaryId share(Seat by, int daysAgo, Holder holder, BoundaryWording wording) {
        return share(new BoundaryId(UUID.randomUUID()), by, daysAgo, holder, wording);
    }

    BoundaryId share(BoundaryId id, Seat by, int daysAgo, Holder holder, BoundaryWording wording) {
        couple.does(by, daysAgo, "20:40", new ShareBoundary(id, holder, wording, null));
        return id;
    }

    void sayBack(BoundaryId id, Seat listener, int daysAgo, String words) {
        couple.story()
                .on(
                        daysAgo,
                        "21:15",
                        () -> couple.does(listener, new SayBoundaryBack(id, version(id), new Words(words))));
    }

    /// Said back, understood and agreed within two days.
    void agree(BoundaryId id, Seat speaker, int daysAgo, String saidBack) {
        var listener = couple.other(speaker);
        sayBack(id, listener, daysAgo + 1, saidBack);
        couple.story()
                .on(daysAgo, "07:30", () -> couple.does(speaker, new ConfirmBoundary(id, version(id), waiting(id))));
        couple.story().on(daysAgo, "19:05", () -> couple.does(listener, new AgreeBoundary(id, version(id))));
    }

    int version(BoundaryId id) {
        return now(id).latest().number();
    }

    long waiting(BoundaryId id) {
        return now(id).latest().talk().waiting().orElseThrow().seq();
    }

    long waiting(RepairId id) {
        var repair = couple.state().boundaries().find(id).orElseThrow();
        return repair.talk().waiting().orElseThrow().seq();
    }

    Boundary now(BoundaryId id) {
        return couple.state().boundaries().find(id).orElseThrow();
    }

    static BoundaryWording words(String title, String okay, String notOkay, Kind kind) {
        return new BoundaryWording(new Title(title), new Words(okay), new Words(notOkay), Words.NONE, Words.NONE, kind);
    }
}
