package app.twofold.server.win;

import app.twofold.domain.win.Win;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A small win with what was said to it.
final class WinStateJson {

    private WinStateJson() {}

    static void write(ObjectNode json, Win win) {
        json.put("winId", win.id().toString())
                .put("seq", win.seq())
                .put("by", win.by().toString())
                .put("at", win.at().toString());
        WinForms.KIND.write(json, win.kind());
        WinForms.TEXT.write(json, win.text());
        WinForms.ABOUT.write(json, win.content().about());
        WinForms.ON.write(json, win.on());
        WinForms.GOAL.write(json, win.content().goal());
        WinForms.BOUNDARY.write(json, win.content().boundary());
        if (win.correctedAt() != null) {
            json.put("correctedAt", win.correctedAt().toString());
        }
        ArrayNode replies = json.putArray("replies");
        win.replies()
                .forEach(reply -> replies.addObject()
                        .put("seq", reply.seq())
                        .put("by", reply.by().toString())
                        .put("at", reply.at().toString())
                        .put("text", reply.text().value()));
        ArrayNode reactions = json.putArray("reactions");
        win.reactions()
                .forEach((by, reaction) ->
                        reactions.addObject().put("by", by.toString()).put("reaction", WinNames.REACTION.of(reaction)));
    }
}
