package app.twofold.ui.room.answer;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.checkin.session.Session;
import app.twofold.domain.checkin.session.SessionCommand.MarkReady;
import app.twofold.domain.checkin.session.SessionCommand.TakeReadyBack;
import app.twofold.domain.checkin.template.Prompt;
import app.twofold.ui.kit.Buttons;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.Type;
import app.twofold.ui.room.desk.RoomDesk;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;

/// One prompt to prepare for. Once one has entered, it can be marked ready from here too, ahead of where the two are.
final class PreparedPrompt extends Article {

    private static final long serialVersionUID = 1L;

    private final transient RoomDesk desk;
    private final transient Prompt prompt;
    private final AnswerPaper paper;
    private final Paragraph state = Type.meta2("");
    private final Button ready = Buttons.plain(t("room.ready"), _ -> mark());
    private final Button notReady = Buttons.quiet(t("room.not-ready"), _ -> takeBack());
    private final Div marks = Layout.actions(state, ready, notReady);

    PreparedPrompt(RoomDesk desk, OwnAnswers own, Prompt prompt) {
        this.desk = desk;
        this.prompt = prompt;
        paper = new AnswerPaper(desk, own, prompt);
        addClassName("prepared");
        add(Type.title(prompt.text().value()), paper, marks);
        refresh();
    }

    void refresh() {
        Optional<Session> session = desk.session().filter(s -> s.entered().containsKey(desk.me()) && !s.isEnded());
        boolean revealed =
                session.filter(s -> s.round(prompt.id()).isRevealed()).isPresent();
        boolean mine = session.filter(s -> s.round(prompt.id()).ready().contains(desk.me()))
                .isPresent();
        paper.seal(mine || revealed);
        marks.setVisible(session.isPresent());
        ready.setVisible(!mine && !revealed);
        notReady.setVisible(mine);
        state.setText(revealed ? t("room.prepare.revealed") : mine ? t("room.you.ready") : "");
        state.setVisible(mine || revealed);
    }

    void ownChanged() {
        paper.refresh();
    }

    private void mark() {
        desk.send(new MarkReady(desk.checkin(), prompt.id()));
        refresh();
    }

    private void takeBack() {
        desk.send(new TakeReadyBack(desk.checkin(), prompt.id()));
        refresh();
    }
}
