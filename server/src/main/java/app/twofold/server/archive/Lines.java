package app.twofold.server.archive;

import java.io.IOException;

/// Takes one line after another.
interface Lines {

    /// @param line without its end
    void add(String line) throws IOException;
}
