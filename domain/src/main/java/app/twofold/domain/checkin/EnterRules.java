package app.twofold.domain.checkin;

import app.twofold.domain.CheckinEvent;
import app.twofold.domain.CheckinId;
import app.twofold.domain.CheckinRefusal;
import app.twofold.domain.Decision;
import app.twofold.domain.Issued;
import app.twofold.domain.checkin.schedule.Occasion.Scheduled;
import app.twofold.domain.checkin.schedule.Occasion.StartedNow;
import app.twofold.domain.checkin.session.Session;
import app.twofold.domain.checkin.session.SessionCommand.EnterCheckin;
import app.twofold.domain.checkin.session.SessionEvent.CheckinOpened;
import app.twofold.domain.checkin.session.SessionEvent.PartnerEntered;
import app.twofold.domain.checkin.session.SessionRefusal.CheckinIdReserved;
import app.twofold.domain.checkin.session.SessionRefusal.CheckinMissed;
import app.twofold.domain.checkin.session.SessionRefusal.CheckinOver;
import app.twofold.domain.checkin.session.SessionRefusal.CheckinUnknown;
import java.time.Instant;
import java.util.List;

/// Who may come in, and when.
final class EnterRules {

    private static final int BY_NAME = 3;

    private EnterRules() {}

    static Decision<CheckinEvent, CheckinRefusal> enter(Checkins checkins, Issued<EnterCheckin> issued) {
        CheckinId id = issued.command().checkin();
        return checkins.sessions()
                .find(id)
                .map(session -> join(session, issued))
                .orElseGet(() -> open(checkins, issued));
    }

    private static Decision<CheckinEvent, CheckinRefusal> join(Session session, Issued<EnterCheckin> issued) {
        if (session.isEnded()) {
            return Decision.reject(new CheckinOver());
        }
        if (session.entered().containsKey(issued.by())) {
            return Decision.alreadySo();
        }
        Instant closesAt = session.opening().closesAt();
        return issued.at().isBefore(closesAt)
                ? Decision.accept(new PartnerEntered(session.id(), session.opening()))
                : Decision.reject(new CheckinMissed(closesAt));
    }

    private static Decision<CheckinEvent, CheckinRefusal> open(Checkins checkins, Issued<EnterCheckin> issued) {
        CheckinId id = issued.command().checkin();
        return switch (issued.command().occasion()) {
            case null -> Decision.reject(new CheckinUnknown());
            case Scheduled(var occurrence) ->
                id.equals(occurrence.checkin())
                        ? open(id, Openings.of(checkins, occurrence, issued.at()))
                        : Decision.reject(new CheckinUnknown());
            case StartedNow(var template) ->
                id.value().version() == BY_NAME
                        ? Decision.reject(new CheckinIdReserved())
                        : open(id, Openings.of(checkins, template, issued.at()));
        };
    }

    private static Decision<CheckinEvent, CheckinRefusal> open(CheckinId id, Openings.Answer answer) {
        return switch (answer) {
            case Openings.Answer.Open(var opening) ->
                Decision.accept(List.of(new CheckinOpened(id, opening), new PartnerEntered(id, null)));
            case Openings.Answer.Shut(var reason) -> Decision.reject(reason);
        };
    }
}
