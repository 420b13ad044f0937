package app.twofold.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Where the browser of this machine is: what `TWOFOLD_BROWSER` names, or one of the usual places.
public final class Chromium {

    private static final List<String> USUAL_PLACES =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

    private Chromium() {}

    /// Empty on a machine without one.
    public static Optional<Path> find() {
        return Stream.concat(Optional.ofNullable(System.getenv("TWOFOLD_BROWSER")).stream(), USUAL_PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }
}
