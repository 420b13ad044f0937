package app.twofold.ui.promise;

import app.twofold.domain.PromiseId;
import app.twofold.domain.Title;
import app.twofold.domain.promise.Promise;
import app.twofold.domain.promise.PromiseCommand.AgreePromise;
import app.twofold.domain.promise.PromiseCommand.ProposePromise;
import app.twofold.migrations.TestClock;
import app.twofold.ui.FormTest;
import app.twofold.ui.kit.form.DayPicker;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;

/// Tests of the screen of promises.
@Tag("days")
abstract class PromisesTest extends FormTest {

    static final String RING = "I ring before I bring somebody home";
    static final String PHONES = "Neither of us reads the other one’s phone";

    final PromiseId id = new PromiseId(UUID.randomUUID());

    void ofBoth() {
        ofBoth(null);
    }

    void ofBoth(@Nullable LocalDate until) {
        people.does(alexSeat, new ProposePromise(id, new Title(PHONES), until));
        sam(new AgreePromise(id, proposal()));
    }

    List<String> buttons() {
        return find(Button.class).all().stream()
                .filter(button -> button.getElement().getParent().getClassList().contains("tf-actions"))
                .map(Button::getText)
                .toList();
    }

    TextArea words(String label) {
        return field(TextArea.class, label);
    }

    DayPicker day() {
        return field(DayPicker.class, "Last day");
    }

    /// Whether it stands somewhere on the screen, be it in a dialog.
    boolean says(String text) {
        return find(Paragraph.class).all().stream()
                .anyMatch(line -> line.getText().contains(text));
    }

    static LocalDate today() {
        return TestClock.today();
    }

    /// The first promise.
    Promise only() {
        return people.state(alexSeat).promises().byId().values().iterator().next();
    }

    /// What is suggested of the first promise.
    long proposal() {
        Promise.Proposal proposal = only().proposal();
        if (proposal == null) {
            throw new AssertionError("Nothing is suggested");
        }
        return proposal.seq();
    }
}
