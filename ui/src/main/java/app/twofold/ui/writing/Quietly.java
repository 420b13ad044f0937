package app.twofold.ui.writing;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.internal.nodefeature.ElementPropertyMap;

/// Notes what a field holds in the browser without sending it there.
final class Quietly {

    private Quietly() {}

    static void put(HasElement field, String words) {
        field.getElement().getNode().getFeature(ElementPropertyMap.class).setProperty("value", words, false);
    }
}
