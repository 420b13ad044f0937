package app.twofold.domain.checkin;

/// Why the rules of the check-ins themselves refuse a command.
public sealed interface SessionRefusal extends CheckinRefusal {

    record CheckinUnknown() implements SessionRefusal {}
}
