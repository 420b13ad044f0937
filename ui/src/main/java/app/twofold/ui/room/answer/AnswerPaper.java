package app.twofold.ui.room.answer;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.checkin.session.Answer;
import app.twofold.domain.checkin.session.Answer.InPerson;
import app.twofold.domain.checkin.session.Answer.Numbers;
import app.twofold.domain.checkin.session.Answer.Said;
import app.twofold.domain.checkin.session.Answer.Skipped;
import app.twofold.domain.checkin.template.Prompt;
import app.twofold.domain.personal.KeptAnswers.Kept;
import app.twofold.ui.kit.Buttons;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.Toast;
import app.twofold.ui.kit.Type;
import app.twofold.ui.kit.Well;
import app.twofold.ui.room.desk.RoomDesk;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import java.util.Optional;

/// Where somebody answers one prompt for themselves: in words or numbers, rather in person, or not this time. Whatever
/// is written is kept at once.
public final class AnswerPaper extends Div {

    private static final long serialVersionUID = 1L;

    private final transient RoomDesk desk;
    private final transient OwnAnswers own;
    private final transient Prompt prompt;
    private final Writing writing;
    private final Well paper;
    private final Paragraph chosen = Type.voice("");
    private final Button inPerson = Buttons.quiet(t("room.in-person"), _ -> choose(new InPerson()));
    private final Button skip = Buttons.quiet(t("room.skip"), _ -> choose(new Skipped()));
    private final Paragraph kept = Type.meta("");
    private boolean sealed;

    public AnswerPaper(RoomDesk desk, OwnAnswers own, Prompt prompt) {
        this.desk = desk;
        this.own = own;
        this.prompt = prompt;
        writing = switch (prompt.kind()) {
            case WORDS -> new WordsPaper(desk, own, prompt, this::show);
            case NUMBERS -> new NumberScales(desk, own, prompt, this::show);
        };
        addClassName("answer");
        chosen.addClassName("chosen");
        paper = new Well(writing.component(), chosen).ruled();
        paper.addClassName("ans");
        paper.setClassName("is-scales", prompt.kind() == Prompt.Kind.NUMBERS);
        Div choices = Layout.actions(inPerson, skip);
        Div left = new Div(Well.onlyYou(t(desk.state().isSolo() ? "kit.only-you" : "room.only-you")), kept);
        left.addClassName("left");
        Div under = new Div(left, choices);
        under.addClassNames("tf-split", "under");
        add(paper, under);
        show();
    }

    /// Lets the answer be, or lets it be changed.
    public void seal(boolean isReady) {
        sealed = isReady;
        show();
    }

    /// Takes up what was written on another screen.
    public void refresh() {
        writing.refresh();
        show();
    }

    private void show() {
        Optional<Kept> now = own.of(prompt.id());
        Answer answer = now.map(Kept::answer).orElse(new Said(app.twofold.domain.Words.NONE));
        boolean away = !answer.isWritten();
        writing.component().setVisible(!away);
        writing.readOnly(sealed);
        chosen.setVisible(away);
        chosen.setText(
                switch (answer) {
                    case InPerson() -> t("room.in-person.chosen");
                    case Skipped() -> t("room.skip.chosen");
                    case Said _, Numbers _ -> "";
                });
        inPerson.setVisible(!desk.state().isSolo() || answer instanceof InPerson);
        press(inPerson, answer instanceof InPerson);
        press(skip, answer instanceof Skipped);
        kept.setText(now.map(k -> t("room.kept", desk.dates().time(k.at()))).orElse(""));
    }

    private void press(Button button, boolean pressed) {
        button.getElement().setAttribute("aria-pressed", String.valueOf(pressed));
        button.setEnabled(!sealed);
    }

    /// Chooses, or goes back to what was written before if it was chosen already.
    private void choose(Answer answer) {
        Optional<Kept> now = own.of(prompt.id());
        boolean again = now.filter(k -> k.answer().equals(answer)).isPresent();
        Answer next = again ? now.map(Kept::written).orElseGet(this::empty) : answer;
        Optional<String> refused = desk.keep(prompt.id(), () -> next);
        refused.ifPresent(Toast::show);
        own.reread();
        refresh();
    }

    private Answer empty() {
        return switch (prompt.kind()) {
            case WORDS -> new Said(app.twofold.domain.Words.NONE);
            case NUMBERS -> new Numbers(Map.of());
        };
    }

    /// The field or the scales on the paper.
    interface Writing {

        com.vaadin.flow.component.Component component();

        void readOnly(boolean isReadOnly);

        void refresh();
    }
}
