package app.twofold.ui.history;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.PersonId;
import app.twofold.domain.couple.Partner;
import app.twofold.domain.history.EntryKind;
import app.twofold.domain.history.HistoryFilter;
import app.twofold.ui.kit.Icon;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the reader looks for: kinds, whose, and words. The words stay out of the address, which a browser keeps.
final class Asked extends Div {

    private static final long serialVersionUID = 1L;
    private static final int PAUSE_MILLIS = 400;

    private final Map<Set<EntryKind>, NativeButton> kinds = new LinkedHashMap<>();
    private final Select<PersonId> whose = new Select<>();
    private final TextField words = new TextField();
    private final SerializableRunnable onChange;
    private transient Set<EntryKind> chosen = Set.of();

    Asked(Reader reader, SerializableRunnable onChange) {
        this.onChange = onChange;
        addClassName("h-asked");
        Div chips = new Div();
        chips.addClassNames("tf-pick", "is-small", "tf-hscroll");
        chips.getElement().setAttribute("role", "group").setAttribute("aria-label", t("history.show"));
        chip(chips, Set.of(), t("history.kind.all"));
        chip(chips, Set.of(EntryKind.CHECKIN), t("history.kind.checkins"));
        chip(chips, Set.of(EntryKind.GOAL), t("history.kind.goals"));
        chip(chips, Set.of(EntryKind.BOUNDARY), t("history.kind.boundaries"));
        chip(chips, Set.of(EntryKind.WIN), t("history.kind.wins"));
        chip(chips, Set.of(EntryKind.REPAIR), t("history.kind.repairs"));
        add(chips, whose(reader), words());
        mark();
    }

    HistoryFilter filter() {
        HistoryFilter filter =
                HistoryFilter.ALL.with(chosen).with(words.getValue().strip());
        PersonId person = whose.getValue();
        return person == null ? filter : filter.with(person);
    }

    boolean isEverything() {
        return filter().equals(HistoryFilter.ALL);
    }

    /// Shows everything again, without telling the listener.
    void clear() {
        chosen = Set.of();
        whose.clear();
        words.clear();
        mark();
    }

    private void chip(Div chips, Set<EntryKind> kind, String name) {
        NativeButton chip = new NativeButton(name, _ -> choose(kind));
        chip.getElement().setAttribute("type", "button");
        kinds.put(kind, chip);
        chips.add(chip);
    }

    private Select<PersonId> whose(Reader reader) {
        List<PersonId> partners =
                reader.couple().partners().stream().map(Partner::person).toList();
        whose.setAriaLabel(t("history.whose"));
        whose.setEmptySelectionAllowed(true);
        whose.setEmptySelectionCaption(t("history.whose.any"));
        whose.setItems(partners);
        whose.setItemLabelGenerator(person -> label(person, reader));
        whose.addValueChangeListener(change -> changed(change.isFromClient()));
        whose.setVisible(partners.size() > 1);
        return whose;
    }

    private TextField words() {
        words.setAriaLabel(t("history.search"));
        words.setPlaceholder(t("history.search"));
        words.setPrefixComponent(Icon.SEARCH.create());
        words.setClearButtonVisible(true);
        words.setMaxLength(HistoryFilter.MAX_WORDS_LENGTH);
        words.setValueChangeMode(ValueChangeMode.TIMEOUT);
        words.setValueChangeTimeout(PAUSE_MILLIS);
        words.addValueChangeListener(change -> changed(change.isFromClient()));
        return words;
    }

    private static String label(@Nullable PersonId person, Reader reader) {
        return person == null ? t("history.whose.any") : reader.name(person);
    }

    private void choose(Set<EntryKind> kind) {
        chosen = kind;
        mark();
        onChange.run();
    }

    private void changed(boolean fromClient) {
        if (fromClient) {
            onChange.run();
        }
    }

    private void mark() {
        kinds.forEach(
                (kind, chip) -> chip.getElement().setAttribute("aria-pressed", String.valueOf(kind.equals(chosen))));
    }
}
