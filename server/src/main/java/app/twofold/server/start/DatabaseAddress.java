package app.twofold.server.start;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Where a database is and who signs in to it. Never printed whole: it holds a password.
///
/// @param url a JDBC URL without user and password
public record DatabaseAddress(
        String url, @Nullable String user, @Nullable String password) {

    /// Reads `jdbc:postgresql://host/db` as well as `postgresql://user:password@host:5432/db?sslmode=require`. A user
    /// and a password that are given beside the URL count more than those within it.
    ///
    /// @throws StartRefused if it is neither
    static DatabaseAddress parse(String text, @Nullable String user, @Nullable String password) {
        if (text.startsWith("jdbc:postgresql:")) {
            return new DatabaseAddress(text, user, password);
        }
        var uri = uri(text);
        var scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("postgresql") && !scheme.equals("postgres")) {
            throw refused();
        }
        var host = uri.getHost() == null ? "localhost" : uri.getHost();
        var port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        var query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        var url = "jdbc:postgresql://" + host + port + uri.getRawPath() + query;
        return new DatabaseAddress(url, user == null ? part(uri, 0) : user, password == null ? part(uri, 1) : password);
    }

    /// Signs in.
    ///
    /// @throws SQLException if that does not work
    Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    /// The address without its parameters, for messages.
    String shown() {
        return url.replaceFirst("\\?.*", "").replaceFirst("^jdbc:", "");
    }

    @Override
    public String toString() {
        return "DatabaseAddress";
    }

    private static URI uri(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException _) {
            throw refused();
        }
    }

    private static @Nullable String part(URI uri, int index) {
        var info = uri.getRawUserInfo();
        if (info == null) {
            return null;
        }
        var parts = info.split(":", 2);
        return parts.length > index ? URLDecoder.decode(parts[index], StandardCharsets.UTF_8) : null;
    }

    private static StartRefused refused() {
        return new StartRefused("The database URL must look like postgresql://host:5432/database.");
    }
}
