package app.twofold.ui.promise;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.Command;
import app.twofold.domain.promise.Promise;
import app.twofold.domain.promise.Promise.Proposal;
import app.twofold.domain.promise.PromiseCommand.AgreePromise;
import app.twofold.domain.promise.PromiseCommand.DeclinePromise;
import app.twofold.domain.promise.PromiseCommand.TakePromiseBack;
import app.twofold.domain.promise.PromiseCommand.WithdrawPromiseChange;
import app.twofold.ui.desk.Desk;
import app.twofold.ui.kit.Avatar;
import app.twofold.ui.kit.Buttons;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.Leaf;
import app.twofold.ui.kit.Owner;
import app.twofold.ui.kit.Pair;
import app.twofold.ui.kit.Toast;
import app.twofold.ui.kit.Type;
import app.twofold.ui.kit.Viewer;
import app.twofold.ui.kit.form.SureDialog;
import app.twofold.ui.words.Dates;
import app.twofold.ui.writing.AssentButton;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A promise that is open or suggested, and what this partner can do about it. What has not changed stays as it is,
/// under a finger as much as for a reader.
final class PromiseCard {

    private final Desk desk;
    private final Runnable after;
    private final Span who = new Span();
    private final Paragraph text = Type.voice("");
    private final Paragraph terms = Type.meta2("");
    private final Paragraph said = Type.meta2("");
    private final Paragraph suggested = Type.meta2("");
    private final Paragraph newText = Type.voice("");
    private final Paragraph newDay = Type.meta2("");
    private final Paragraph waits = Type.meta2("");
    private final Button kept = Buttons.plain(t("promise.kept"), _ -> judge(true));
    private final Button notKept = Buttons.plain(t("promise.not-kept"), _ -> judge(false));
    private final Button change = Buttons.plain(t("promise.change.do"), _ -> change());
    private final Button takeBack = Buttons.quiet(t("promise.take-back"), _ -> takeBack());
    private final AssentButton agree =
            new AssentButton(t("promise.agree"), read -> answer(read, t("promise.agree.done")));
    private final AssentButton notNow =
            new AssentButton(t("promise.not-now"), read -> answer(read, t("promise.not-now.done")));
    private final Button changeInstead = Buttons.plain(t("promise.change.do"), _ -> change());
    private final Button withdraw = Buttons.plain("", _ -> withdraw());
    private final Div actions = Layout.actions(kept, notKept, change, takeBack);
    private final Button giveUp = Buttons.quiet(t("promise.take-back"), _ -> takeBack());
    private final Div answers = Layout.actions(agree, notNow, changeInstead, withdraw, giveUp);
    private final Div suggestion = new Div(suggested, newText, newDay, waits, answers);
    private final Leaf leaf;
    private Promise promise;
    private List<?> shownWho = List.of();

    /// @param after runs when this partner has done something here
    PromiseCard(Desk desk, Promise promise, Runnable after) {
        this.desk = desk;
        this.promise = promise;
        this.after = after;
        Div words = new Div(text, terms, said);
        Div top = new Div(who, words);
        top.addClassName("pr-top");
        said.addClassName("is-words");
        suggestion.addClassName("pr-change");
        leaf = Leaf.article(top, actions, suggestion).with("pr-card");
    }

    /// Whose it is, as halves.
    static Component halves(Promise promise, Viewer viewer) {
        if (!promise.isOfBoth()) {
            return viewer.avatar(promise.by()).size(Avatar.Size.SM);
        }
        List<Avatar> both = viewer.couple().partners().stream()
                .map(partner -> viewer.avatar(partner.person()).size(Avatar.Size.SM))
                .toList();
        Avatar right = both.size() > 1
                ? both.get(1)
                : new Avatar(Owner.B, "").size(Avatar.Size.SM).away();
        return new Pair(String.join(", ", viewer.names()), both.getFirst(), right);
    }

    Component leaf() {
        return leaf;
    }

    void refresh(Promise now, Viewer viewer) {
        promise = now;
        List<?> whose = List.of(now.isOfBoth(), now.by(), viewer.couple().partners());
        if (!whose.equals(shownWho)) {
            shownWho = whose;
            who.removeAll();
            who.add(halves(now, viewer));
        }
        (now.isOfBoth() ? Owner.US : viewer.owner(now.by())).on(leaf);
        text.setText(now.text().value());
        terms.setText(t("promise.terms", whose(now, viewer), judge(now, viewer)));
        show(said, said(now, viewer));
        showActions(now, viewer);
        showSuggestion(now, viewer);
        Stream.of(kept, notKept, change, takeBack, agree, notNow, changeInstead, withdraw, giveUp)
                .forEach(button -> button.setAriaLabel(
                        t("today.action", button.getText(), now.text().value())));
    }

    private void showActions(Promise now, Viewer viewer) {
        boolean open = now.isOpen();
        boolean judges = open && now.isJudgedBy(viewer.me());
        kept.setVisible(judges);
        notKept.setVisible(judges);
        change.setVisible(
                open && now.proposal() == null && !now.isOver(viewer.dates().today()));
        takeBack.setVisible(open && (now.isOfBoth() || viewer.isMe(now.by())));
        actions.setVisible(open);
    }

