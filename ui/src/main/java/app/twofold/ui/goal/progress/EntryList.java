package app.twofold.ui.goal.progress;

import static app.twofold.ui.words.Messages.list;
import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.goal.GoalCommand.TakeBackProgress;
import app.twofold.domain.goal.Progress.Entry;
import app.twofold.ui.desk.Desk;
import app.twofold.ui.goal.desk.SeenGoal;
import app.twofold.ui.kit.Avatar;
import app.twofold.ui.kit.Buttons;
import app.twofold.ui.kit.Icon;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.Leaf;
import app.twofold.ui.kit.Type;
import app.twofold.ui.words.QuantityWords;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import java.util.Comparator;
import java.util.List;

/// What has been noted, the latest first. Own entries can be corrected and taken back.
final class EntryList extends Details {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 30;

    private final transient Desk desk;
    private final transient SeenGoal sight;

    EntryList(Desk desk, SeenGoal sight) {
        super(t("goal.entries"));
        this.desk = desk;
        this.sight = sight;
        List<Component> rows = sight.goal().progress().entries().values().stream()
                .sorted(Comparator.comparing(Entry::on)
                        .thenComparingLong(Entry::seq)
                        .reversed())
                .limit(MOST)
                .map(this::row)
                .toList();
        Leaf list = Leaf.div(rows.toArray(Component[]::new)).flat().tight().with("tf-list", "entries");
        add(list);
    }

    private Component row(Entry entry) {
        Div words = new Div(Type.meta2(line(entry)));
        if (!entry.note().isBlank()) {
            words.add(Type.voice(entry.note().value()));
        }
        Avatar by = new Avatar(sight.owner(entry.by()), sight.name(entry.by())).size(Avatar.Size.SM);
        Div row = Layout.row(12, by, Layout.grow(words));
        row.addClassName("is-top");
        if (sight.isMe(entry.by())) {
            row.add(Layout.actions(
                    Buttons.icon(
                            Icon.PENCIL,
                            t("goal.entry.correct", line(entry)),
                            _ -> new ProgressDialog(desk, sight, entry).open()),
                    Buttons.icon(Icon.UNDO, t("goal.entry.take-back", line(entry)), _ -> takeBack(entry))));
        }
        return row;
    }

    private String line(Entry entry) {
        String amount = QuantityWords.entry(entry.amount(), sight.wording().measure());
        String line = list(" · ", List.of(sight.name(entry.by()), sight.dates().day(entry.on()), amount));
        return entry.corrected() ? t("goal.entry.corrected", line) : line;
    }

    private void takeBack(Entry entry) {
        desk.send(new TakeBackProgress(sight.goal().id(), entry.seq()));
    }
}
