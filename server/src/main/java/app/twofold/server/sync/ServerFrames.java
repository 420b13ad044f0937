package app.twofold.server.sync;

import app.twofold.domain.PersonId;
import app.twofold.domain.couple.CoupleState;
import app.twofold.server.CommandResult;
import app.twofold.server.Seat;
import app.twofold.server.couple.CoupleStateJson;
import app.twofold.server.couple.Refusals;
import app.twofold.server.live.Presence.Here;
import app.twofold.server.wire.Json;
import app.twofold.server.wire.Reason;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/// The texts of frames from the server.
final class ServerFrames {

    private ServerFrames() {}

    static String welcome(long seq) {
        return Json.write(frame("welcome").put("seq", seq));
    }

    static String welcome(CoupleState state, Seat reader, Instant now) {
        ObjectNode json = frame("welcome").put("seq", state.seq());
        json.set("state", CoupleStateJson.write(state, reader.person(), now));
        return Json.write(json);
    }

    static String answer(UUID id, CommandResult outcome) {
        return switch (outcome) {
            case CommandResult.Done(long seq) ->
                Json.write(frame("done").put("id", id.toString()).put("seq", seq));
            case CommandResult.Refused(var reason) -> refused(id, Refusals.of(reason));
        };
    }

    static String refused(UUID id, Reason reason) {
        return Json.write(frame("refused")
                .put("id", id.toString())
                .put("code", reason.code())
                .put("message", reason.message()));
    }

    /// Where the partner is; without a place once they have left.
    static String here(PersonId partner, Optional<Here> place) {
        ObjectNode json = frame("here").put("by", partner.toString());
        place.ifPresent(here -> {
            json.put("where", here.where());
            if (here.editing() != null) {
                json.put("editing", here.editing());
            }
        });
        return Json.write(json);
    }

    private static ObjectNode frame(String type) {
        return Json.object().put("type", type);
    }
}
