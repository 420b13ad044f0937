package app.twofold.ui.promise;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.PromiseId;
import app.twofold.domain.Refusal;
import app.twofold.domain.Title;
import app.twofold.domain.Words;
import app.twofold.domain.promise.Promise;
import app.twofold.domain.promise.Promise.Proposal;
import app.twofold.domain.promise.Promise.Terms;
import app.twofold.domain.promise.Promise.View;
import app.twofold.domain.promise.PromiseCommand;
import app.twofold.domain.promise.PromiseCommand.JudgePromise;
import app.twofold.domain.promise.PromiseCommand.MakePromise;
import app.twofold.domain.promise.PromiseCommand.ProposePromise;
import app.twofold.domain.promise.PromiseCommand.ProposePromiseChange;
import app.twofold.domain.promise.PromiseRefusal.PromiseOver;
import app.twofold.domain.promise.PromiseRefusal.PromiseUntilPast;
import app.twofold.server.CommandResult;
import app.twofold.server.Unavailable;
import app.twofold.ui.desk.Desk;
import app.twofold.ui.kit.Buttons;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.QuietDialog;
import app.twofold.ui.kit.Say;
import app.twofold.ui.kit.Toast;
import app.twofold.ui.kit.Type;
import app.twofold.ui.kit.Viewer;
import app.twofold.ui.kit.form.Checked;
import app.twofold.ui.kit.form.DayPicker;
import app.twofold.ui.kit.form.Segments;
import app.twofold.ui.words.Dates;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Asks for a promise, for other words of one, or for how one went. What is typed stays in the browser until it is
/// sent.
final class PromiseDialog extends QuietDialog {

    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private final TextArea words;
    private final Button send;

    /// @param keep where the browser keeps what is typed
    private PromiseDialog(Desk desk, String title, TextArea words, String keep, Button send, Runnable after) {
        super(title);
        this.desk = desk;
        this.words = Say.keep(words, keep);
        this.send = send;
        addClassName("pr-form");
        actions(
                Buttons.quiet(t("kit.cancel"), _ -> {
                    Say.saved(words);
                    close();
                }),
                send);
        addOpenedChangeListener(opened -> {
            if (opened.isOpened()) {
                words.focus();
            } else {
                after.run();
            }
        });
    }

    /// Makes one for this partner, or suggests one for both.
    static void make(Desk desk, Runnable after) {
        Viewer viewer = desk.viewer();
        PromiseId id = new PromiseId(UUID.randomUUID());
        TextArea words = words();
        DayPicker until = until(viewer);
        Segments<Boolean> both = new Segments<>(
                        t("promise.form.whose"),
                        false,
                        new TreeMap<>(Map.of(false, t("promise.form.whose.me"), true, t("promise.form.whose.both"))))
                .wide();
        Paragraph follows = follows();
        Button send = Buttons.primary("", _ -> {});
        var dialog = new PromiseDialog(desk, t("promise.make"), words, "promise/new", send, after);
        dialog.holds(both, words, until, follows);
        dialog.follows(false, follows);
        both.onChange(ofBoth -> dialog.follows(ofBoth, follows));
        send.addClickListener(_ -> dialog.read(
                until,
                text -> dialog.send(
                        until,
                        () -> both.value()
                                ? new ProposePromise(id, text, until.getValue())
                                : new MakePromise(id, text, until.getValue()),
                        desk::words,
                        t(both.value() ? "promise.form.suggested" : "promise.form.promised"))));
        dialog.open();
    }

    /// Suggests other words or another day for one.
    static void change(Desk desk, Promise promise, Runnable after) {
        TextArea words = words();
        DayPicker until = until(desk.viewer());
        Proposal open = promise.proposal();
        words.setValue(open == null ? promise.text().value() : open.text().value());
        LocalDate day = open == null ? promise.until().orElse(null) : open.until();
        if (day != null) {
            until.choose(day);
        }
        Button send = Buttons.primary(t("promise.form.suggest"), _ -> {});
        var dialog = new PromiseDialog(
                desk, t("promise.form.change"), words, "promise/" + promise.id() + "/change", send, after);
        dialog.holds(
                words,
                until,
                Type.meta2(t(promise.terms() == null ? "promise.form.change.proposed" : "promise.form.change.text")));
        send.addClickListener(_ -> dialog.read(until, text -> dialog.suggest(promise, text, until)));
        dialog.open();
    }