    private void showSuggestion(Promise now, Viewer viewer) {
        Proposal open = now.proposal();
        suggestion.setVisible(open != null);
        if (open == null) {
            Stream.of(suggested, newText, newDay, waits).forEach(line -> line.setText(""));
            return;
        }
        boolean mine = viewer.isMe(open.by());
        boolean first = now.terms() == null;
        boolean late =
                open.until() != null && open.until().isBefore(viewer.dates().today());
        boolean otherWords = !first && !open.text().equals(now.text());
        suggested.setText(suggested(mine, first, viewer.name(open.by())));
        newText.setText(otherWords ? open.text().value() : "");
        newText.setVisible(otherWords);
        newDay.setText(PromiseWords.day(open.until(), viewer.dates()));
        newDay.setVisible(!first);
        boolean over = !first && now.isOver(viewer.dates().today());
        show(waits, late && over ? PromiseWords.over(now, viewer) : waits(open, mine, late, first, viewer));
        agree.means(new AgreePromise(now.id(), open.seq()));
        agree.setVisible(!mine && !late);
        notNow.means(new DeclinePromise(now.id(), open.seq()));
        notNow.setVisible(!mine && !open.isDeclined());
        changeInstead.setVisible(!over);
        giveUp.setVisible(first && !mine && viewer.isMe(now.by()));
        withdraw.setVisible(mine);
        withdraw.setText(t(first ? "promise.take-back" : "promise.change.take-back"));
    }

    private static String suggested(boolean mine, boolean first, String name) {
        if (first) {
            return mine ? t("promise.proposed.you") : t("promise.proposed", name);
        }
        return mine ? t("promise.change.you") : t("promise.change", name);
    }

    private static String waits(Proposal open, boolean mine, boolean late, boolean first, Viewer viewer) {
        Instant declined = open.declined();
        if (late) {
            return t("promise.proposed.over");
        }
        if (declined != null) {
            String day = viewer.dates().onDay(declined);
            return mine ? t("promise.declined", viewer.other(), day) : t("promise.declined.you", day);
        }
        if (mine) {
            return viewer.isSolo() ? t("promise.waits.solo") : t("promise.waits", viewer.other());
        }
        return first ? "" : t("promise.change.holds");
    }

    private static String whose(Promise now, Viewer viewer) {
        Dates dates = viewer.dates();
        String whose = PromiseWords.whose(now, viewer);
        LocalDate until = now.until().orElse(null);
        if (until == null) {
            return t("promise.whose", whose, t("promise.no-end"));
        }
        return now.isOpen() && now.isOver(dates.today())
                ? t("promise.was-due", whose, dates.onDay(until))
                : t("promise.whose", whose, t("promise.until", dates.within(until)));
    }

    private static String judge(Promise now, Viewer viewer) {
        boolean ends = now.until().isPresent();
        if (viewer.isSolo()) {
            return t("promise.judge.solo");
        }
        if (now.isOfBoth()) {
            return t(ends ? "promise.judge.both" : "promise.judge.both.ongoing");
        }
        return viewer.isMe(now.by())
                ? t(ends ? "promise.judge.other" : "promise.judge.other.ongoing", viewer.other())
                : t(ends ? "promise.judge.you" : "promise.judge.you.ongoing");
    }

    /// What was said so far, and whose word it waits for.
    private static String said(Promise now, Viewer viewer) {
        if (!now.isOpen() || now.views().isEmpty()) {
            return "";
        }
        boolean goesOn = now.until().isEmpty();
        Stream<String> said = PromiseWords.views(now, viewer)
                .map(one -> goesOn
                        ? PromiseWords.saidSoFar(one.getKey(), one.getValue(), viewer)
                        : PromiseWords.said(one.getKey(), one.getValue(), viewer));
        return Stream.concat(said, missing(now, viewer).stream()).collect(Collectors.joining("\n"));
    }

    private static Optional<String> missing(Promise now, Viewer viewer) {
        if (now.waitsForViewOf(viewer.me())) {
            return Optional.of(t("promise.say"));
        }
        return now.isOfBoth() && now.views().size() == 1
                ? Optional.of(t("promise.waits", viewer.other()))
                : Optional.empty();
    }

    private static void show(Paragraph line, String words) {
        line.setText(words);
        line.setVisible(!words.isEmpty());
    }

    private void judge(boolean wasKept) {
        PromiseDialog.judge(desk, promise, wasKept, after);
    }

    private void change() {
        PromiseDialog.change(desk, promise, after);
    }

    /// @param read names what this partner has read
    private void answer(Command read, String done) {
        desk.send(read, done);
        after.run();
    }

    private void withdraw() {
        desk.send(new WithdrawPromiseChange(promise.id()), t("promise.take-back.done"));
        after.run();
    }

    private void takeBack() {
        Promise read = promise;
        SureDialog sure = new SureDialog(
                t("promise.take-back.sure"),
                t(whatTakingBackDoes(read), desk.viewer().other()),
                t("promise.take-back"),
                () -> takeBack(read));
        sure.addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                after.run();
            }
        });
        sure.open();
    }

    /// @return whether there is nothing left to ask
    private boolean takeBack(Promise read) {
        if (Objects.equals(promise.terms(), read.terms())) {
            return desk.send(new TakePromiseBack(read.id()));
        }
        Toast.show(t("promise.refused.terms"));
        return true;
    }

    private static String whatTakingBackDoes(Promise promise) {
        if (promise.terms() == null) {
            return "promise.take-back.text.proposed";
        }
        return promise.isOfBoth() ? "promise.take-back.text.both" : "promise.take-back.text";
    }
}
