package app.twofold.server.takeout;

import java.io.IOException;

/// Takes one line after another.
interface Lines {

    /// @param line without its end
    void add(String line) throws IOException;
}
