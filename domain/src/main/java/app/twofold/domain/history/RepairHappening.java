package app.twofold.domain.history;

import app.twofold.domain.boundary.Repair;
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
        return WrittenTexts.of(repair());
    }

    @Override
    default Stream<Subject.Ref> links() {
        return Stream.of(Subject.Ref.of(repair().boundary()));
    }
}
