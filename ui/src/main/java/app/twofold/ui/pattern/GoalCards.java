package app.twofold.ui.pattern;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.pattern.GoalCourse;
import app.twofold.domain.pattern.GoalCourse.Often;
import app.twofold.domain.pattern.GoalCourse.Way;
import app.twofold.ui.kit.Leaf;
import app.twofold.ui.kit.Type;
import com.vaadin.flow.component.html.Div;

/// How goals went along beside what was planned. Whose hand was in it is not shown.
final class GoalCards extends Div {

    private static final long serialVersionUID = 1L;

    GoalCards(Look look) {
        Div grid = new Div();
        grid.addClassName("p-goals");
        look.patterns().goals().forEach(course -> grid.add(card(course, look)));
        Div head = new Div(Type.section(t("history.patterns.goals")), Type.meta2(t("history.patterns.goals.sub")));
        head.addClassName("p-head");
        add(head, grid);
    }

    private static Leaf card(GoalCourse course, Look look) {
        String title = course.title().value();
        return Leaf.section(
                        Type.heading(title),
                        switch (course) {
                            case Way way -> {
                                WayReading reading = new WayReading(way, look);
                                yield look.figure(title, reading.plot(), Look.HALF, reading.grid(), false);
                            }
                            case Often often -> {
                                OftenReading reading = new OftenReading(often, look);
                                yield look.figure(title, reading.plot(), Look.HALF, reading.grid(), false);
                            }
                        })
                .flat();
    }
}
