package app.twofold.ui.goal;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.goal.Goal;
import app.twofold.domain.goal.Status;
import app.twofold.domain.goal.figure.GoalFigures;
import app.twofold.ui.feature.Glance;
import app.twofold.ui.goal.desk.SeenGoal;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.Leaf;
import app.twofold.ui.kit.Owner;
import app.twofold.ui.kit.SectionHead;
import app.twofold.ui.kit.Type;
import app.twofold.ui.kit.Viewer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import java.util.Comparator;
import java.util.List;

/// The active goals that something happened to lately, with how far they have come.
final class Motion extends Section {

    static final Glance GLANCE = new Glance(Glance.Spot.BELOW, viewer -> facts(viewer.couple()), Motion::new);

    private static final int MOST = 3;

    Motion(Viewer viewer) {
        List<Goal> goals = goals(viewer.couple());
        if (goals.isEmpty()) {
            add(SectionHead.of(t("today.goals"), t("today.goals.all"), "goals"), none());
        } else {
            Leaf strip = Leaf.div().by(Owner.US).with("strip", "of-" + goals.size());
            goals.forEach(goal -> strip.add(article(goal, viewer)));
            add(SectionHead.of(t("today.goals"), t("today.goals.all"), "goals"), strip);
        }
    }

    private static List<?> facts(CoupleState couple) {
        return List.of(
                couple.weekStart(),
                goals(couple).stream()
                        .map(goal -> List.of(goal.id(), goal.wording(), goal.progress()))
                        .toList());
    }

    private static List<Goal> goals(CoupleState couple) {
        return couple.goals().byId().values().stream()
                .filter(goal -> goal.status() == Status.ACTIVE)
                .sorted(Comparator.comparing(Goal::touchedAt).reversed())
                .limit(MOST)
                .toList();
    }

    private static Leaf none() {
        Anchor link = new Anchor("goals", t("today.goals.begin"));
        link.addClassName("tf-btn");
        return Leaf.div(Type.heading(t("today.goals.none")), Type.sub(t("today.goals.none.text")), Layout.actions(link))
                .flat()
                .with("no-goals");
    }

    private static Article article(Goal goal, Viewer viewer) {
        GoalFigures figures = viewer.figures(goal);
        Anchor link =
                new Anchor(SeenGoal.path(goal.id()), goal.wording().title().value());
        link.addClassName("tf-cover");
        H3 heading = Type.heading("");
        heading.add(link);
        String words = MotionFigure.words(goal.wording().measure(), figures);
        Div figure = new Div();
        figure.addClassName("m");
        MotionFigure.of(goal.wording().measure(), figures, words).ifPresent(figure::add);
        return new Article(heading, figure, Type.meta(words));
    }
}
