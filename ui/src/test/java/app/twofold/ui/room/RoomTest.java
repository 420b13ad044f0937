package app.twofold.ui.room;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.CheckinId;
import app.twofold.domain.Words;
import app.twofold.domain.checkin.schedule.Occasion;
import app.twofold.domain.checkin.session.Answer;
import app.twofold.domain.checkin.session.Place;
import app.twofold.domain.checkin.session.Session;
import app.twofold.domain.checkin.session.SessionCommand.EnterCheckin;
import app.twofold.domain.checkin.session.SessionCommand.MarkReady;
import app.twofold.domain.checkin.session.SessionCommand.Move;
import app.twofold.domain.checkin.template.BuiltIn;
import app.twofold.domain.checkin.template.PromptId;
import app.twofold.domain.checkin.template.TemplateRef;
import app.twofold.server.CommandResult;
import app.twofold.server.Seat;
import app.twofold.server.checkin.SealedAnswers;
import app.twofold.ui.ViewTest;
import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;

/// What the tests of the room do on Alex's screen, and what Sam does on another one.
abstract class RoomTest extends ViewTest {

    static final PromptId NUMBERS = new PromptId("how-we-are");
    static final PromptId THANKS = new PromptId("thanks");

    @Autowired
    protected SealedAnswers answers;

    protected final CheckinId talk = new CheckinId(UUID.randomUUID());

    /// A weekly check-in that both have entered, at its second prompt.
    protected void bothAtThanks() {
        bothIn();
        reveal(NUMBERS, new Answer.Skipped(), new Answer.InPerson());
        done(sam(new Move(talk, new Place.AtPrompt(0), new Place.AtPrompt(1))));
    }

    protected void bothIn() {
        people.does(
                alexSeat, new EnterCheckin(talk, new Occasion.StartedNow(new TemplateRef.Supplied(BuiltIn.WEEKLY))));
        sam(new EnterCheckin(talk, null));
    }

    protected void reveal(PromptId prompt, Answer alexs, Answer sams) {
        keeps(alexSeat, prompt, alexs);
        keeps(samSeat, prompt, sams);
        done(people.does(alexSeat, new MarkReady(talk, prompt)));
        done(sam(new MarkReady(talk, prompt)));
    }

    protected void keeps(Seat seat, PromptId prompt, Answer answer) {
        done(people.keeps(seat, talk, prompt, answer));
    }

    protected static Answer said(String words) {
        return new Answer.Said(new Words(words));
    }

    protected void open() {
        navigate(RoomView.class, Map.of(RoomView.CHECKIN, talk.toString()));
    }

    protected Session now() {
        return people.state(alexSeat).checkins().sessions().find(talk).orElseThrow();
    }

    protected void press(String words) {
        test(button(words)).click();
    }

    protected Button button(String words) {
        return find(Button.class).all().stream()
                .filter(button -> button.getText().equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No button says \"" + words + "\" on: " + screen()));
    }

    protected boolean offers(String words) {
        return find(Button.class).all().stream()
                .anyMatch(button -> button.getText().equals(words));
    }

    protected String title() {
        return find(H1.class).single().getText();
    }

    /// Whether these words are anywhere on the screen.
    protected boolean says(String words) {
        return screen().stream().anyMatch(text -> text.contains(words));
    }

    private List<String> screen() {
        Stream<Component> all = Stream.of(
                        find(RoomLayout.class).all(),
                        find(Dialog.class).all(),
                        find(Notification.class).all())
                .flatMap(List::stream);
        return all.flatMap(part -> texts(part.getElement())).toList();
    }

    protected TextArea area(String label) {
        return find(TextArea.class).all().stream()
                .filter(area -> label.equals(area.getLabel())
                        || area.getAriaLabel().filter(l -> l.contains(label)).isPresent())
                .findFirst()
                .orElseThrow(() -> new AssertionError("No field is called \"" + label + "\" on: " + screen()));
    }

    protected static List<String> values(Stream<? extends AbstractField<?, String>> fields) {
        return fields.map(AbstractField::getValue).toList();
    }

    private static Stream<String> texts(Element element) {
        if (element.isTextNode()) {
            return Stream.of(element.getText());
        }
        return element.isVisible() ? element.getChildren().flatMap(RoomTest::texts) : Stream.empty();
    }

    private static void done(CommandResult outcome) {
        assertThat(outcome).isInstanceOf(CommandResult.Done.class);
    }
}
