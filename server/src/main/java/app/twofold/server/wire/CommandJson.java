package app.twofold.server.wire;

import app.twofold.domain.Command;
import tools.jackson.databind.JsonNode;

/// The wire form of commands.
public final class CommandJson {

    private CommandJson() {}

    /// Reads a command. Only commands that a partner may send are known here.
    ///
    /// @throws app.twofold.domain.InvalidValue if the type is unknown or a value breaks a rule
    public static Command read(JsonNode command) {
        throw new UnsupportedOperationException();
    }

    public static JsonNode write(Command command) {
        throw new UnsupportedOperationException();
    }
}
