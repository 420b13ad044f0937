package app.twofold.ui.room.floor;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.checkin.session.Place;
import app.twofold.domain.checkin.session.Round;
import app.twofold.domain.checkin.session.SessionCommand.Move;
import app.twofold.domain.checkin.template.Prompt;
import app.twofold.ui.kit.Buttons;
import app.twofold.ui.kit.Icon;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.room.desk.AgendaList;
import app.twofold.ui.room.desk.MoveOn;
import app.twofold.ui.room.desk.Page;
import app.twofold.ui.room.desk.RoomDesk;
import app.twofold.ui.room.desk.SeenCheckin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import java.util.List;

/// A prompt whose answers are revealed, and the floor to talk about them.
public final class RevealPage extends Page {

    private static final long serialVersionUID = 1L;

    private final transient RoomDesk desk;
    private final transient Prompt prompt;
    private final Div book = new Div();
    private final Div heard = Layout.stack(8);
    private final TurnCard turn;
    private final AgendaList agenda;
    private final Button next = Buttons.primary("", _ -> move(here().next(template())));
    private final Button back = Buttons.quiet(t("room.previous"), _ -> move(before()));
    private final Button toOutcomes = Buttons.quiet(t("room.to-outcomes"), _ -> move(new Place.AtOutcomes()));
    private transient SeenCheckin sight;

    public RevealPage(RoomDesk desk, Prompt prompt, SeenCheckin sight) {
        this.desk = desk;
        this.prompt = prompt;
        this.sight = sight;
        turn = new TurnCard(desk, prompt);
        agenda = new AgendaList(desk.features(), prompt.id());
        next.setIcon(Icon.FORWARD.small());
        next.setIconAfterText(true);
        heard.addClassName("heard");
        H1 question = new H1(prompt.text().value());
        question.addClassNames("tf-heading", "rq");
        Div ways = Layout.actions(back, toOutcomes);
        ways.addClassName("ways");
        add(question, book, turn, heard, agenda, ways);
    }

    @Override
    public void refresh(SeenCheckin now) {
        sight = now;
        Round round = now.session().round(prompt.id());
        if (book.getComponentCount() == 0) {
            book.add(new AnswerPages(now, prompt, round.answers()));
        }
        turn.refresh(now);
        heard.removeAll();
        round.heard().forEach(said -> heard.add(Heard.of(now, said)));
        heard.setVisible(!round.heard().isEmpty());
        agenda.refresh(now);
        boolean last = here().next(template()) instanceof Place.AtOutcomes;
        next.setText(last ? t("room.to-outcomes") : t("room.next"));
        toOutcomes.setVisible(!last);
        back.setVisible(here() instanceof Place.AtPrompt(int index) && index > 0);
    }

    @Override
    public List<Component> actions() {
        return List.of(next);
    }

    private void move(Place to) {
        Place from = here();
        MoveOn.from(desk, sight, () -> desk.send(new Move(desk.checkin(), from, to)));
    }

    @Override
    public String half() {
        return turn.half();
    }

    private Place here() {
        return sight.session().place();
    }

    private Place before() {
        return here() instanceof Place.AtPrompt(int index) ? new Place.AtPrompt(Math.max(0, index - 1)) : here();
    }

    private app.twofold.domain.checkin.template.Template template() {
        return sight.session().template();
    }
}
