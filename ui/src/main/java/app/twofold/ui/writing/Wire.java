package app.twofold.ui.writing;

import app.twofold.domain.InvalidValue;
import app.twofold.domain.text.PastChanges.PastChange;
import app.twofold.domain.text.Splice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Changes as they go to and come from a screen.
final class Wire {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Wire() {}

    /// What a screen has sent; empty if it is nothing that a screen sends.
    static Optional<List<Splice>> read(String edits) {
        try {
            List<Splice> read = new ArrayList<>();
            for (JsonNode one : JSON.readTree(edits)) {
                read.add(new Splice(
                        one.path("at").asInt(-1),
                        one.path("removed").asString(""),
                        one.path("inserted").asString(""),
                        one.path("continues").asBoolean(false)));
            }
            return Optional.of(read);
        } catch (JacksonException | InvalidValue _) {
            return Optional.empty();
        }
    }

    /// @param own which of the changes comes from this screen; null for none
    /// @param id  the id under which it was sent
    static ArrayNode revisions(List<PastChange> changes, @Nullable Long own, @Nullable UUID id) {
        ArrayNode revisions = NODES.arrayNode();
        for (PastChange change : changes) {
            ObjectNode revision = revisions
                    .addObject()
                    .put("seq", change.seq())
                    .put("by", change.by().toString());
            revision.put("id", own != null && id != null && own == change.seq() ? id.toString() : null);
            change.edit()
                    .splices()
                    .forEach(splice -> revision.withArray("edits").add(node(splice)));
        }
        return revisions;
    }

    private static ObjectNode node(Splice splice) {
        return NODES.objectNode()
                .put("at", splice.at())
                .put("removed", splice.removed())
                .put("inserted", splice.inserted())
                .put("continues", splice.continues());
    }
}
