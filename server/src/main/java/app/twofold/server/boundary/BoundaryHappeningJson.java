package app.twofold.server.boundary;

import app.twofold.domain.boundary.BoundaryHappening;
import app.twofold.domain.boundary.wording.BoundaryWording;
import app.twofold.server.wire.Details;
import org.jspecify.annotations.Nullable;

/// The written form of what is told of boundaries.
final class BoundaryHappeningJson {

    private BoundaryHappeningJson() {}

    static void write(Details json, BoundaryHappening happening) {
        switch (happening) {
            case BoundaryHappening.Shared(var holder, var wording) ->
                words(json.what("boundary.shared"), null, wording).name("holder", BoundaryNames.HOLDER.of(holder));
            case BoundaryHappening.SaidBack(var text) ->
                json.what("boundary.said-back").text("text", text);
            case BoundaryHappening.Understood(var heard) ->
                json.what("boundary.understood").text("text", heard);
            case BoundaryHappening.Missed(var text) ->
                json.what("boundary.missed").text("text", text);
            case BoundaryHappening.Agreed agreed ->
                words(json.what("boundary.agreed"), agreed.before(), agreed.wording())
                        .number("version", agreed.version())
                        .time("since", agreed.since())
                        .assents(agreed.assents());
            case BoundaryHappening.AssentTakenBack _ -> json.what("boundary.assent-taken-back");
            case BoundaryHappening.DiscussionAsked(var reason) ->
                json.what("boundary.discussion-asked").text("reason", reason);
            case BoundaryHappening.Revised(var revision, var before, var after) ->
                words(json.what("boundary.revised"), before, after)
                        .name("revision", BoundaryNames.REVISION.of(revision));
            case BoundaryHappening.RevisionWithdrawn(var wording) ->
                words(json.what("boundary.revision-withdrawn"), null, wording);
            case BoundaryHappening.Withdrawn _ -> json.what("boundary.withdrawn");
            case BoundaryHappening.Honoured(var note) ->
                json.what("boundary.honoured").text("text", note.text()).day("on", note.on());
        }
    }

    private static Details words(Details json, @Nullable BoundaryWording before, BoundaryWording after) {
        return json.change("boundary", before, after, BoundaryWords.WORDING::write);
    }
}
