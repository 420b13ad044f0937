package app.twofold.domain.boundary;

import app.twofold.domain.Event;

/// What happened with boundaries.
public sealed interface BoundaryEvent extends Event permits StatementEvent, RepairEvent {}
