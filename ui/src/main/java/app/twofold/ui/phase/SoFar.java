package app.twofold.ui.phase;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.phase.Period;
import app.twofold.ui.kit.Type;
import app.twofold.ui.kit.Viewer;
import app.twofold.ui.words.PhaseWords;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/// The phases so far with their days, the present one first.
final class SoFar extends Section {

    private static final long serialVersionUID = 1L;

    private final OrderedList list = new OrderedList();

    public SoFar() {
        addClassName("p-so-far");
        list.addClassName("tf-list");
        add(Type.section(t("phase.so-far")), list);
    }

    void show(Viewer viewer) {
        list.removeAll();
        viewer.couple().phases().periods().reversed().forEach(period -> list.add(item(period, viewer)));
        setVisible(list.getComponentCount() > 0);
    }

    private static ListItem item(Period period, Viewer viewer) {
        String first = viewer.dates().date(period.first());
        String days = period.last() == null
                ? t("phase.since", first)
                : t("phase.days", first, viewer.dates().date(period.last()));
        Paragraph name = new Paragraph(PhaseWords.of(period.phase()));
        name.addClassName("p-name");
        return new ListItem(name, Type.meta(days));
    }
}
