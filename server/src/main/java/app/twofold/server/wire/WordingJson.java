package app.twofold.server.wire;

import app.twofold.domain.Title;
import app.twofold.domain.Words;
import app.twofold.domain.goal.wording.Area;
import app.twofold.domain.goal.wording.Carrier;
import app.twofold.domain.goal.wording.IfThen;
import app.twofold.domain.goal.wording.Measure;
import app.twofold.domain.goal.wording.Wording;
import tools.jackson.databind.node.ObjectNode;

/// The exact words of a goal. Title and area are always there; what is empty is left out.
final class WordingJson {

    private WordingJson() {}

    static Wording read(Fields f) {
        Title title = f.title("title");
        Words why = f.optionalWords("why");
        Area area = f.choice("area", Choices.AREA);
        Measure measure = f.has("measure") ? MeasureJson.read(f.object("measure")) : new Measure.None();
        Words firstStep = f.optionalWords("firstStep");
        IfThen plan = f.has("ifThen") ? readPlan(f.object("ifThen")) : IfThen.NONE;
        Carrier carriedBy = f.has("carriedBy") ? f.choice("carriedBy", Choices.CARRIER) : Carrier.BOTH;
        return f.checked(
                "due",
                f.optionalDate("due"),
                due -> new Wording(title, why, area, measure, due, firstStep, plan, carriedBy));
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
