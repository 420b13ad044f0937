package app.twofold.ui.boundary;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.PersonId;
import app.twofold.domain.boundary.Boundary.Note;
import app.twofold.domain.boundary.StatementCommand.TakeBackHonour;
import app.twofold.domain.win.Win;
import app.twofold.ui.boundary.desk.SeenBoundary;
import app.twofold.ui.desk.Desk;
import app.twofold.ui.kit.Avatar;
import app.twofold.ui.kit.Buttons;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.Type;
import app.twofold.ui.kit.Viewer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Thanks for having honoured a boundary: notes, and small wins that are linked to it.
final class Thanks extends UnorderedList {

    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private transient @Nullable List<Line> shown;

    /// @param note the seq of the note; null for a small win
    private record Line(
            PersonId by,
            LocalDate on,
            long seq,
            String words,
            @Nullable Long note) {}

    Thanks(Desk desk) {
        this.desk = desk;
        addClassNames("tf-list", "b-thanks");
    }

    void refresh(SeenBoundary sight) {
        List<Line> lines = lines(sight);
        setVisible(!lines.isEmpty());
        if (lines.equals(shown)) {
            return;
        }
        shown = lines;
        removeAll();
        lines.forEach(line -> add(item(line, sight)));
    }

    private static List<Line> lines(SeenBoundary sight) {
        Stream<Line> notes = sight.boundary().notes().values().stream().map(Thanks::of);
        Stream<Line> wins = sight.couple().wins().byId().values().stream()
                .filter(win -> sight.boundary().id().equals(win.content().boundary()))
                .map(Thanks::of);
        return Stream.concat(notes, wins)
                .sorted(Comparator.comparing(Line::on)
                        .thenComparingLong(Line::seq)
                        .reversed())
                .toList();
    }

    private static Line of(Note note) {
        return new Line(note.by(), note.on(), note.seq(), note.text().value(), note.seq());
    }

    private static Line of(Win win) {
        return new Line(win.by(), win.on(), win.seq(), win.text().value(), null);
    }

    private ListItem item(Line line, SeenBoundary sight) {
        Viewer viewer = sight.viewer();
        String day = viewer.dates().day(line.on());
        String name = viewer.name(line.by());
        String meta = line.note() == null ? t("boundary.thanks.win", name, day) : t("boundary.thanks.by", name, day);
        Div words = Layout.grow(new Div(Type.voice(line.words()), Type.meta(meta)));
        Div row = Layout.row(12, viewer.avatar(line.by()).size(Avatar.Size.SM), words);
        row.addClassName("is-top");
        if (line.note() != null && viewer.isMe(line.by())) {
            row.add(takeBack(line.note(), sight));
        }
        return new ListItem(row);
    }

    private Button takeBack(long note, SeenBoundary sight) {
        return Buttons.quiet(
                t("boundary.thanks.take-back"),
                _ -> desk.send(new TakeBackHonour(sight.boundary().id(), note)));
    }
}