    /// Says how one went, with words or without; once more in place of what was said before.
    ///
    /// @param kept what is chosen at first
    static void judge(Desk desk, Promise promise, boolean kept, Runnable after) {
        Viewer viewer = desk.viewer();
        TextArea words = Say.area(t("kit.words.optional"));
        View before = promise.views().get(viewer.me());
        words.setValue(
                before == null || isOld(promise, before, viewer)
                        ? ""
                        : before.words().value());
        Segments<Boolean> how = new Segments<>(
                        t("promise.judge.how"),
                        kept,
                        new TreeMap<>(Map.of(false, t("promise.not-kept"), true, t("promise.kept"))).descendingMap())
                .wide();
        Paragraph follows = follows();
        say(follows, PromiseWords.follows(promise, kept, viewer));
        how.onChange(isKept -> say(follows, PromiseWords.follows(now(desk, promise), isKept, viewer)));
        Button send = Buttons.primary(t("promise.judge.send"), _ -> {});
        var dialog =
                new PromiseDialog(desk, t("promise.judge"), words, "promise/" + promise.id() + "/view", send, after);
        dialog.holds(
                Type.voice(promise.text().value()),
                how,
                follows,
                words,
                Type.meta2(t("promise.judge.seen", viewer.other())));
        Terms read = promise.terms();
        send.addClickListener(_ -> dialog.send(
                () -> new JudgePromise(
                        promise.id(),
                        read == null ? null : read.seq(),
                        how.value(),
                        new Words(words.getValue().strip())),
                t("promise.judge.done")));
        dialog.open();
    }

    private static Promise now(Desk desk, Promise read) {
        return desk.state().promises().find(read.id()).orElse(read);
    }

    private void holds(Component... content) {
        add(Layout.stack(16, content));
    }

    private void follows(boolean ofBoth, Paragraph follows) {
        Viewer viewer = desk.viewer();
        send.setText(t(ofBoth ? "promise.form.suggest" : "promise.form.promise"));
        if (viewer.isSolo()) {
            follows.setText(t(ofBoth ? "promise.form.ours.solo" : "promise.form.mine.solo"));
        } else {
            follows.setText(t(ofBoth ? "promise.form.ours" : "promise.form.mine", viewer.other()));
        }
    }

    private void send(Supplier<PromiseCommand> command, String done) {
        if (desk.send(words, command)) {
            done(done);
        }
    }

    private void done(String done) {
        Say.saved(words);
        close();
        Toast.show(done);
    }

    /// Goes on with what is promised, if that and the day are right.
    private void read(DayPicker day, Consumer<Title> then) {
        Optional<Title> text = Checked.read(words, () -> Title.ofSentence(new Words(words.getValue())));
        if (!day.isInvalid()) {
            text.ifPresent(then);
        }
    }

    /// What is suggested already is not suggested once more, and agreed to by "Agree" alone.
    private void suggest(Promise read, Title text, DayPicker day) {
        Viewer viewer = desk.viewer();
        Proposal open = read.proposal();
        Terms terms = read.terms();
        boolean isMine = open != null && viewer.isMe(open.by());
        boolean isAsItIs = terms != null && isSame(terms.text(), terms.until(), text, day);
        if (open != null && isSame(open.text(), open.until(), text, day)) {
            Checked.refuse(
                    words,
                    isMine ? t("promise.form.change.yours") : t("promise.form.change.theirs", viewer.name(open.by())));
        } else if (isAsItIs && !isMine) {
            Checked.refuse(words, t("promise.form.change.same"));
        } else {
            send(
                    day,
                    () -> new ProposePromiseChange(read.id(), text, day.getValue(), open == null ? null : open.seq()),
                    reason -> reason instanceof PromiseOver ? PromiseWords.over(read, viewer) : desk.words(reason),
                    t(isAsItIs ? "promise.take-back.done" : "promise.form.suggested"));
        }
    }

    /// What is refused about the day is said at the day.
    private void send(DayPicker day, Supplier<PromiseCommand> command, Function<Refusal, String> why, String done) {
        Checked.read(day, command).ifPresent(sent -> {
            try {
                switch (desk.execute(UUID.randomUUID(), sent)) {
                    case CommandResult.Done _ -> done(done);
                    case CommandResult.Refused(PromiseOver over) -> Checked.refuse(day, why.apply(over));
                    case CommandResult.Refused(PromiseUntilPast past) -> Checked.refuse(day, why.apply(past));
                    case CommandResult.Refused(var reason) -> Checked.refuse(words, why.apply(reason));
                }
            } catch (Unavailable _) {
                Checked.refuse(words, t("shell.unavailable"));
            }
        });
    }

    private static boolean isSame(Title text, @Nullable LocalDate until, Title other, DayPicker day) {
        return text.equals(other) && Objects.equals(until, day.getValue());
    }

    /// What goes on is said again each day.
    private static boolean isOld(Promise promise, View before, Viewer viewer) {
        Dates dates = viewer.dates();
        return promise.isOpen()
                && promise.until().isEmpty()
                && dates.dayOf(before.at()).isBefore(dates.today());
    }

    private static void say(Paragraph follows, String words) {
        follows.setText(words);
        follows.setVisible(!words.isEmpty());
    }

    private static Paragraph follows() {
        Paragraph follows = Type.meta2("");
        follows.getElement().setAttribute("role", "status");
        return follows;
    }

    private static TextArea words() {
        TextArea words = Say.area(t("promise.form.words"));
        words.setHelperText(t("promise.form.words.help"));
        return words;
    }

    private static DayPicker until(Viewer viewer) {
        DayPicker until = new DayPicker(t("promise.form.day"), viewer.couple().weekStart(), viewer.dates());
        until.fromToday(0, t("promise.form.day.past"));
        until.setClearButtonVisible(true);
        until.setHelperText(t("promise.form.day.help"));
        return until;
    }
}
