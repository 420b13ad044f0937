package app.twofold.server.wire;

import app.twofold.domain.CoupleId;
import app.twofold.domain.InvalidValue;
import app.twofold.domain.InvalidValue.Fault;
import app.twofold.domain.PersonId;
import app.twofold.server.wire.ArchiveJson.Part;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// Reads the parts of an archive as strictly as everything that comes in, whoever wrote them. Whatever is wrong is an
/// [IllegalArgumentException] or, for an event that this program does not know, an [IllegalStateException].
public final class ArchiveCheck {

    private ArchiveCheck() {}

    /// @param parts the other files as it has them
    public record Manifest(int version, Instant takenAt, CoupleId couple, PersonId reader, List<Part> parts) {}

    public static Manifest manifest(byte[] json) {
        Fields f = Fields.of(Json.parse(json));
        if (!f.text("format").equals(ArchiveJson.FORMAT)) {
            throw malformed();
        }
        return new Manifest(
                f.number("version"),
                instant(f, "takenAt"),
                new CoupleId(f.id("coupleId")),
                new PersonId(f.id("you")),
                f.objects("files").stream().map(ArchiveCheck::part).toList());
    }

    private static Part part(Fields f) {
        return new Part(f.text("name"), f.count("bytes"), f.has("lines") ? f.count("lines") : 0, f.text("sha256"));
    }

    public static void settings(byte[] json) {
        Fields f = Fields.of(Json.parse(json));
        ProfileJson.read(f);
        if (!List.of("device", "light", "dark").contains(f.text("colorScheme"))) {
            throw malformed();
        }
        f.flag("neutralTitle");
        f.flag("reminderMails");
    }

    /// One JSON object, however long, of which no more is in memory than a piece.
    public static void wellFormed(InputStream json) {
        try (JsonParser parser = Json.parser(json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw malformed();
            }
            parser.skipChildren();
            if (parser.nextToken() != null) {
                throw malformed();
            }
        } catch (JacksonException _) {
            throw malformed();
        }
    }

    private static Instant instant(Fields f, String name) {
        try {
            return Instant.parse(f.text(name));
        } catch (DateTimeException _) {
            throw malformed();
        }
    }

    private static InvalidValue malformed() {
        return new InvalidValue(Fault.MALFORMED);
    }

    /// The lines of the shared history, one after another.
    public static final class History {

        private long seq;

        public void add(byte[] line) {
            Fields f = Fields.of(Json.parse(line));
            seq = later(f, seq);
            f.id("id");
            instant(f, "at");
            if (f.has("by")) {
                f.choice("by", Choices.SIDE);
            }
            EventJson.read(f.text("type"), Json.write(f.object("data").object()));
        }
    }

    /// The lines of a person's own stream, one after another.
    public static final class Own {

        private long seq;

        public void add(byte[] line) {
            Fields f = Fields.of(Json.parse(line));
            seq = later(f, seq);
            instant(f, "at");
            PersonalEventJson.read(f.text("type"), Json.write(f.object("data").object()));
        }
    }

    private static long later(Fields f, long before) {
        long seq = f.count("seq");
        if (seq <= before) {
            throw malformed();
        }
        return seq;
    }
}
