package app.twofold.domain;

import app.twofold.domain.checkin.schedule.ScheduleRefusal;
import app.twofold.domain.checkin.session.SessionRefusal;
import app.twofold.domain.checkin.template.TemplateRefusal;

/// Why the rules of check-ins refuse a command.
public sealed interface CheckinRefusal extends Refusal permits ScheduleRefusal, SessionRefusal, TemplateRefusal {}
