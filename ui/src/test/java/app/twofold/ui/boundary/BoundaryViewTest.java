package app.twofold.ui.boundary;

import app.twofold.domain.BoundaryId;
import app.twofold.domain.boundary.Boundary;
import app.twofold.domain.boundary.StatementCommand.AgreeBoundary;
import app.twofold.domain.boundary.StatementCommand.ConfirmBoundary;
import app.twofold.server.CommandResult;
import app.twofold.ui.ViewTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import java.util.stream.Stream;

/// What the tests of the boundary screens have in common.
abstract class BoundaryViewTest extends ViewTest {

    final BoundaryId boundary = BoundaryTalk.newBoundary();

    void open() {
        navigate(BoundaryDetailView.class, Map.of(BoundaryLink.BOUNDARY, boundary.toString()));
    }

    Boundary now() {
        return people.state(alexSeat).boundaries().find(boundary).orElseThrow();
    }

    /// Sam's boundary, which both have agreed to.
    void agreedOfSams() {
        sam(BoundaryTalk.shares(boundary));
        long said = seq(people.does(alexSeat, BoundaryTalk.saysBack(boundary, "You are tired then")));
        sam(new ConfirmBoundary(boundary, 1, said));
        people.does(alexSeat, new AgreeBoundary(boundary, 1));
    }

    /// Alex's boundary, which both have agreed to.
    void agreedOfAlex() {
        people.does(alexSeat, BoundaryTalk.shares(boundary));
        long said = seq(sam(BoundaryTalk.saysBack(boundary, "You are tired then")));
        people.does(alexSeat, new ConfirmBoundary(boundary, 1, said));
        sam(new AgreeBoundary(boundary, 1));
    }

    static long seq(CommandResult outcome) {
        return ((CommandResult.Done) outcome).seq();
    }

    void press(String words) {
        test(button(words)).click();
    }

    Button button(String words) {
        return find(Button.class).all().stream()
                .filter(button -> button.getText().equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + words));
    }

    boolean offers(String words) {
        return find(Button.class).all().stream()
                .anyMatch(button -> button.getText().equals(words));
    }

    TextArea area(String label) {
        return find(TextArea.class).all().stream()
                .filter(area -> label.equals(area.getLabel())
                        || area.getAriaLabel().filter(label::equals).isPresent())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no field " + label));
    }

    boolean says(String words) {
        return Stream.of(H1.class, H2.class, H3.class, Paragraph.class, Span.class)
                .flatMap(type -> texts(type))
                .anyMatch(words::equals);
    }

    private <C extends Component & HasText> Stream<String> texts(Class<C> type) {
        return find(type).all().stream().map(HasText::getText);
    }
}
