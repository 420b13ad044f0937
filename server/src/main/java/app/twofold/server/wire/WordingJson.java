package app.twofold.server.wire;

import app.twofold.domain.Words;
import app.twofold.domain.goal.Carrier;
import app.twofold.domain.goal.IfThen;
import app.twofold.domain.goal.Measure;
import app.twofold.domain.goal.Wording;
import tools.jackson.databind.node.ObjectNode;

/// The exact words of a goal. Title and area are always there; what is empty is left out.
final class WordingJson {

    private WordingJson() {}

    static Wording read(Fields f) {
        return new Wording(
                f.title("title"),
                f.optionalWords("why"),
                f.choice("area", Choices.AREA),
                f.has("measure") ? MeasureJson.read(f.object("measure")) : new Measure.None(),
                f.optionalDate("due"),
                f.optionalWords("firstStep"),
                f.has("ifThen") ? readPlan(f.object("ifThen")) : IfThen.NONE,
                f.has("carriedBy") ? f.choice("carriedBy", Choices.CARRIER) : Carrier.BOTH);
    }

    static void write(ObjectNode json, Wording wording) {
        json.put("title", wording.title().value());
        json.put("why", wording.why().value());
        json.put("area", Choices.AREA.of(wording.area()));
        if (!(wording.measure() instanceof Measure.None)) {
            json.set("measure", MeasureJson.write(wording.measure()));
        }
        if (wording.due() != null) {
            json.put("due", wording.due().toString());
        }
        putUnlessEmpty(json, "firstStep", wording.firstStep());
        if (!wording.plan().equals(IfThen.NONE)) {
            json.putObject("ifThen")
                    .put("if", wording.plan().when().value())
                    .put("then", wording.plan().then().value());
        }
        json.put("carriedBy", Choices.CARRIER.of(wording.carriedBy()));
    }

    static void putUnlessEmpty(ObjectNode json, String name, Words words) {
        if (!words.value().isEmpty()) {
            json.put(name, words.value());
        }
    }

    private static IfThen readPlan(Fields f) {
        return new IfThen(f.optionalWords("if"), f.optionalWords("then"));
    }
}
