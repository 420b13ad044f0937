package app.twofold.domain;

import app.twofold.domain.checkin.schedule.ScheduleCommand;
import app.twofold.domain.checkin.session.SessionCommand;
import app.twofold.domain.checkin.template.TemplateCommand;

/// What a partner asks for about check-ins.
public sealed interface CheckinCommand extends Command permits ScheduleCommand, SessionCommand, TemplateCommand {}
