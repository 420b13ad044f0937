package app.twofold.server.wire;

import app.twofold.domain.Words;
import app.twofold.domain.boundary.wording.Account;
import app.twofold.domain.boundary.wording.BoundaryWording;
import tools.jackson.databind.node.ObjectNode;

/// The exact words of a boundary, and of an account of one that was crossed. What is empty is left out.
final class BoundaryWordingJson {

    private BoundaryWordingJson() {}

    /// Words that may be unfinished, as a private draft may be.
    static BoundaryWording read(Fields f) {
        return new BoundaryWording(
                f.title("title"),
                f.optionalWords("okay"),
                f.optionalWords("notOkay"),
                f.optionalWords("why"),
                f.optionalWords("ifCrossed"),
                f.choice("kind", Choices.BOUNDARY_KIND));
    }

    /// Words that say at least what is okay or what is not.
    static BoundaryWording readStated(Fields f) {
        return f.checked("okay", read(f), BoundaryWording::stated);
    }

    static void write(ObjectNode json, BoundaryWording wording) {
        json.put("title", wording.title().value());
        WordingJson.putUnlessEmpty(json, "okay", wording.okay());
        WordingJson.putUnlessEmpty(json, "notOkay", wording.notOkay());
        WordingJson.putUnlessEmpty(json, "why", wording.why());
        WordingJson.putUnlessEmpty(json, "ifCrossed", wording.ifCrossed());
        json.put("kind", Choices.BOUNDARY_KIND.of(wording.kind()));
    }

    static Account readAccount(Fields f) {
        return new Account(f.optionalWords("happened"), f.optionalWords("felt"), f.optionalWords("need"));
    }

    static void write(ObjectNode json, Account account) {
        WordingJson.putUnlessEmpty(json, "happened", account.happened());
        WordingJson.putUnlessEmpty(json, "felt", account.felt());
        WordingJson.putUnlessEmpty(json, "need", account.need());
    }

    /// Words of which there must be some.
    static Words readText(Fields f, String name) {
        return f.checked(name, f.words(name), Words::required);
    }
}
