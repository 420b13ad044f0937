package app.twofold.domain.checkin;

import app.twofold.domain.Command;

/// What a partner asks for about check-ins.
public sealed interface CheckinCommand extends Command permits ScheduleCommand, SessionCommand, TemplateCommand {}
