package app.twofold.ui.room.floor;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.Words;
import app.twofold.domain.checkin.session.Floor;
import app.twofold.domain.checkin.session.SessionCommand.AddTime;
import app.twofold.domain.checkin.session.SessionCommand.ConfirmSayBack;
import app.twofold.domain.checkin.session.SessionCommand.CorrectSayBack;
import app.twofold.domain.checkin.session.SessionCommand.PassFloor;
import app.twofold.domain.checkin.session.SessionCommand.SayBack;
import app.twofold.domain.checkin.session.SessionCommand.TakeFloor;
import app.twofold.domain.checkin.template.Prompt;
import app.twofold.ui.kit.Buttons;
import app.twofold.ui.kit.Icon;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.Type;
import app.twofold.ui.room.desk.RoomDesk;
import app.twofold.ui.room.desk.SeenCheckin;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The floor: one speaks, the other says back, the speaker confirms or corrects, then it passes.
final class TurnCard extends Section {

    private static final long serialVersionUID = 1L;
    private static final int STEP_SECONDS = 10;

    private final transient RoomDesk desk;
    private final Drain drain = new Drain();
    private final H2 title = new H2();
    private final Span left = new Span();
    private final Span hint = new Span();
    private final Paragraph saidBack = Type.voice("");
    private final SayForm sayBack;
    private final SayForm correction;
    private final Button take = Buttons.plain(t("room.floor.take"), _ -> desk().send(new TakeFloor(id())));
    private final Button more = Buttons.quiet(t("room.floor.more"), _ -> desk().send(new AddTime(id())));
    private final Button pass =
            Buttons.with(Icon.PASS, Buttons.plain(t("room.floor.pass"), _ -> desk().send(new PassFloor(id()))));
    private final Button confirm = Buttons.plain(t("room.floor.confirm"), _ -> desk().send(new ConfirmSayBack(id())));
    private final Button correct = Buttons.quiet(t("room.floor.correct"), _ -> openCorrection());
    private transient @Nullable Floor shown;
    private boolean shownPaused;

    TurnCard(RoomDesk desk, Prompt prompt) {
        this.desk = desk;
        String key = "room/" + desk.checkin() + "/" + prompt.id();
        sayBack = new SayForm(
                desk,
                t("room.floor.say-back.label"),
                t("room.floor.say-back"),
                key + "/back",
                text -> desk.trySending(() -> new SayBack(id(), new Words(text))));
        correction = new SayForm(
                desk,
                t("room.floor.correct.label"),
                t("room.floor.correct.send"),
                key + "/correct",
                text -> desk.trySending(() -> new CorrectSayBack(id(), new Words(text))));
        title.addClassName("tf-heading");
        title.setId("turn-" + prompt.id());
        getElement().setAttribute("aria-labelledby", "turn-" + prompt.id());
        addClassName("turn");
        Paragraph sub = Type.sub("");
        sub.add(left, hint);
        Div words = Layout.grow(new Div(title, sub, saidBack, sayBack, correction));
        words.getElement().setAttribute("aria-live", "polite");
        add(drain, words, Layout.actions(take, more, pass, correct, confirm));
    }

    void refresh(SeenCheckin sight) {
        setVisible(!sight.isSolo());
        Floor floor = sight.session().floor();
        boolean changed = floor == null
                || !floor.equals(shown)
                || shownPaused != sight.session().isPaused();
        if (!changed) {
            return;
        }
        shown = floor;
        shownPaused = sight.session().isPaused();
        Stream.of(take, more, pass, confirm, correct, sayBack, correction, saidBack)
                .forEach(part -> part.setVisible(false));
        drain.show(floor == null ? null : sight.owner(floor.speaker()));
        if (floor == null) {
            nobodySpeaks();
        } else if (sight.isMe(floor.speaker())) {
            iSpeak(sight, floor);
        } else {
            otherSpeaks(sight, floor);
        }
        if (floor != null) {
            runDown(sight);
        }
    }

    private void nobodySpeaks() {
        title.setText(t("room.floor.free"));
        left.setText("");
        hint.setText(t("room.floor.free.hint"));
        take.setVisible(true);
        sayBack.setVisible(!sayBack.half().isEmpty());
        correction.setVisible(!correction.half().isEmpty());
    }

    /// What this partner has begun to write and not sent yet.
    String half() {
        return sayBack.half().isEmpty() ? correction.half() : sayBack.half();
    }

    private void iSpeak(SeenCheckin sight, Floor floor) {
        title.setText(t("room.floor.you", sight.other()));
        Words said = floor.saidBack();
        boolean answered = said != null;
        hint.setText(
                answered
                        ? t("room.floor.heard-by", sight.other())
                        : floor.corrected() == null
                                ? t("room.floor.you.hint", sight.other())
                                : t("room.floor.corrected", sight.other()));
        show(said == null ? "" : said.value());
        List.of(more, pass).forEach(button -> button.setVisible(!answered));
        List.of(confirm, correct).forEach(button -> button.setVisible(answered));
    }

    private void otherSpeaks(SeenCheckin sight, Floor floor) {
        title.setText(t("room.floor.other", sight.other()));
        Words said = floor.saidBack();
        Words corrected = floor.corrected();
        more.setVisible(true);
        sayBack.setVisible(true);
        if (said != null) {
            hint.setText(t("room.floor.waits", sight.other()));
            show(said.value());
        } else if (corrected != null) {
            hint.setText(t("room.floor.meant", sight.other()));
            show(corrected.value());
        } else {
            hint.setText(t("room.floor.other.hint", sight.other()));
        }
    }

    private void show(String words) {
        saidBack.setText(words);
        saidBack.setVisible(!words.isEmpty());
    }

    private void runDown(SeenCheckin sight) {
        Duration rest = sight.session().left(sight.dates().now());
        long seconds = (rest.toSeconds() + STEP_SECONDS - 1) / STEP_SECONDS * STEP_SECONDS;
        String about = t("room.floor.left") + " ";
        String over = t("room.floor.over") + " ";
        String time = "%d:%02d".formatted(seconds / 60, seconds % 60);
        left.setText(rest.isZero() ? over : about.replace("{time}", time));
        drain.run(rest, shownPaused, left, about, over);
    }

    private void openCorrection() {
        correction.setVisible(true);
        correction.focus();
    }

    private RoomDesk desk() {
        return desk;
    }

    private app.twofold.domain.CheckinId id() {
        return desk.checkin();
    }
}
