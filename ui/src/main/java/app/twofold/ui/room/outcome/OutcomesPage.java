package app.twofold.ui.room.outcome;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.boundary.Boundary;
import app.twofold.domain.checkin.session.Outcome;
import app.twofold.domain.checkin.session.Place;
import app.twofold.domain.checkin.session.SessionCommand.Move;
import app.twofold.domain.goal.Goal;
import app.twofold.ui.kit.Buttons;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.Type;
import app.twofold.ui.room.desk.AgendaList;
import app.twofold.ui.room.desk.MoveOn;
import app.twofold.ui.room.desk.Page;
import app.twofold.ui.room.desk.RoomDesk;
import app.twofold.ui.room.desk.SeenCheckin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;

/// What the two take with them.
public final class OutcomesPage extends Page {

    private static final long serialVersionUID = 1L;

    private final transient RoomDesk desk;
    private final SentenceList sentences;
    private final OutcomeForm own;
    private final Div becomes = Layout.stack(12);
    private final Paragraph none = Type.meta2(t("room.outcomes.none"));
    private final AgendaList agenda;
    private final Button close = Buttons.primary(t("room.to-closing"), _ -> move(new Place.AtClosing()));
    private final Button back = Buttons.quiet(t("room.previous"), _ -> move(lastPrompt()));
    private transient SeenCheckin sight;
    private transient List<Object> shown = List.of();

    public OutcomesPage(RoomDesk desk, SeenCheckin sight) {
        agenda = new AgendaList(desk.features());
        this.desk = desk;
        this.sight = sight;
        Noting noting = new Noting(desk, this::drafted);
        sentences = new SentenceList(noting, sight);
        own = new OutcomeForm(desk, noting);
        addClassName("is-wide");
        Section said = new Section(Type.section(t("room.sentences")), sentences, own);
        said.addClassName("said");
        becomes.getElement().setAttribute("aria-live", "polite");
        Section side = new Section(Type.section(t("room.becomes")), none, becomes, agenda);
        Div out = new Div(said, side);
        out.addClassName("out");
        add(
                new Div(Type.display(t("room.outcomes.title")), Type.sub(t("room.outcomes.sub"))),
                out,
                Layout.actions(back));
    }

    @Override
    public void refresh(SeenCheckin now) {
        sight = now;
        sentences.refresh(now);
        agenda.refresh(now);
        List<Outcome> outcomes = List.copyOf(now.session().outcomes().byId().values());
        List<Goal> goals = List.copyOf(now.couple().goals().byId().values());
        List<Boundary> boundaries = List.copyOf(now.couple().boundaries().byId().values());
        List<Object> next = List.of(outcomes, goals, boundaries);
        if (!next.equals(shown)) {
            shown = next;
            becomes.removeAll();
            outcomes.forEach(outcome -> becomes.add(OutcomeCard.of(desk, now, outcome, true)));
        }
        none.setVisible(outcomes.isEmpty());
    }

    @Override
    public List<Component> actions() {
        return List.of(close);
    }

    /// The couple's state says nothing of a private draft.
    private void drafted() {
        shown = List.of();
        refresh(sight);
    }

    private void move(Place to) {
        Place from = sight.session().place();
        MoveOn.from(desk, sight, () -> desk.send(new Move(desk.checkin(), from, to)));
    }

    @Override
    public String half() {
        return own.half();
    }

    private Place lastPrompt() {
        return new Place.AtPrompt(sight.session().template().prompts().size() - 1);
    }
}
