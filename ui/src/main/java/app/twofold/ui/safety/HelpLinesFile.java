package app.twofold.ui.safety;

import app.twofold.server.start.StartRefused;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Reads the help lines once, at the start: those that come along, or the operator's own from the file that the
/// setting `twofold.help-lines` names. A file that can't be used is refused with a sentence that says why.
@Configuration(proxyBeanMethods = false)
class HelpLinesFile {

    private static final ClassPathResource OURS = new ClassPathResource("help/lines.json");
    private static final int LONGEST = 1_000_000;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    @Bean
    static HelpLines helpLines(@Value("${twofold.help-lines:}") String file) {
        return file.isBlank() ? ours() : of(file);
    }

    private static HelpLines ours() {
        try (InputStream stored = OURS.getInputStream()) {
            return JSON.readValue(stored, HelpLines.class);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static HelpLines of(String file) {
        try (InputStream stored = Files.newInputStream(Path.of(file))) {
            return JSON.readValue(stored.readNBytes(LONGEST), HelpLines.class);
        } catch (IOException | InvalidPathException e) {
            throw new StartRefused("The file of help lines (TWOFOLD_HELPLINES) can't be read.", e);
        } catch (JacksonException e) {
            throw new StartRefused("The file of help lines (TWOFOLD_HELPLINES) can't be used: " + reason(e) + ".", e);
        }
    }

    private static String reason(JacksonException failure) {
        return wrong(failure)
                .orElseGet(() -> failure.getLocation() == null
                        ? "it isn't as the documents say"
                        : "line " + failure.getLocation().getLineNr() + " isn't as the documents say");
    }

    private static Optional<String> wrong(Throwable failure) {
        for (@Nullable Throwable e = failure; e != null; e = e.getCause()) {
            if (e instanceof IllegalArgumentException && e.getMessage() != null) {
                return Optional.of(e.getMessage());
            }
        }
        return Optional.empty();
    }
}
