package app.twofold.server.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotSupportedException;

/// A file that is the body of a request.
public final class FileBody {

    private FileBody() {}

    /// The body of a request that names this very kind, which no form of another site's page can send.
    ///
    /// @throws HttpMediaTypeNotSupportedException if it names another kind, or none
    public static InputStream of(HttpServletRequest request, MediaType kind)
            throws IOException, HttpMediaTypeNotSupportedException {
        String given = request.getContentType();
        if (given == null || !kind.isCompatibleWith(MediaType.parseMediaType(given))) {
            throw new HttpMediaTypeNotSupportedException(
                    given == null ? null : MediaType.parseMediaType(given), List.of(kind));
        }
        return request.getInputStream();
    }
}
