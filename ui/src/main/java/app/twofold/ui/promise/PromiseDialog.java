package app.twofold.ui.promise;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.PromiseId;
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
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
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
        Paragraph follows = Type.meta2("");
        follows.getElement().setAttribute("role", "status");
        Button send = Buttons.primary("", _ -> {});
        var dialog = new PromiseDialog(desk, t("promise.make"), words, "promise/new", send, after);
        dialog.holds(both, words, until, follows);
        dialog.follows(false, follows);
        both.onChange(ofBoth -> dialog.follows(ofBoth, follows));
        send.addClickListener(_ -> {
            if (!until.isInvalid()) {
                dialog.send(
                        () -> both.value()
                                ? new ProposePromise(id, title(words), until.getValue())
                                : new MakePromise(id, title(words), until.getValue()),
                        t(both.value() ? "promise.form.suggested" : "promise.form.promised"));
            }
        });
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
        send.addClickListener(_ -> {
            if (isSame(promise.terms(), words, until.getValue())) {
                Checked.refuse(words, t("promise.form.change.same"));
            } else if (!until.isInvalid()) {
                dialog.send(
                        () -> new ProposePromiseChange(promise.id(), title(words), until.getValue()),
                        t("promise.form.suggested"));
            }
        });
        dialog.open();
    }

    /// Says how one went, with words or without; once more in place of what was said before.
    ///
    /// @param kept what is chosen at first
    static void judge(Desk desk, Promise promise, boolean kept, Runnable after) {
        Viewer viewer = desk.viewer();
        TextArea words = Say.area(t("kit.words.optional"));
        View before = promise.views().get(viewer.me());
        words.setValue(before == null ? "" : before.words().value());
        Segments<Boolean> how = new Segments<>(
                        t("promise.judge.how"),
                        kept,
                        new TreeMap<>(Map.of(false, t("promise.not-kept"), true, t("promise.kept"))).descendingMap())
                .wide();
        Button send = Buttons.primary(t("promise.judge.send"), _ -> {});
        var dialog =
                new PromiseDialog(desk, t("promise.judge"), words, "promise/" + promise.id() + "/view", send, after);
        dialog.holds(
                Type.voice(promise.text().value()), how, words, Type.meta2(t("promise.judge.seen", viewer.other())));
        send.addClickListener(_ -> dialog.send(
                () -> new JudgePromise(
                        promise.id(), how.value(), new Words(words.getValue().strip())),
                t("promise.judge.done")));
        dialog.open();
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
            Say.saved(words);
            close();
            Toast.show(done);
        }
    }

    private static boolean isSame(@Nullable Terms terms, TextArea words, @Nullable LocalDate until) {
        return terms != null
                && terms.text().value().equals(words.getValue().strip())
                && Objects.equals(terms.until(), until);
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

    private static Title title(TextArea words) {
        return Title.ofSentence(new Words(words.getValue()));
    }
}
