package app.twofold.ui.boundary.talk;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.Command;
import app.twofold.domain.PersonId;
import app.twofold.domain.Words;
import app.twofold.domain.boundary.Talk;
import app.twofold.domain.boundary.wording.SayBack;
import app.twofold.ui.desk.Desk;
import app.twofold.ui.kit.Buttons;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.Viewer;
import app.twofold.ui.writing.AssentButton;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import java.util.function.Supplier;

/// Saying back what one has heard, and the answer to it: the same for a boundary and for a repair. What is being
/// typed stays, whatever the other does meanwhile.
public final class TalkPanel extends Div {

    private static final long serialVersionUID = 1L;

    /// What this panel may send.
    public interface Lines {

        Command sayBack(Words text);

        Command confirm(long saidBack);

        Command missed(long saidBack, Words text);
    }

    private final transient Desk desk;
    private final transient Lines lines;
    private final transient Runnable onDone;
    private final TalkHistory history = new TalkHistory();
    private final WellForm say;
    private final WellForm missing;
    private final AssentButton confirm = new AssentButton(t("boundary.confirm"), this::confirm, "is-primary");
    private final Div answer;
    private final Button differently = Buttons.quiet(t("boundary.say.differently"), _ -> sayDifferently());
    private transient Talk talk = Talk.NONE;
    private boolean rewriting;
    private boolean sayingMissed;
    private boolean folded;
    private boolean offersSaying;

    /// @param keep   the beginning of where the browser keeps what is typed
    /// @param onDone runs when something has been sent
    public TalkPanel(Desk desk, String keep, Lines lines, Runnable onDone, Component... besidesSaying) {
        this.desk = desk;
        this.lines = lines;
        this.onDone = onDone;
        String other = desk.viewer().other();
        say = new WellForm(
                        t("boundary.say.label"),
                        keep + "/say-back",
                        t("boundary.send.to", other),
                        words -> sent(() -> lines.sayBack(words)))
                .besides(besidesSaying);
        missing = new WellForm(
                        t("boundary.missed.label"),
                        keep + "/missed",
                        t("boundary.send.to", other),
                        words -> sent(() -> lines.missed(waiting(), words)))
                .besides(Buttons.quiet(t("kit.cancel"), _ -> sayMissed(false)));
        answer = Layout.actions(confirm, Buttons.plain(t("boundary.missed"), _ -> sayMissed(true)));
        addClassName("b-panel");
        add(history, answer, missing, say, differently);
    }

    /// Keeps the place to say it back closed until [#startSaying].
    public TalkPanel folded() {
        folded = true;
        return this;
    }

    /// Whether it can be said back, and the place for it is closed.
    public boolean offersSaying() {
        return offersSaying;
    }

    public void startSaying() {
        folded = false;
        offersSaying = false;
        say.setVisible(true);
        setVisible(true);
        say.focus();
    }

    /// @param speaker whose words are said back
    /// @param open    whether anything may be said still
    public void refresh(Talk now, PersonId speaker, Viewer viewer, boolean open) {
        talk = now;
        boolean speaks = viewer.isMe(speaker);
        boolean waits = now.waiting().isPresent();
        boolean listens = open && !speaks && !now.isUnderstood() && !viewer.isSolo();
        if (!waits) {
            sayingMissed = false;
            rewriting = false;
        }
        now.waiting().ifPresent(said -> confirm.means(lines.confirm(said.seq())));
        history.refresh(now, speaker, viewer);
        offersSaying = folded && listens && !waits;
        say.setVisible(listens && (!waits || rewriting) && !offersSaying);
        differently.setVisible(listens && waits && !rewriting);
        answer.setVisible(open && speaks && waits && !sayingMissed);
        missing.setVisible(open && speaks && waits && sayingMissed);
        setVisible(getChildren().anyMatch(Component::isVisible));
    }

    private void sayDifferently() {
        rewriting = true;
        talk.waiting().ifPresent(said -> say.beginWith(said.text().value()));
        say.setVisible(true);
        differently.setVisible(false);
        say.focus();
    }

    private void sayMissed(boolean now) {
        sayingMissed = now;
        answer.setVisible(!now);
        missing.setVisible(now);
        if (now) {
            missing.focus();
        }
    }

    private void confirm(Command command) {
        if (desk.send(command)) {
            onDone.run();
        }
    }

    private Optional<String> sent(Supplier<Command> command) {
        Optional<String> refused = desk.trySending(command);
        if (refused.isEmpty()) {
            rewriting = false;
            sayingMissed = false;
            onDone.run();
        }
        return refused;
    }

    private long waiting() {
        return talk.waiting().map(SayBack::seq).orElse(0L);
    }
}
