package app.twofold.server.sync;

import app.twofold.server.wire.Json;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// One who writes in the notes of a goal over a bare WebSocket, knowing only what the contract says.
final class BareWriter implements AutoCloseable {

    private final SyncClient socket;
    private final String me;
    private final UUID goal;
    private String confirmed;
    private @Nullable UUID id;
    private BareChange underWay;
    private BareChange typed;
    private StringBuilder own = new StringBuilder();
    private long seq;

    BareWriter(Caller caller, UUID couple, UUID goal, ObjectNode state) {
        this.goal = goal;
        me = caller.person().toString();
        seq = state.path("seq").asLong();
        confirmed = state.at("/goals/0/notes/text").asString("");
        underWay = new BareChange(confirmed);
        typed = new BareChange(confirmed);
        own.repeat('0', confirmed.length());
        socket = caller.resume(couple, seq);
        socket.await("welcome");
    }

    String shown() {
        return typed.result();
    }

    void type(int at, int removed, String inserted) {
        String shown = shown();
        ObjectNode edit = Json.object()
                .put("at", at)
                .put("removed", shown.substring(at, at + removed))
                .put("inserted", inserted)
                .put("continues", at > 0 && own.charAt(at - 1) == '1' && !inserted.isEmpty());
        typed = typed.then(BareChange.of(
                shown, Json.parse("{\"edits\":[" + Json.write(edit) + "]}").path("edits")));
        own.replace(at, at + removed, "1".repeat(inserted.length()));
    }

    boolean isSettled() {
        return id == null && typed.isNothing();
    }

    void send() {
        if (id == null && !typed.isNothing()) {
            id = UUID.randomUUID();
            underWay = typed;
            typed = new BareChange(underWay.result());
            ObjectNode command = Json.object()
                    .put("type", "goal.edit-text")
                    .put("goalId", goal.toString())
                    .put("field", "notes")
                    .put("base", seq);
            command.set("edits", underWay.edits());
            socket.command(id, Json.write(command));
        }
    }

    /// Takes up everything up to this seq.
    void hear(long upTo) {
        while (seq < upTo) {
            socket.await("events").path("events").forEach(this::hear);
        }
    }

    /// The seq that the command under way is done at; the head that is known, if there is none.
    long answered() {
        if (id == null) {
            return seq;
        }
        UUID asked = id;
        while (true) {
            ObjectNode frame = socket.next();
            if (frame.path("type").asString().equals("events")) {
                frame.path("events").forEach(this::hear);
            } else if (frame.path("id").asString("").equals(asked.toString())) {
                if (!frame.path("type").asString().equals("done")) {
                    throw new AssertionError(frame.toString());
                }
                long done = frame.path("seq").asLong();
                hear(done);
                if (asked.equals(id)) {
                    id = null;
                    underWay = new BareChange(confirmed);
                }
                return done;
            }
        }
    }

    private void hear(JsonNode event) {
        seq = event.path("seq").asLong();
        JsonNode data = event.path("data");
        if (!data.has("edits") && !data.has("text")) {
            return;
        }
        BareChange past = data.has("edits")
                ? BareChange.of(confirmed, data.path("edits"))
                : BareChange.between(confirmed, data.path("text").asString());
        confirmed = past.result();
        if (id != null && event.path("id").asString().equals(id.toString())) {
            id = null;
            underWay = new BareChange(confirmed);
            return;
        }
        boolean first = me.compareTo(event.path("by").asString()) < 0;
        BareChange overCommand = past.over(underWay, !first);
        underWay = underWay.over(past, first);
        BareChange shown = overCommand.over(typed, !first);
        typed = typed.over(overCommand, first);
        for (JsonNode edit : shown.edits()) {
            int at = edit.path("at").asInt();
            own.replace(
                    at,
                    at + edit.path("removed").asString().length(),
                    "0".repeat(edit.path("inserted").asString().length()));
        }
    }

    @Override
    public void close() {
        socket.close();
    }
}
