package app.twofold.server.wire;

import app.twofold.domain.goal.wording.Measure;
import app.twofold.domain.goal.wording.Measure.Entries;
import app.twofold.domain.goal.wording.Measure.Milestone;
import app.twofold.domain.goal.wording.Measure.Milestones;
import app.twofold.domain.goal.wording.Measure.Quantity;
import app.twofold.domain.goal.wording.Measure.Times;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A measure: `{"kind":"none"}`, or `times`, `quantity`, `milestones` with their own fields.
final class MeasureJson {

    private MeasureJson() {}

    static Measure read(Fields f) {
        return switch (f.text("kind")) {
            case "none" -> new Measure.None();
            case "times" -> {
                Measure.Period period = f.choice("period", Choices.PERIOD);
                yield f.checked("count", f.number("count"), count -> new Times(count, period));
            }
            case "quantity" -> readQuantity(f);
            case "milestones" -> readMilestones(f);
            default ->
                throw new InvalidInput(
                        Misread.CHOICE_UNKNOWN,
                        "The field \"" + f.path() + "kind\" must be one of milestones, none, quantity, times.");
        };
    }

    static ObjectNode write(Measure measure) {
        ObjectNode json = Json.object();
        switch (measure) {
            case Measure.None() -> json.put("kind", "none");
            case Times(int count, Measure.Period period) ->
                json.put("kind", "times").put("count", count).put("period", Choices.PERIOD.of(period));
            case Quantity(var from, var to, var unit, var entries) -> {
                json.put("kind", "quantity").put("from", from).put("to", to).put("unit", unit.value());
                if (entries == Entries.READINGS) {
                    json.put("entries", Choices.ENTRIES.of(entries));
                }
            }
            case Milestones(List<Milestone> steps) -> {
                ArrayNode list = json.put("kind", "milestones").putArray("steps");
                for (Milestone step : steps) {
                    list.addObject()
                            .put("id", step.id().toString())
                            .put("title", step.title().value());
                }
            }
        }
        return json;
    }

    private static Quantity readQuantity(Fields f) {
        var from = f.decimal("from");
        var to = f.decimal("to");
        var unit = f.title("unit");
        var entries = f.has("entries") ? f.choice("entries", Choices.ENTRIES) : Entries.ADD_UP;
        return f.checked("from/to", to, end -> new Quantity(from, end, unit, entries));
    }

    private static Milestones readMilestones(Fields f) {
        List<Milestone> steps = f.objects("steps").stream()
                .map(step -> new Milestone(step.milestone("id"), step.title("title")))
                .toList();
        return f.checked("steps", steps, Milestones::new);
    }
}
