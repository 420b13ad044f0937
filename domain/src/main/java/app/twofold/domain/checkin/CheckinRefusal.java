package app.twofold.domain.checkin;

import app.twofold.domain.Refusal;

/// Why the rules of check-ins refuse a command.
public sealed interface CheckinRefusal extends Refusal permits ScheduleRefusal, SessionRefusal, TemplateRefusal {}
