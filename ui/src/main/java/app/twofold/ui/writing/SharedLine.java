package app.twofold.ui.writing;

import app.twofold.ui.kit.Say;
import com.vaadin.flow.component.textfield.TextField;

/// One line that both may write in, for a [LiveField]. What the server sets is not sent to the browser, whose
/// script knows better what is there.
public final class SharedLine extends TextField {

    private static final long serialVersionUID = 1L;

    public SharedLine() {
        Say.style(this);
    }

    @Override
    protected void setPresentationValue(String words) {
        Quietly.put(this, words);
    }
}
