package app.twofold.ui.boundary;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.boundary.wording.SayBack;
import app.twofold.domain.boundary.wording.Stage;
import app.twofold.ui.boundary.desk.SeenBoundary;
import app.twofold.ui.kit.Mark;
import app.twofold.ui.kit.Owner;
import app.twofold.ui.words.Named;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The four steps from sharing to agreeing, with the day of each, or whose turn it is.
final class PathSteps extends OrderedList {

    private static final long serialVersionUID = 1L;

    PathSteps(SeenBoundary sight) {
        addClassName("b-path");
        getElement().setAttribute("aria-label", t("boundary.path"));
        refresh(sight);
    }

    void refresh(SeenBoundary sight) {
        removeAll();
        setVisible(!sight.boundary().isWithdrawn());
        for (Stage stage : Stage.values()) {
            add(step(stage, sight));
        }
    }

    private static ListItem step(Stage stage, SeenBoundary sight) {
        Stage now = sight.stage();
        HtmlContainer name = new HtmlContainer("b");
        name.setText(Named.of("boundary.path", stage));
        ListItem item = new ListItem(mark(stage, sight.speaker()), name, new Span(line(stage, sight)));
        boolean isNext = now != Stage.AGREED && stage == after(now);
        if (isNext) {
            item.getElement().setAttribute("aria-current", "step");
        }
        item.setClassName("todo", !isNext && stage.compareTo(now) > 0);
        return item;
    }

    private static Stage after(Stage stage) {
        return switch (stage) {
            case SHARED -> Stage.SAID_BACK;
            case SAID_BACK -> Stage.UNDERSTOOD;
            case UNDERSTOOD, AGREED -> Stage.AGREED;
        };
    }

    private static Mark mark(Stage stage, Owner speaker) {
        return switch (stage) {
            case SHARED -> new Mark(Mark.State.SHARED, speaker);
            case SAID_BACK -> new Mark(Mark.State.SAIDBACK, speaker);
            case UNDERSTOOD -> new Mark(Mark.State.UNDERSTOOD, speaker);
            case AGREED -> new Mark(Mark.State.AGREED, Owner.US);
        };
    }

    private static String line(Stage stage, SeenBoundary sight) {
        return switch (stage) {
            case SHARED -> sight.dates().day(sight.latest().at());
            case SAID_BACK -> saidBack(sight);
            case UNDERSTOOD -> understood(sight);
            case AGREED -> agreed(sight);
        };
    }

    private static String saidBack(SeenBoundary sight) {
        if (sight.stage() == Stage.SHARED) {
            return sight.isSpeaker() ? waitsFor(sight) : t("boundary.path.your-turn");
        }
        return sight.latest()
                .talk()
                .latest()
                .map(SayBack::at)
                .map(sight.dates()::day)
                .orElse("");
    }

    private static String understood(SeenBoundary sight) {
        Instant at = sight.latest().talk().understoodAt();
        if (at != null) {
            return sight.dates().day(at);
        }
        if (sight.isSpeaker()) {
            return sight.stage() == Stage.SAID_BACK ? t("boundary.path.your-turn") : t("boundary.path.you-confirm");
        }
        return t("boundary.path.confirms", sight.other());
    }

    private static String agreed(SeenBoundary sight) {
        @Nullable Instant at = sight.latest().agreedAt();
        if (at != null) {
            return sight.dates().day(at);
        }
        boolean mine = sight.stage() == Stage.UNDERSTOOD && sight.isMyTurn();
        return mine ? t("boundary.path.your-turn") : t("boundary.path.by-both");
    }

    private static String waitsFor(SeenBoundary sight) {
        return sight.isSolo() ? t("boundary.path.later") : t("boundary.path.turn", sight.other());
    }
}
