package app.twofold.ui.room.pause;

import static app.twofold.ui.words.Messages.t;

import app.twofold.ui.kit.Buttons;
import app.twofold.ui.kit.Type;
import app.twofold.ui.kit.form.Choice;
import app.twofold.ui.kit.form.ClockPicker;
import app.twofold.ui.room.desk.RoomDesk;
import app.twofold.ui.room.desk.SeenCheckin;
import app.twofold.ui.words.Named;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// When to come back: soon, tomorrow, at a time of one's own, or without a time. Says what the other will read.
final class BackChoice extends Div {

    private static final long serialVersionUID = 1L;

    private enum Choice {
        FIVE,
        TWENTY,
        TOMORROW,
        OWN,
        OPEN
    }

    private final transient RoomDesk desk;
    private final transient SeenCheckin sight;
    private final Map<Choice, NativeButton> buttons = new EnumMap<>(Choice.class);
    private final ClockPicker time = new ClockPicker(t("room.pause.time"), Duration.ofMinutes(5));
    private final Span seen = new Span();
    private final Button choose;
    private Choice chosen = Choice.TWENTY;

    BackChoice(RoomDesk desk, SeenCheckin sight, Consumer<@Nullable Instant> onChosen) {
        this.desk = desk;
        this.sight = sight;
        choose = Buttons.primary("", _ -> onChosen.accept(backAt()));
        Div picks = new Div();
        picks.addClassName("tf-pick");
        picks.getElement().setAttribute("role", "group").setAttribute("aria-label", t("room.pause.when"));
        for (Choice choice : Choice.values()) {
            NativeButton button = new NativeButton(Named.of("room.pause.choice", choice), _ -> pick(choice));
            button.getElement().setAttribute("type", "button");
            buttons.put(choice, button);
            picks.add(button);
        }
        time.addValueChangeListener(_ -> show());
        Paragraph note = new Paragraph(seen);
        note.addClassName("tf-note");
        sight.otherPerson().ifPresent(other -> note.addComponentAsFirst(sight.avatar(other)));
        addClassName("back-choice");
        add(Type.sub(t("room.pause.when")), picks, time, note, choose);
        pick(Choice.TWENTY);
    }

    private void pick(Choice choice) {
        chosen = choice;
        if (choice == Choice.OWN && time.getValue() == null) {
            time.setValue(LocalTime.ofInstant(
                            sight.dates().now().plusSeconds(3_600),
                            sight.dates().zone())
                    .withSecond(0)
                    .withNano(0));
        }
        show();
    }

    private void show() {
        buttons.forEach(
                (choice, button) -> button.getElement().setAttribute("aria-pressed", String.valueOf(choice == chosen)));
        time.setVisible(chosen == Choice.OWN);
        Instant backAt = backAt();
        String me = sight.name(sight.me());
        String told = backAt == null
                ? t("room.needs-pause", me)
                : t("room.needs-pause.until", me, BackWords.of(backAt, sight.dates()));
        seen.setText(t("room.pause.sees", sight.other(), told));
        choose.setText(
                backAt == null ? t("room.pause.open") : t("room.pause.back", BackWords.of(backAt, sight.dates())));
    }

    /// Counted from now, not from when the choice was opened.
    private @Nullable Instant backAt() {
        Instant now = desk.dates().now();
        return switch (chosen) {
            case FIVE -> now.plus(Duration.ofMinutes(5));
            case TWENTY -> now.plus(Duration.ofMinutes(20));
            case TOMORROW -> now.atZone(sight.dates().zone()).plusDays(1).toInstant();
            case OWN -> next(time.getValue());
            case OPEN -> null;
        };
    }

    /// The next time that a clock shows this.
    private @Nullable Instant next(@Nullable LocalTime clock) {
        if (clock == null) {
            return null;
        }
        ZonedDateTime now = desk.dates().now().atZone(sight.dates().zone());
        ZonedDateTime today = now.with(clock);
        return (today.isAfter(now) ? today : now.plusDays(1).with(clock)).toInstant();
    }
}
