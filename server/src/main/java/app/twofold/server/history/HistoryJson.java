package app.twofold.server.history;

import app.twofold.domain.history.Ruler;
import app.twofold.domain.history.SubjectHistory;
import app.twofold.domain.history.Version;
import app.twofold.domain.timeline.Entry;
import app.twofold.domain.timeline.Place;
import app.twofold.domain.timeline.Subject;
import app.twofold.server.checkin.CheckinCourseJson;
import app.twofold.server.couple.Features;
import app.twofold.server.wire.Details;
import app.twofold.server.wire.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The written form of a couple's history.
final class HistoryJson {

    private HistoryJson() {}

    /// @param next what the next page goes on from; null where there is nothing older
    static ObjectNode page(List<Entry> entries, @Nullable Place next) {
        ObjectNode json = Json.object();
        write(json.putArray("entries"), entries);
        if (next != null) {
            json.put("next", HistoryQuery.write(next));
        }
        return json;
    }

    static ObjectNode ruler(Ruler ruler) {
        ObjectNode json = Json.object();
        ArrayNode weeks = json.putArray("weeks");
        ruler.weeks().forEach(week -> {
            ArrayNode counts =
                    weeks.addObject().put("first", week.first().toString()).putArray("entries");
            week.entries()
                    .forEach((by, count) ->
                            counts.addObject().put("by", by.toString()).put("count", count));
        });
        return json;
    }

    static ObjectNode about(SubjectHistory history) {
        ObjectNode json = Json.object();
        write(json.putObject("subject"), history.subject());
        write(json.putArray("entries"), history.entries());
        ArrayNode versions = json.putArray("versions");
        history.versions().forEach(version -> write(versions.addObject(), version));
        ArrayNode course = json.putArray("course");
        history.course().forEach(step -> CheckinCourseJson.write(course.addObject(), step));
        return json;
    }

    private static void write(ArrayNode list, List<Entry> entries) {
        entries.forEach(entry -> write(list.addObject(), entry));
    }

    private static void write(ObjectNode json, Entry entry) {
        json.put("place", HistoryQuery.write(entry.place()))
                .put("at", entry.at().toString())
                .put("first", entry.first())
                .put("last", entry.last())
                .put("kind", Features.ALL.entries().of(entry.kind()));
        ArrayNode by = json.putArray("by");
        entry.by().forEach(person -> by.add(person.toString()));
        write(json.putObject("subject"), entry.subject());
        Features.ALL.telling(entry.happening()).write(new Details(json), entry.happening());
        if (entry.original() != null) {
            Features.ALL.telling(entry.original()).writeBefore(new Details(json.putObject("before")), entry.original());
        }
    }

    private static void write(ObjectNode json, Subject subject) {
        json.put("kind", Features.ALL.subjects().of(subject.ref().kind()))
                .put("id", subject.ref().id().toString())
                .put("title", subject.title());
    }

    private static void write(ObjectNode json, Version version) {
        json.put("number", version.number()).put("since", version.since().toString());
        if (version.until() != null) {
            json.put("until", version.until().toString());
        }
        json.put("agreed", version.isAgreed());
        Details.assents(json.putArray("assents"), version.assents());
        Features.ALL.version(version.words()).write(json, version.words());
    }
}
