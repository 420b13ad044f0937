package app.twofold.ui.kit.form;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.select.Select;
import java.util.Collection;
import java.util.List;

/// A choice of one among many, which opens to show them.
public final class Choice {

    private Choice() {}

    /// @param chosen what is chosen at first, one of those offered
    public static <T> Select<T> among(String label, Collection<T> offered, T chosen, ItemLabelGenerator<T> words) {
        Select<T> choice = new Select<>();
        choice.setLabel(label);
        choice.setItems(List.copyOf(offered));
        choice.setItemLabelGenerator(words);
        choice.setValue(chosen);
        return choice;
    }
}
