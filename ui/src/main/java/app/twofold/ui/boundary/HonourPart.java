package app.twofold.ui.boundary;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.Command;
import app.twofold.domain.WinId;
import app.twofold.domain.Words;
import app.twofold.domain.boundary.StatementCommand.HonourBoundary;
import app.twofold.domain.win.About;
import app.twofold.domain.win.WinCommand.LogWin;
import app.twofold.domain.win.WinKind;
import app.twofold.ui.boundary.desk.SeenBoundary;
import app.twofold.ui.desk.Desk;
import app.twofold.ui.kit.Buttons;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.Leaf;
import app.twofold.ui.kit.Say;
import app.twofold.ui.kit.Type;
import app.twofold.ui.kit.form.Checked;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// Says thanks for having honoured a boundary, among the small wins too if its author likes.
final class HonourPart extends Section {

    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private final Thanks thanks;
    private final TextField words = Say.line(t("boundary.honour.words"));
    private final Checkbox asWin = new Checkbox(t("boundary.honour.win"));
    private final Div form = new Div();
    private transient SeenBoundary sight;

    HonourPart(Desk desk, SeenBoundary sight) {
        this.desk = desk;
        this.sight = sight;
        thanks = new Thanks(desk);
        Say.keep(words, "boundary/" + sight.boundary().id() + "/honour");
        form.addClassName("b-honour");
        form.add(words, Layout.row(12, asWin, Buttons.plain(t("boundary.honour.say"), _ -> say())));
        add(Type.section(t("boundary.honoured")), Leaf.div(thanks, form).flat());
        addClassName("b-part");
        refresh(sight);
    }

    void refresh(SeenBoundary now) {
        sight = now;
        thanks.refresh(now);
        form.setVisible(!now.boundary().isWithdrawn() && !now.isSolo());
        setVisible(form.isVisible() || thanks.isVisible());
    }

    private void say() {
        Optional<Words> read =
                Checked.read(words, () -> new Words(words.getValue().strip()).required());
        if (read.isPresent() && desk.send(words, () -> command(read.get()))) {
            Say.saved(words);
            words.clear();
            asWin.clear();
        }
    }

    private Command command(Words text) {
        LocalDate today = sight.dates().today();
        return Boolean.TRUE.equals(asWin.getValue())
                ? new LogWin(
                        new WinId(UUID.randomUUID()),
                        WinKind.THANKS,
                        text,
                        About.YOU,
                        today,
                        null,
                        sight.boundary().id())
                : new HonourBoundary(sight.boundary().id(), text, today);
    }
}
