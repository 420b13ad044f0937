package app.twofold.ui.boundary.talk;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.BoundaryId;
import app.twofold.domain.Command;
import app.twofold.domain.PersonId;
import app.twofold.domain.Words;
import app.twofold.domain.boundary.StatementCommand.AgreeBoundary;
import app.twofold.domain.boundary.StatementCommand.ConfirmBoundary;
import app.twofold.domain.boundary.StatementCommand.DiscussBoundary;
import app.twofold.domain.boundary.StatementCommand.SayBoundaryBack;
import app.twofold.domain.boundary.StatementCommand.SayBoundaryMissed;
import app.twofold.domain.boundary.StatementCommand.TakeBackBoundaryAssent;
import app.twofold.domain.boundary.Version;
import app.twofold.domain.boundary.wording.Stage;
import app.twofold.ui.boundary.desk.SeenBoundary;
import app.twofold.ui.desk.Desk;
import app.twofold.ui.kit.Buttons;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.Type;
import app.twofold.ui.kit.form.WordsDialog;
import app.twofold.ui.writing.AssentButton;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/// How far the two are with the words of a boundary, and what this partner can do next.
public final class TalkCard extends Section {

    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private final H2 title = Type.heading2("");
    private final Paragraph text = Type.meta2("");
    private final Button discussFirst = Buttons.quiet(t("boundary.discuss"), _ -> discuss());
    private final Button discuss = Buttons.quiet(t("boundary.discuss"), _ -> discuss());
    private final AssentButton agree = new AssentButton(t("boundary.agree"), this::send, "is-primary");
    private final Button takeBack =
            Buttons.quiet(t("boundary.assent.take-back"), _ -> send(new TakeBackBoundaryAssent(id())));
    private final AssentButton again = new AssentButton(t("boundary.assent.again"), this::send, "is-quiet");
    private final Div answers = Layout.actions(agree, discuss, takeBack, again);
    private final TalkPanel panel;
    private transient SeenBoundary sight;

    public TalkCard(Desk desk, SeenBoundary sight) {
        this.desk = desk;
        this.sight = sight;
        panel = new TalkPanel(desk, "boundary/" + id(), new BoundaryLines(), this::done, discussFirst);
        addClassNames("tf-leaf", "is-flat", "b-say");
        title.getElement().setAttribute("tabindex", "-1");
        Div words = new Div(title, text);
        words.getElement().setAttribute("aria-live", "polite");
        add(words, panel, answers);
        refresh(sight);
    }

    public void refresh(SeenBoundary now) {
        sight = now;
        agree.means(assent(now.latest()));
        again.means(assent(now.standing()));
        TalkWords words = TalkWords.of(now);
        title.setText(words.title());
        text.setText(words.text());
        panel.refresh(
                now.latest().talk(),
                now.latest().by(),
                now.viewer(),
                !now.boundary().isWithdrawn());
        PersonId me = now.me();
        boolean understood = now.stage() == Stage.UNDERSTOOD;
        boolean mayDiscuss = !now.isSpeaker() && now.myWish().isEmpty();
        discussFirst.setVisible(mayDiscuss);
        agree.setVisible(understood && !now.latest().assents().containsKey(me));
        discuss.setVisible(mayDiscuss && (understood || now.stage() == Stage.AGREED));
        takeBack.setVisible(now.standing().isAgreed());
        again.setVisible(now.hasProposal() && now.standing().takenBack().contains(me));
        answers.setVisible(answers.getChildren().anyMatch(Component::isVisible));
    }

    private void discuss() {
        int version = version();
        new WordsDialog(
                        t("boundary.discuss.title"),
                        t("boundary.discuss.text", sight.other()),
                        "boundary/" + id() + "/discuss",
                        t("boundary.discuss.send"),
                        reason -> desk.trySending(() -> new DiscussBoundary(id(), version, reason)),
                        this::done)
                .open();
    }

    private void send(Command command) {
        if (desk.send(command)) {
            done();
        }
    }

    private void done() {
        title.getElement().callJsFunction("focus");
    }

    private BoundaryId id() {
        return sight.boundary().id();
    }

    private int version() {
        return sight.latest().number();
    }

    private AgreeBoundary assent(Version version) {
        return new AgreeBoundary(id(), version.number(), version.wording().digest());
    }

    private final class BoundaryLines implements TalkPanel.Lines {

        @Override
        public Command sayBack(Words words) {
            return new SayBoundaryBack(id(), version(), words);
        }

        @Override
        public Command confirm(long saidBack) {
            return new ConfirmBoundary(
                    id(), version(), saidBack, sight.latest().wording().digest());
        }

        @Override
        public Command missed(long saidBack, Words words) {
            return new SayBoundaryMissed(id(), version(), saidBack, words);
        }
    }
}
