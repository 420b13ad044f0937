package app.twofold.server.wire;

import app.twofold.domain.checkin.session.Place;
import app.twofold.domain.checkin.session.Place.AtClosing;
import app.twofold.domain.checkin.session.Place.AtOutcomes;
import app.twofold.domain.checkin.session.Place.AtPrompt;
import tools.jackson.databind.node.ObjectNode;

/// A place in a check-in: the number of a prompt from 0, `"outcomes"` or `"closing"`.
final class PlaceJson {

    private PlaceJson() {}

    static Place read(Fields f, String name) {
        if (!f.isText(name)) {
            return new AtPrompt(f.number(name));
        }
        return switch (f.text(name)) {
            case "outcomes" -> new AtOutcomes();
            case "closing" -> new AtClosing();
            default ->
                throw new InvalidInput(
                        Misread.CHOICE_UNKNOWN,
                        "The field \"" + f.path() + name
                                + "\" must be the number of a prompt, \"outcomes\" or \"closing\".");
        };
    }

    static void write(ObjectNode json, String name, Place place) {
        switch (place) {
            case AtPrompt(int index) -> json.put(name, index);
            case AtOutcomes() -> json.put(name, "outcomes");
            case AtClosing() -> json.put(name, "closing");
        }
    }
}
