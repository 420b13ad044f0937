package app.twofold.domain.checkin;

import app.twofold.domain.CheckinId;

/// What a partner asks for about the check-ins themselves.
public sealed interface SessionCommand extends CheckinCommand {

    record EndCheckin(CheckinId checkin) implements SessionCommand {}
}
