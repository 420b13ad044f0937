package app.twofold.server.archive.zip;

import app.twofold.domain.CoupleId;
import app.twofold.domain.PersonId;
import app.twofold.domain.Recorded;
import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.couple.Partner;
import app.twofold.server.OwnAccount.Own;
import app.twofold.server.couple.CoupleForms;
import app.twofold.server.couple.CoupleNames;
import app.twofold.server.wire.Json;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What an archive of one person's is made of. `docs/archive.schema.json` says the same.
public final class ArchiveJson {

    public static final String FORMAT = "twofold-archive";
    public static final int VERSION = 1;

    public static final String HISTORY = "history.jsonl";
    public static final String STATE = "state.json";
    public static final String PRIVATE = "private.jsonl";
    public static final String SETTINGS = "settings.json";
    public static final String MANIFEST = "manifest.json";

    private ArchiveJson() {}

    /// A file of the archive.
    ///
    /// @param sha256 of what is in it, unpacked, in lower-case hexadecimal
    /// @param lines  how many lines it has; 0 where it is no file of lines
    public record Part(String name, long bytes, long lines, String sha256) {}

    /// An event of the shared history on one line.
    ///
    /// @param data its payload, which is JSON already and goes in as it is
    public static String line(UUID command, Recorded<?> recorded, String type, String data, CoupleState state) {
        ObjectNode json = Json.object().put("seq", recorded.seq()).put("id", command.toString());
        state.partner(recorded.by()).map(Partner::side).ifPresent(side -> json.put("by", CoupleNames.SIDE.of(side)));
        json.put("at", recorded.at().toString()).put("type", type);
        return with(json, data);
    }

    /// An event of one's own stream on one line.
    public static String privateLine(Recorded<?> recorded, String type, String data) {
        return with(
                Json.object()
                        .put("seq", recorded.seq())
                        .put("at", recorded.at().toString())
                        .put("type", type),
                data);
    }

    private static String with(ObjectNode json, String data) {
        String head = Json.write(json);
        return onOneLine(head.substring(0, head.length() - 1) + ",\"data\":" + data + "}");
    }

    /// The same JSON, one line for readers too that end lines at other characters than LF. Nothing but a text in it can
    /// hold one of them.
    private static String onOneLine(String json) {
        return json.replace("\u0085", "\\u0085").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
    }

    /// What the owner has chosen for themselves.
    public static String settings(Own own) {
        ObjectNode json = Json.object();
        CoupleForms.PROFILE.write(json, own.profile());
        json.put("colorScheme", own.colorScheme())
                .put("neutralTitle", own.neutralTitle())
                .put("reminderMails", own.reminderMails())
                .put("onThisDay", own.onThisDay());
        return Json.write(json);
    }

    /// @param parts all other files
    public static String manifest(
            CoupleId couple, PersonId reader, CoupleState state, Instant takenAt, List<Part> parts) {
        ObjectNode json = Json.object()
                .put("format", FORMAT)
                .put("version", VERSION)
                .put("takenAt", takenAt.toString())
                .put("coupleId", couple.toString())
                .put("coupleName", state.name().value())
                .put("timeZone", state.zone().getId())
                .put("you", reader.toString());
        ArrayNode partners = json.putArray("partners");
        state.partners().forEach(partner -> write(partners.addObject(), partner));
        json.putObject("counts")
                .put("goals", state.goals().byId().size())
                .put("boundaries", state.boundaries().byId().size())
                .put("checkins", state.checkins().sessions().byId().size())
                .put("wins", state.wins().byId().size());
        ArrayNode files = json.putArray("files");
        parts.forEach(part -> write(files.addObject(), part));
        return Json.write(json);
    }

    private static void write(ObjectNode json, Partner partner) {
        json.put("personId", partner.person().toString()).put("side", CoupleNames.SIDE.of(partner.side()));
        CoupleForms.PROFILE.write(json, partner.profile());
        json.put("since", partner.since().toString());
    }

    private static void write(ObjectNode json, Part part) {
        json.put("name", part.name()).put("bytes", part.bytes());
        if (part.lines() > 0 || part.name().endsWith(".jsonl")) {
            json.put("lines", part.lines());
        }
        json.put("sha256", part.sha256());
    }
}
