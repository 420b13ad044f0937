package app.twofold.server.couple;

import app.twofold.domain.PersonId;
import app.twofold.domain.checkin.session.Session;
import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.couple.Partner;
import app.twofold.domain.goal.Goal;
import app.twofold.domain.win.Win;
import app.twofold.server.boundary.BoundaryStateJson;
import app.twofold.server.checkin.ScheduleStateJson;
import app.twofold.server.checkin.SessionStateJson;
import app.twofold.server.goal.GoalStateJson;
import app.twofold.server.phase.PhaseStateJson;
import app.twofold.server.win.WinStateJson;
import app.twofold.server.wire.Json;
import java.io.OutputStream;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;
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
        ObjectNode json = itself(state, reader);
        lists(state).forEach((name, items) -> items.forEach(json.putArray(name)::add));
        return json;
    }

    /// The same, written piece by piece, so that it never is in memory as a whole. What it is written to stays open.
    ///
    /// @throws tools.jackson.core.exc.JacksonIOException if it cannot be written to
    public static void write(CoupleState state, PersonId reader, OutputStream out) {
        try (JsonGenerator json = Json.generator(out)) {
            json.writeStartObject();
            itself(state, reader).properties().forEach(field -> {
                json.writeName(field.getKey());
                json.writeTree(field.getValue());
            });
            lists(state).forEach((name, items) -> {
                json.writeArrayPropertyStart(name);
                items.forEach(json::writeTree);
                json.writeEndArray();
            });
            json.writeEndObject();
        }
    }

    /// Everything but what there may be thousands of.
    private static ObjectNode itself(CoupleState state, PersonId reader) {
        ObjectNode json = Json.object()
                .put("seq", state.seq())
                .put("name", state.name().value())
                .put("you", reader.toString())
                .put("weekStart", CoupleNames.DAY.of(state.weekStart()))
                .put("timeZone", state.zone().getId());
        ArrayNode partners = json.putArray("partners");
        state.partners().forEach(partner -> writePartner(partners.addObject(), partner));
        if (state.archive() != null) {
            ArchiveForms.write(json.putObject("archive"), state.archive());
        }
        BoundaryStateJson.write(json, state.boundaries());
        ScheduleStateJson.write(json, state.checkins());
        PhaseStateJson.write(json, state.phases());
        return json;
    }

    private static Map<String, Stream<ObjectNode>> lists(CoupleState state) {
        Collection<Goal> goals = state.goals().byId().values();
        Collection<Session> checkins = state.checkins().sessions().byId().values();
        Stream<Win> wins = state.wins().byDay().values().stream()
                .flatMap(Collection::stream)
                .flatMap(id -> state.wins().find(id).stream());
        Map<String, Stream<ObjectNode>> lists = new LinkedHashMap<>();
        lists.put("goals", written(goals.stream(), GoalStateJson::write));
        lists.put("wins", written(wins, WinStateJson::write));
        lists.put("checkins", written(checkins.stream(), SessionStateJson::write));
        return lists;
    }

    private static <T> Stream<ObjectNode> written(Stream<T> items, BiConsumer<ObjectNode, T> write) {
        return items.map(item -> {
            ObjectNode json = Json.object();
            write.accept(json, item);
            return json;
        });
    }

    private static void writePartner(ObjectNode json, Partner partner) {
        json.put("personId", partner.person().toString()).put("side", CoupleNames.SIDE.of(partner.side()));
        CoupleForms.PROFILE.write(json, partner.profile());
        json.put("presence", partner.presence()).put("since", partner.since().toString());
    }
}
