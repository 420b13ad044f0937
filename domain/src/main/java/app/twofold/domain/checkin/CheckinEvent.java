package app.twofold.domain.checkin;

import app.twofold.domain.Event;

/// What happened with check-ins.
public sealed interface CheckinEvent extends Event permits ScheduleEvent, SessionEvent, TemplateEvent {}
