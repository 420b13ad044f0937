package app.twofold.domain.boundary;

import app.twofold.domain.Command;

/// What a partner asks for about boundaries.
public sealed interface BoundaryCommand extends Command permits StatementCommand, RepairCommand {}
