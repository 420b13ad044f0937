package app.twofold.ui.room.pause;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.PersonId;
import app.twofold.domain.checkin.schedule.Pauses.Pause;
import app.twofold.domain.checkin.session.SessionCommand.ComeBack;
import app.twofold.domain.checkin.session.SessionCommand.EndCheckin;
import app.twofold.domain.checkin.session.SessionCommand.PauseCheckin;
import app.twofold.ui.kit.Buttons;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.QuietDialog;
import app.twofold.ui.kit.Type;
import app.twofold.ui.kit.figure.Near;
import app.twofold.ui.room.desk.Links;
import app.twofold.ui.room.desk.RoomDesk;
import app.twofold.ui.room.desk.SeenCheckin;
import app.twofold.ui.shell.RoomDoor;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What both see while either of them pauses. It opens over the check-in and goes away by itself when nobody pauses any
/// more; everything that was written stays below it.
public final class PausePanel {

    private final RoomDesk desk;
    private @Nullable QuietDialog dialog;
    private List<Object> shown = List.of();
    private boolean choosing;
    private boolean ending;

    public PausePanel(RoomDesk desk) {
        this.desk = desk;
    }

    /// Pauses both, now, and then asks for a time.
    public void pause() {
        choosing = true;
        ending = false;
        if (!desk.send(new PauseCheckin(desk.checkin(), null))) {
            choosing = false;
        }
    }

    public void refresh(SeenCheckin sight) {
        if (!sight.session().isPaused() || sight.session().isEnded()) {
            close();
            return;
        }
        Map<PersonId, Pause> pauses = sight.session().pauses().byPerson();
        List<Object> next = List.of(pauses, choosing, ending);
        if (dialog == null || !next.equals(shown)) {
            shown = next;
            show(sight, pauses);
        }
    }

    public void close() {
        choosing = false;
        ending = false;
        shown = List.of();
        if (dialog != null) {
            dialog.close();
            dialog = null;
        }
    }

    private void show(SeenCheckin sight, Map<PersonId, Pause> pauses) {
        QuietDialog open = dialog;
        if (open == null) {
            open = new QuietDialog("");
            open.setCloseOnEsc(false);
            open.setCloseOnOutsideClick(false);
            open.addClassName("pz-dialog");
            dialog = open;
        }
        Pause mine = pauses.get(sight.me());
        String title = mine == null ? t("room.paused.by", sight.other()) : t("room.paused.both");
        open.called(title);
        Div content = new Div(new Near(1, ""), Type.title(title));
        content.addClassName("pz");
        if (ending) {
            content.add(Type.sub(t("room.end.sure")), end());
        } else if (mine == null) {
            other(sight, pauses).forEach(content::add);
        } else if (choosing) {
            content.add(new BackChoice(desk, sight, this::chosen), resume(t("room.carry-on")));
        } else {
            own(sight, mine, content);
        }
        open.removeAll();
        open.add(content);
        open.open();
    }

    private void own(SeenCheckin sight, Pause mine, Div content) {
        Instant backAt = mine.backAt();
        content.add(
                Type.sub(
                        backAt == null
                                ? t("room.paused.open")
                                : t("room.paused.until", BackWords.of(backAt, sight.dates()))),
                seen(sight, t("room.pause.sees", sight.other(), told(sight, sight.me(), backAt))),
                primary(t("room.back")),
                Layout.actions(
                        Buttons.quiet(t("room.pause.change"), _ -> again(sight, true, false)),
                        Buttons.quiet(t("room.end"), _ -> again(sight, false, true)),
                        Links.button("", t("room.to-today"), "is-quiet")));
    }

    private List<Component> other(SeenCheckin sight, Map<PersonId, Pause> pauses) {
        PersonId other = sight.otherPerson().orElseThrow();
        Pause pause = pauses.get(other);
        Instant backAt = pause == null ? null : pause.backAt();
        return List.of(
                seen(sight, told(sight, other, backAt)),
                Type.sub(t("room.paused.kept")),
                Links.button(RoomDoor.preparation(desk.checkin()), t("room.write-on")),
                Layout.actions(
                        Buttons.quiet(t("room.pause.too"), _ -> pause()),
                        Buttons.quiet(t("room.end"), _ -> again(sight, false, true)),
                        Links.button("", t("room.to-today"), "is-quiet")));
    }

    private static String told(SeenCheckin sight, PersonId person, @Nullable Instant backAt) {
        String name = sight.name(person);
        return backAt == null
                ? t("room.needs-pause", name)
                : t("room.needs-pause.until", name, BackWords.of(backAt, sight.dates()));
    }

    private static Paragraph seen(SeenCheckin sight, String words) {
        Paragraph note = new Paragraph(new Span(words));
        note.addClassName("tf-note");
        sight.otherPerson().ifPresent(other -> note.addComponentAsFirst(sight.avatar(other)));
        return note;
    }

    private Component primary(String words) {
        return Buttons.primary(words, _ -> desk.send(new ComeBack(desk.checkin())));
    }

    private Component resume(String words) {
        return Buttons.quiet(words, _ -> desk.send(new ComeBack(desk.checkin())));
    }

    private Div end() {
        return Layout.actions(
                Buttons.quiet(t("room.end.no"), _ -> again(null, false, false)),
                Buttons.plain(t("room.end.yes"), _ -> desk.send(new EndCheckin(desk.checkin()))));
    }

    private void again(@Nullable SeenCheckin sight, boolean choose, boolean end) {
        choosing = choose;
        ending = end;
        desk.session().ifPresent(session -> refresh(sight == null ? desk.sight(session, desk.state()) : sight));
    }

    private void chosen(@Nullable Instant backAt) {
        choosing = false;
        if (!desk.send(new PauseCheckin(desk.checkin(), backAt))) {
            choosing = true;
            return;
        }
        again(null, false, false);
    }
}
