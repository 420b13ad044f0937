package app.twofold.ui.writing;

import app.twofold.domain.Command;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A button by which somebody assents to words. It sends what the words on the screen called for in the moment in which
/// it was pressed, whatever has reached the server by then: so nobody agrees to words that they have not seen.
public final class AssentButton extends Button {

    private static final long serialVersionUID = 1L;

    private static final String MEANING = "data-meaning";
    private static final String READ = "Number(element.getAttribute('" + MEANING + "'))";
    private static final int KEPT = 50;

    private final transient List<Command> meanings = new ArrayList<>();
    private final SerializableConsumer<Command> onPress;
    private int latest = -1;
    private @Nullable Integer read;

    /// @param onPress is given what was meant
    public AssentButton(String text, SerializableConsumer<Command> onPress, String... classNames) {
        super(text);
        this.onPress = onPress;
        addClassName("tf-btn");
        addClassNames(classNames);
        getElement().addEventListener("click", this::read).addEventData(READ);
        addClickListener(_ -> press());
    }

    /// What pressing it means from now on, on a screen that has been told what the server tells it now.
    ///
    /// @param command names the exact words
    public void means(Command command) {
        if (!meanings.isEmpty() && meanings.getLast().equals(command)) {
            return;
        }
        meanings.add(command);
        if (meanings.size() > KEPT) {
            meanings.removeFirst();
        }
        latest++;
        getElement().setAttribute(MEANING, String.valueOf(latest));
    }

    private void read(DomEvent event) {
        read = event.getEventData().path(READ).asInt(0);
    }

    /// A screen that is further behind than anything that is kept has words that are long gone.
    private void press() {
        if (meanings.isEmpty()) {
            return;
        }
        int meant = read == null ? latest : Math.clamp(read, latest - meanings.size() + 1, latest);
        read = null;
        onPress.accept(meanings.get(meant - (latest - meanings.size() + 1)));
    }
}
