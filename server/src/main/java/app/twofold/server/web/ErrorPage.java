package app.twofold.server.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/// What a browser shows where a page was asked for and cannot be had. It must be made without the database and without
/// knowing who asks, since either may be what has failed.
public interface ErrorPage {

    /// Writes the page. The status of the answer is set already.
    ///
    /// @param path what was asked for, without the context
    void write(HttpServletRequest request, HttpServletResponse response, String path) throws IOException;
}
