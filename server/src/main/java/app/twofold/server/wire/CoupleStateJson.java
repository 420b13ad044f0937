package app.twofold.server.wire;

import app.twofold.domain.PersonId;
import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.couple.Partner;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The shared state of a couple as one partner may see it.
public final class CoupleStateJson {

    private CoupleStateJson() {}

    /// The whole state with its `seq`. All that is in it is open to both partners: a sealed
    /// answer is no part of the state.
    ///
    /// @param reader the partner who reads it
    public static ObjectNode write(CoupleState state, PersonId reader) {
        ObjectNode json = Json.object()
                .put("seq", state.seq())
                .put("name", state.name().value())
                .put("you", reader.toString())
                .put("weekStart", Choices.DAY.of(state.weekStart()))
                .put("timeZone", state.zone().getId());
        ArrayNode partners = json.putArray("partners");
        state.partners().forEach(partner -> writePartner(partners.addObject(), partner));
        ArrayNode goals = json.putArray("goals");
        state.goals().byId().values().forEach(goal -> GoalStateJson.write(goals.addObject(), goal));
        ArrayNode wins = json.putArray("wins");
        state.wins()
                .byDay()
                .values()
                .forEach(day -> day.forEach(
                        id -> state.wins().find(id).ifPresent(win -> WinStateJson.write(wins.addObject(), win))));
        ArrayNode checkins = json.putArray("checkins");
        state.checkins()
                .sessions()
                .byId()
                .values()
                .forEach(session -> SessionStateJson.write(checkins.addObject(), session));
        ScheduleStateJson.write(json, state.checkins());
        return json;
    }

    private static void writePartner(ObjectNode json, Partner partner) {
        json.put("personId", partner.person().toString()).put("side", Choices.SIDE.of(partner.side()));
        ProfileJson.write(json, partner.profile());
        json.put("presence", partner.presence()).put("since", partner.since().toString());
    }
}
