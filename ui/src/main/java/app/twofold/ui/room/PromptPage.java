package app.twofold.ui.room;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.checkin.session.SessionCommand.MarkReady;
import app.twofold.domain.checkin.session.SessionCommand.TakeReadyBack;
import app.twofold.domain.checkin.template.Prompt;
import app.twofold.ui.kit.Buttons;
import app.twofold.ui.kit.Type;
import app.twofold.ui.room.answer.AnswerPaper;
import app.twofold.ui.room.answer.OwnAnswers;
import app.twofold.ui.room.desk.AgendaList;
import app.twofold.ui.room.desk.Links;
import app.twofold.ui.room.desk.Page;
import app.twofold.ui.room.desk.RoomDesk;
import app.twofold.ui.room.desk.SeenCheckin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import java.util.List;

/// A prompt whose answers are sealed: one's own answer, and the mark that it is ready.
final class PromptPage extends Page {

    private static final long serialVersionUID = 1L;

    private final transient RoomDesk desk;
    private final transient Prompt prompt;
    private final AnswerPaper paper;
    private final AgendaList agenda;
    private final Anchor meanwhile;
    private final Button ready = Buttons.primary(t("room.ready"), _ -> mark());
    private final Button notReady = Buttons.plain(t("room.not-ready"), _ -> takeBack());

    PromptPage(RoomDesk desk, OwnAnswers own, Prompt prompt) {
        this.desk = desk;
        this.prompt = prompt;
        paper = new AnswerPaper(desk, own, prompt);
        agenda = new AgendaList(desk.features(), prompt.id());
        meanwhile = Links.to(app.twofold.ui.shell.RoomDoor.preparation(desk.checkin()), t("room.meanwhile"));
        H1 question = Type.display(prompt.text().value());
        question.addClassName("ci-q");
        addClassName("is-narrow");
        add(question, paper, meanwhile, agenda);
    }

    @Override
    public void refresh(SeenCheckin sight) {
        boolean mine = sight.isReady(prompt.id(), sight.me());
        paper.seal(mine);
        ready.setVisible(!mine);
        notReady.setVisible(mine);
        meanwhile.setVisible(mine);
        agenda.refresh(sight);
    }

    @Override
    public void ownChanged() {
        paper.refresh();
    }

    @Override
    public List<Component> actions() {
        return List.of(ready, notReady);
    }

    private void mark() {
        desk.send(new MarkReady(desk.checkin(), prompt.id()));
    }

    private void takeBack() {
        desk.send(new TakeReadyBack(desk.checkin(), prompt.id()));
    }
}
