package app.twofold.server.pattern;

import app.twofold.domain.pattern.Facts;
import app.twofold.domain.pattern.GoalCourse;
import app.twofold.domain.pattern.GoalCourse.Often;
import app.twofold.domain.pattern.GoalCourse.Way;
import app.twofold.domain.pattern.Noticed;
import app.twofold.domain.pattern.Patterns;
import app.twofold.domain.pattern.Reach;
import app.twofold.domain.pattern.Slider;
import app.twofold.domain.pattern.Stretch;
import app.twofold.domain.phase.Period;
import app.twofold.domain.win.WinKind;
import app.twofold.server.phase.PhaseNames;
import app.twofold.server.win.WinNames;
import app.twofold.server.wire.InvalidInput;
import app.twofold.server.wire.Json;
import app.twofold.server.wire.Misread;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The written form of a couple's patterns.
public final class PatternsJson {

    private PatternsJson() {}

    public static ObjectNode write(Patterns patterns) {
        ObjectNode json = written(patterns.stretch());
        ArrayNode sliders = json.putArray("sliders");
        patterns.sliders().forEach(slider -> write(sliders.addObject(), slider));
        write(json.putArray("weeks"), patterns.weeks());
        write(json.putArray("months"), patterns.months());
        ArrayNode goals = json.putArray("goals");
        patterns.goals().forEach(course -> write(goals.addObject(), course));
        ArrayNode checkins = json.putArray("checkins");
        patterns.meetings()
                .forEach(meeting -> checkins.addObject()
                        .put("on", meeting.on().toString())
                        .put("what", PatternNames.MEETING.of(meeting.kind())));
        ArrayNode phases = json.putArray("phases");
        patterns.phases().forEach(period -> write(phases.addObject(), period));
        write(json.putObject("facts"), patterns.facts());
        return json;
    }

    private static void write(ObjectNode json, Period period) {
        json.put("phase", PhaseNames.PHASE.of(period.phase()))
                .put("first", period.first().toString());
        if (period.last() != null) {
            json.put("last", period.last().toString());
        }
    }

    private static void write(ObjectNode json, Slider slider) {
        json.put("label", slider.label().value());
        ArrayNode courses = json.putArray("courses");
        slider.courses().forEach(course -> {
            ArrayNode points =
                    courses.addObject().put("by", course.person().toString()).putArray("points");
            course.points()
                    .forEach(point -> points.addObject()
                            .put("checkinId", point.checkin().toString())
                            .put("on", point.on().toString())
                            .put("value", point.value()));
        });
    }

    private static void write(ArrayNode list, List<Noticed> parts) {
        parts.forEach(part -> {
            ObjectNode json = written(part.during());
            for (WinKind kind : WinKind.values()) {
                json.put(WinNames.KIND.of(kind), part.of(kind));
            }
            list.add(json);
        });
    }

    private static void write(ObjectNode json, GoalCourse course) {
        json.put("goalId", course.goal().toString()).put("title", course.title().value());
        switch (course) {
            case Way way -> {
                json.put("start", way.start().toString())
                        .put("due", way.due().toString())
                        .put("target", way.target());
                if (way.unit() != null) {
                    json.put("unit", way.unit().value());
                }
                ArrayNode steps = json.putArray("steps");
                way.steps()
                        .forEach(step -> steps.addObject()
                                .put("on", step.on().toString())
                                .put("total", step.total()));
            }
            case Often often -> {
                ArrayNode periods = json.put("planned", often.planned()).putArray("periods");
                often.periods()
                        .forEach(tally -> periods.add(written(tally.during()).put("count", tally.count())));
            }
        }
    }

    private static void write(ObjectNode json, Facts facts) {
        json.put("checkins", facts.checkins())
                .put("withPause", facts.withPause())
                .put("goals", facts.goals())
                .put("boundaries", facts.boundaries());
    }

    private static ObjectNode written(Stretch days) {
        return Json.object()
                .put("first", days.first().toString())
                .put("last", days.last().toString());
    }

    /// How far back.
    ///
    /// @throws InvalidInput if it is none that there is
    public static Reach reach(String text) {
        return PatternNames.REACH
                .find(text)
                .orElseThrow(() -> new InvalidInput(
                        Misread.CHOICE_UNKNOWN,
                        "The parameter \"reach\" must be one of " + PatternNames.REACH.list() + "."));
    }
}
