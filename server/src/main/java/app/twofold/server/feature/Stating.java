package app.twofold.server.feature;

import app.twofold.domain.history.Version.Stated;
import java.util.function.BiConsumer;
import tools.jackson.databind.node.ObjectNode;

/// How words of one kind are written into a version of them.
public record Stating<S extends Stated>(Class<S> of, BiConsumer<ObjectNode, S> writer) implements ByClass<Stated> {

    public void write(ObjectNode json, Stated words) {
        writer.accept(json, of.cast(words));
    }
}
