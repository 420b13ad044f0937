package app.twofold.domain.boundary;

import app.twofold.domain.Happening;
import app.twofold.domain.timeline.EntryKind;
import app.twofold.domain.timeline.Subject;
import java.util.stream.Stream;

/// What happened after a boundary was crossed.
public sealed interface RepairHappening extends Happening {

    Repair repair();

    /// A repair was asked for. What was said since, and how it ended, is in it.
    record Asked(Repair repair) implements RepairHappening {}

    /// The one who asked has closed it: it is settled.
    record Settled(Repair repair) implements RepairHappening {}

    @Override
    default EntryKind kind() {
        return EntryKind.REPAIR;
    }

    @Override
    default Stream<String> texts() {
        return repair().texts();
    }

    @Override
    default Stream<Subject.Ref> links() {
        return Stream.of(Subject.Ref.of(repair().boundary()));
    }
}
