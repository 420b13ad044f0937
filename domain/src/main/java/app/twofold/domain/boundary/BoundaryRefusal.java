package app.twofold.domain.boundary;

import app.twofold.domain.Refusal;

/// Why the rules of boundaries refuse a command.
public sealed interface BoundaryRefusal extends Refusal {

    record BoundaryUnknown() implements BoundaryRefusal {}
}
