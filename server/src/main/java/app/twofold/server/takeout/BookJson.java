package app.twofold.server.takeout;

import app.twofold.domain.PersonId;
import app.twofold.domain.boundary.wording.Holder;
import app.twofold.domain.boundary.wording.Stage;
import app.twofold.domain.checkin.session.Outcome;
import app.twofold.domain.goal.Status;
import app.twofold.domain.phase.Phase;
import app.twofold.domain.timeline.Entry;
import app.twofold.server.boundary.BoundaryNames;
import app.twofold.server.checkin.CheckinNames;
import app.twofold.server.goal.GoalNames;
import app.twofold.server.history.HistoryJson;
import app.twofold.server.phase.PhaseNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What the written form of a history says, in pieces that can be set on a page.
public final class BookJson {

    private BookJson() {}

    /// A named text.
    ///
    /// @param by who wrote it, where it is not the one whose entry it is in
    public record Field(String name, String text, Optional<PersonId> by) {}

    /// An entry.
    ///
    /// @param what    what happened, by its written name
    /// @param winKind of a win, its kind by its written name
    /// @param texts   what was said
    public record Told(String what, Optional<String> winKind, List<Field> texts) {}

    public static Told tell(Entry entry) {
        ObjectNode json = HistoryJson.entry(entry);
        List<Field> texts = new ArrayList<>();
        if (json.has("amount")) {
            texts.add(new Field("amount", json.path("amount").asString(), Optional.empty()));
        }
        json.path("texts").valueStream().map(BookJson::text).forEach(texts::add);
        return new Told(
                json.path("what").asString(),
                Optional.ofNullable(json.path("winKind").asString(null)),
                List.copyOf(texts));
    }

    public static String name(Status status) {
        return GoalNames.STATUS.of(status);
    }

    public static String name(Stage stage) {
        return BoundaryNames.STAGE.of(stage);
    }

    public static String name(Holder holder) {
        return BoundaryNames.HOLDER.of(holder);
    }

    public static String name(Phase phase) {
        return PhaseNames.PHASE.of(phase);
    }

    public static String name(Outcome.Kind kind) {
        return CheckinNames.OUTCOME_KIND.of(kind);
    }

    private static Field text(JsonNode json) {
        Optional<PersonId> by = Optional.ofNullable(json.path("by").asString(null))
                .map(UUID::fromString)
                .map(PersonId::new);
        return new Field(json.path("name").asString(), json.path("text").asString(), by);
    }
}
