package app.twofold.ui.room;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.PersonId;
import app.twofold.domain.checkin.schedule.ScheduleHappening.Moved;
import app.twofold.domain.checkin.session.Outcome;
import app.twofold.domain.checkin.session.Session.Closing;
import app.twofold.domain.history.CheckinCourse.Step;
import app.twofold.domain.history.CheckinCourse.What;
import app.twofold.domain.timeline.Subject;
import app.twofold.ui.feature.Features;
import app.twofold.ui.kit.Leaf;
import app.twofold.ui.kit.Type;
import app.twofold.ui.kit.Viewer;
import app.twofold.ui.timeline.Written;
import app.twofold.ui.words.Named;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// How a check-in went, the first step first, with what has become of each sentence that was taken along.
final class CourseList extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Viewer viewer;
    private final transient Features features;

    /// @param features for what has become of sentences
    CourseList(List<Step> course, Viewer viewer, Features features) {
        this.viewer = viewer;
        this.features = features;
        OrderedList steps = new OrderedList();
        steps.addClassNames("h-course");
        course.forEach(step -> steps.add(item(step)));
        add(Leaf.article(steps).flat());
    }

    private ListItem item(Step step) {
        ListItem item =
                new ListItem(Type.meta2(t("history.step", viewer.dates().date(step.at()), viewer.time(step.at()))));
        Div words = new Div(new Div(line(step)));
        body(step.what()).forEach(words::add);
        item.add(words);
        return item;
    }

    private String line(Step step) {
        return switch (step.what()) {
            case What.Planned _ -> t("history.step.planned");
            case What.Moved(var move) -> moved(move);
            case What.Openable _ -> t("history.step.openable");
            case What.Entered(boolean first) ->
                t(first ? "history.step.opened" : "history.step.entered", viewer.name(step.by()));
            case What.Revealed _ -> revealed(step.by());
            case What.Noted(var outcome) -> noted(outcome);
            case What.ClosingSaid _ -> t("history.step.closing", viewer.name(step.by()));
            case What.Ended(boolean early) ->
                early ? t("history.step.ended.early", viewer.name(step.by())) : t("history.step.ended");
        };
    }

    private String moved(Moved move) {
        var to = move.to().atZone(move.zone()).toInstant();
        return t("history.step.moved", viewer.dates().date(to), viewer.time(to));
    }

    private String revealed(Set<PersonId> by) {
        return by.size() == 1 ? t("history.step.revealed.one", viewer.name(by)) : t("history.step.revealed");
    }

    private String noted(Outcome outcome) {
        return Named.of("history.step.noted", outcome.kind(), viewer.name(outcome.by()));
    }

    private List<Component> body(What what) {
        return switch (what) {
            case What.Planned(var plan) -> Written.voice(plan.name().value());
            case What.Revealed(var prompt) -> Written.voice(prompt.text().value());
            case What.Noted(var outcome) -> became(outcome);
            case What.ClosingSaid(var closing) -> said(closing);
            case What.Moved _, What.Openable _, What.Entered _, What.Ended _ -> List.of();
        };
    }

    private static List<Component> said(Closing closing) {
        return Written.together(
                Written.voice(closing.word().value()),
                Written.voice(closing.thanks().value()));
    }

    /// The sentence, and what has become of it since: a goal with where it stands, or a boundary once it is shared.
    private List<Component> became(Outcome outcome) {
        List<Component> body = new ArrayList<>(Written.voice(outcome.text().value()));
        if (outcome.until() != null) {
            body.add(Type.meta2(t("history.step.until", viewer.dates().date(outcome.until()))));
        }
        Stream.of(
                        outcome.goal().map(Subject.Ref::of),
                        outcome.boundary().map(Subject.Ref::of),
                        outcome.promise().map(Subject.Ref::of))
                .flatMap(Optional::stream)
                .flatMap(ref -> link(ref).stream())
                .forEach(body::add);
        return body;
    }

    private Optional<Component> link(Subject.Ref ref) {
        return features.path(ref)
                .flatMap(path ->
                        features.standing(ref, viewer).map(standing -> link(path, standing.name(), standing.words())));
    }

    private static Component link(String path, String title, String standing) {
        Paragraph line = Type.meta2("");
        line.addClassName("h-became");
        line.add(new Anchor(path, title), new Span(standing));
        return line;
    }
}
