package app.twofold.ui.room;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.PersonId;
import app.twofold.domain.Title;
import app.twofold.domain.Words;
import app.twofold.domain.checkin.session.Place;
import app.twofold.domain.checkin.session.Session.Closing;
import app.twofold.domain.checkin.session.SessionCommand.EndCheckin;
import app.twofold.domain.checkin.session.SessionCommand.Move;
import app.twofold.domain.checkin.session.SessionCommand.SayClosing;
import app.twofold.ui.kit.Buttons;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.Leaf;
import app.twofold.ui.kit.Say;
import app.twofold.ui.kit.Type;
import app.twofold.ui.room.desk.MoveOn;
import app.twofold.ui.room.desk.Page;
import app.twofold.ui.room.desk.RoomDesk;
import app.twofold.ui.room.desk.SeenCheckin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The last round: one word each, and thanks.
final class ClosingPage extends Page {

    private static final long serialVersionUID = 1L;

    private final transient RoomDesk desk;
    private final TextField word;
    private final TextArea thanks;
    private final Div said = Layout.stack(12);
    private final Button say = Buttons.primary(t("room.closing.say"), _ -> say());
    private final Button endAlone = Buttons.quiet(t("room.closing.end"), _ -> end());
    private transient @Nullable SeenCheckin sight;
    private transient Map<PersonId, Closing> shown = Map.of();

    ClosingPage(RoomDesk desk) {
        this.desk = desk;
        String key = "room/" + desk.checkin() + "/closing";
        word = desk.keepsHalf(Say.keep(Say.line(t("room.closing.word")), key + "/word"), key + "/word");
        word.setHelperText(t("room.closing.word.help"));
        thanks = desk.keepsHalf(Say.keep(Say.area(t("room.closing.thanks")), key + "/thanks"), key + "/thanks");
        thanks.setMinRows(2);
        said.getElement().setAttribute("aria-live", "polite");
        Button back = Buttons.quiet(t("room.closing.back"), _ -> back());
        addClassName("is-narrow");
        add(
                new Div(
                        Type.display(t("room.closing.title")),
                        Type.sub(t(desk.state().isSolo() ? "room.closing.sub.solo" : "room.closing.sub"))),
                Leaf.div(Layout.stack(16, word, thanks)).flat(),
                said,
                Layout.actions(back, endAlone));
    }

    private void back() {
        if (sight != null) {
            MoveOn.from(
                    desk,
                    sight,
                    () -> desk.send(new Move(desk.checkin(), new Place.AtClosing(), new Place.AtOutcomes())));
        }
    }

    @Override
    public String half() {
        return shown.containsKey(desk.me()) ? "" : (word.getValue() + " " + thanks.getValue()).strip();
    }

    @Override
    public void refresh(SeenCheckin sight) {
        this.sight = sight;
        Map<PersonId, Closing> closings = sight.session().closings();
        Closing mine = closings.get(sight.me());
        say.setText(mine == null ? t("room.closing.say") : t("room.closing.say-again"));
        endAlone.setVisible(mine != null);
        if (!closings.equals(shown)) {
            shown = closings;
            said.removeAll();
            sight.persons()
                    .forEach(person -> Optional.ofNullable(closings.get(person))
                            .ifPresent(closing -> said.add(ClosingCard.of(sight, person, closing))));
            if (mine != null) {
                said.add(Type.meta2(t("room.closing.waits", sight.other())));
            }
        }
    }

    @Override
    public List<Component> actions() {
        return List.of(say);
    }

    private void say() {
        Optional<String> refused = desk.trySending(() -> new SayClosing(
                desk.checkin(),
                new Title(word.getValue()),
                new Words(thanks.getValue().strip())));
        word.setErrorMessage(refused.orElse(""));
        word.setInvalid(refused.isPresent());
        if (refused.isEmpty()) {
            Say.saved(word);
            Say.saved(thanks);
        }
    }

    private void end() {
        desk.send(new EndCheckin(desk.checkin()));
    }
}
