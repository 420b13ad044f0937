package app.twofold.domain.checkin;

import app.twofold.domain.CheckinId;

/// What happened with the check-ins themselves.
public sealed interface SessionEvent extends CheckinEvent {

    record CheckinClosed(CheckinId checkin) implements SessionEvent {}
}
