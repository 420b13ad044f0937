package app.twofold.server.checkin;

import app.twofold.domain.history.CheckinCourse.Step;
import app.twofold.domain.history.CheckinCourse.What;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The written form of how a check-in went.
public final class CheckinCourseJson {

    private CheckinCourseJson() {}

    public static void write(ObjectNode json, Step step) {
        json.put("at", step.at().toString());
        ArrayNode by = json.putArray("by");
        step.by().forEach(person -> by.add(person.toString()));
        switch (step.what()) {
            case What.Planned _ -> json.put("what", "planned");
            case What.Moved(var move) ->
                json.put("what", "moved")
                        .put("to", move.to().toString())
                        .put("timeZone", move.zone().getId());
            case What.Openable _ -> json.put("what", "openable");
            case What.Entered(boolean first) -> json.put("what", first ? "opened" : "entered");
            case What.Revealed(var prompt) ->
                json.put("what", "revealed").put("promptId", prompt.id().value());
            case What.Noted(var outcome) ->
                json.put("what", "noted")
                        .put("outcomeId", outcome.id().toString())
                        .put("outcomeKind", CheckinNames.OUTCOME_KIND.of(outcome.kind()));
            case What.ClosingSaid _ -> json.put("what", "closing-said");
            case What.Ended(boolean early) -> json.put("what", early ? "ended-early" : "closed");
        }
    }
}
