package app.twofold.domain.boundary;

import app.twofold.domain.BoundaryId;
import app.twofold.domain.Command;

/// What a partner asks for about boundaries.
public sealed interface BoundaryCommand extends Command {

    record WithdrawBoundary(BoundaryId boundary) implements BoundaryCommand {}
}
