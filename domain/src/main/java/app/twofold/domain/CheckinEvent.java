package app.twofold.domain;

import app.twofold.domain.checkin.schedule.ScheduleEvent;
import app.twofold.domain.checkin.session.SessionEvent;
import app.twofold.domain.checkin.template.TemplateEvent;

/// What happened with check-ins.
public sealed interface CheckinEvent extends Event permits ScheduleEvent, SessionEvent, TemplateEvent {}
