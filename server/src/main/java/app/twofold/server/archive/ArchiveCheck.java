package app.twofold.server.archive;

import app.twofold.domain.CoupleId;
import app.twofold.domain.Event;
import app.twofold.domain.InvalidValue;
import app.twofold.domain.InvalidValue.Fault;
import app.twofold.domain.PersonId;
import app.twofold.domain.Title;
import app.twofold.domain.couple.Side;
import app.twofold.domain.personal.PersonalEvent;
import app.twofold.server.OwnAccount.Own;
import app.twofold.server.archive.zip.ArchiveJson;
import app.twofold.server.archive.zip.ArchiveJson.Part;
import app.twofold.server.couple.CoupleForms;
import app.twofold.server.couple.CoupleNames;
import app.twofold.server.couple.EventJson;
import app.twofold.server.personal.PersonalEventJson;
import app.twofold.server.wire.Fields;
import app.twofold.server.wire.Json;
import app.twofold.server.wire.Moments;
import java.io.InputStream;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// Reads the parts of an archive as strictly as everything that comes in, whoever wrote them. Whatever is wrong is an
/// [IllegalArgumentException] or, for an event that this program does not know, an [IllegalStateException].
public final class ArchiveCheck {

    private ArchiveCheck() {}

    /// @param reader whose archive it is; one of the partners
    /// @param parts  the other files as it has them
    public record Manifest(
            int version,
            Instant takenAt,
            CoupleId couple,
            Title name,
            PersonId reader,
            Map<Side, PersonId> partners,
            List<Part> parts) {}

    /// An event of the shared history.
    ///
    /// @param by the author's side; null where the couple does not know them any more
    public record Line(long seq, UUID command, @Nullable Side by, Instant at, Event event) {}

    /// An event of a person's own stream.
    public record OwnLine(long seq, Instant at, PersonalEvent event) {}

    public static Manifest manifest(byte[] json) {
        Fields f = Fields.of(Json.parse(json));
        if (!f.text("format").equals(ArchiveJson.FORMAT)) {
            throw malformed();
        }
        PersonId reader = new PersonId(f.id("you"));
        Map<Side, PersonId> partners = partners(f.objects("partners"));
        if (!partners.containsValue(reader)) {
            throw malformed();
        }
        return new Manifest(
                f.number("version"),
                Moments.read(f, "takenAt"),
                new CoupleId(f.id("coupleId")),
                f.title("coupleName"),
                reader,
                partners,
                f.objects("files").stream().map(ArchiveCheck::part).toList());
    }

    private static Map<Side, PersonId> partners(List<Fields> listed) {
        Map<Side, PersonId> partners = new EnumMap<>(Side.class);
        for (Fields f : listed) {
            PersonId person = new PersonId(f.id("personId"));
            if (partners.containsValue(person) || partners.put(f.choice("side", CoupleNames.SIDE), person) != null) {
                throw malformed();
            }
        }
        return partners;
    }

    private static Part part(Fields f) {
        return new Part(f.text("name"), f.count("bytes"), f.has("lines") ? f.count("lines") : 0, f.text("sha256"));
    }

    public static Own settings(byte[] json) {
        Fields f = Fields.of(Json.parse(json));
        String scheme = f.text("colorScheme");
        if (!List.of("device", "light", "dark").contains(scheme)) {
            throw malformed();
        }
        return new Own(
                CoupleForms.PROFILE.read(f),
                scheme,
                f.flag("neutralTitle"),
                f.flag("reminderMails"),
                f.flag("onThisDay"));
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

    private static InvalidValue malformed() {
        return new InvalidValue(Fault.MALFORMED);
    }

    /// A line of the shared history.
    public static Line line(byte[] line) {
        Fields f = Fields.of(Json.parse(line));
        Event event = EventJson.read(f.text("type"), data(f));
        Side by = f.has("by") ? f.choice("by", CoupleNames.SIDE) : null;
        return new Line(f.count("seq"), f.id("id"), by, Moments.read(f, "at"), event);
    }

    /// A line of a person's own stream.
    public static OwnLine ownLine(byte[] line) {
        Fields f = Fields.of(Json.parse(line));
        PersonalEvent event = PersonalEventJson.read(f.text("type"), data(f));
        return new OwnLine(f.count("seq"), Moments.read(f, "at"), event);
    }

    private static String data(Fields f) {
        return Json.write(f.object("data").object());
    }
}
