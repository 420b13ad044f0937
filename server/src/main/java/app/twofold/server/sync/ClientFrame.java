package app.twofold.server.sync;

import app.twofold.server.wire.Fields;
import app.twofold.server.wire.InvalidInput;
import app.twofold.server.wire.Json;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// A frame from a client. The command in a [Do] is not looked at yet: what is wrong inside of it is answered,
/// what is wrong with the frame closes the socket.
sealed interface ClientFrame {

    /// @param since the last seq that the client holds; null to start from state
    record Hello(@Nullable Long since) implements ClientFrame {}

    record Do(UUID id, JsonNode command) implements ClientFrame {}

    record Here(String where, @Nullable String editing) implements ClientFrame {

        static final int MAX_LENGTH = 200;

        public Here {
            if (where.length() > MAX_LENGTH || (editing != null && editing.length() > MAX_LENGTH)) {
                throw new InvalidInput(
                        "text.too-long", "\"where\" and \"editing\" may have at most " + MAX_LENGTH + " characters.");
            }
        }
    }

    /// @throws InvalidInput if the text is no frame of this protocol
    static ClientFrame read(String text) {
        Fields fields = Fields.of(Json.parse(text));
        return switch (fields.text("type")) {
            case "hello" -> new Hello(fields.has("since") ? fields.count("since") : null);
            case "do" -> readDo(fields);
            case "here" -> new Here(fields.text("where"), fields.optionalText("editing"));
            default -> throw new InvalidInput("frame.unknown", "There is no frame of this type.");
        };
    }

    /// The `do` frame as a call's body, whose type may be left out.
    ///
    /// @throws InvalidInput if it has no usable id
    static Do readDo(Fields fields) {
        return new Do(fields.id("id"), fields.object().path("command"));
    }
}
