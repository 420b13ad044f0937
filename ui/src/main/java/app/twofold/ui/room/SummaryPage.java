package app.twofold.ui.room;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.boundary.Boundary;
import app.twofold.domain.checkin.session.Session.Ended;
import app.twofold.domain.checkin.session.Summary;
import app.twofold.domain.goal.Goal;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.Type;
import app.twofold.ui.room.desk.Links;
import app.twofold.ui.room.desk.Page;
import app.twofold.ui.room.desk.RoomDesk;
import app.twofold.ui.room.desk.SeenCheckin;
import app.twofold.ui.room.floor.AnswerPages;
import app.twofold.ui.room.floor.Heard;
import app.twofold.ui.room.outcome.OutcomeCard;
import app.twofold.ui.shell.StoryLink;
import app.twofold.ui.words.Dates;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Optional;

/// A check-in that is over, to read again.
final class SummaryPage extends Page {

    private static final long serialVersionUID = 1L;

    private final transient RoomDesk desk;
    private transient List<Object> shown = List.of();

    SummaryPage(RoomDesk desk) {
        this.desk = desk;
        addClassName("is-summary");
    }

    @Override
    public void refresh(SeenCheckin sight) {
        List<Goal> goals = List.copyOf(sight.couple().goals().byId().values());
        List<Boundary> boundaries =
                List.copyOf(sight.couple().boundaries().byId().values());
        List<Object> next =
                List.of(sight.session(), goals, boundaries, sight.couple().partners());
        if (!next.equals(shown)) {
            shown = next;
            removeAll();
            build(sight, Summary.of(sight.session()));
        }
    }

    @Override
    public List<Component> actions() {
        return List.of(Links.button("", t("room.to-today"), "is-primary"));
    }

    private void build(SeenCheckin sight, Summary summary) {
        add(new Div(Type.display(t("room.summary.title")), Type.sub(when(sight, summary))));
        if (!summary.closings().isEmpty()) {
            Div words = Layout.two();
            sight.persons()
                    .forEach(person -> Optional.ofNullable(summary.closings().get(person))
                            .ifPresent(closing -> words.add(ClosingCard.of(sight, person, closing))));
            add(section(t("room.summary.closing"), words));
        }
        if (!summary.outcomes().isEmpty()) {
            Div cards = Layout.two();
            summary.outcomes().forEach(outcome -> cards.add(OutcomeCard.of(desk, sight, outcome, false)));
            add(section(t("room.outcomes.title"), cards));
        }
        if (!summary.parts().isEmpty()) {
            Div parts = Layout.stack(24);
            summary.parts().forEach(part -> parts.add(part(sight, part)));
            add(section(t("room.summary.said"), parts));
        }
        if (summary.unopened() > 0) {
            add(Type.meta2(t("room.summary.unopened", summary.unopened())));
        }
        add(StoryLink.toCheckin(sight.session().id()));
    }

    private static Div part(SeenCheckin sight, Summary.Part part) {
        Div stack = Layout.stack(
                10, Type.heading(part.prompt().text().value()), new AnswerPages(sight, part.prompt(), part.answers()));
        part.heard().forEach(said -> stack.add(Heard.of(sight, said)));
        return stack;
    }

    private static Section section(String title, Div content) {
        Section section = new Section(Type.section(title), content);
        section.addClassName("part");
        return section;
    }

    private static String when(SeenCheckin sight, Summary summary) {
        Dates dates = sight.dates();
        String day = dates.full(summary.openedAt());
        Ended ended = summary.ended();
        return ended != null && ended.early()
                ? t("room.summary.early", day, dates.time(ended.at()))
                : t("room.summary.when", day);
    }
}
