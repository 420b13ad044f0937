package app.twofold.ui;

import app.twofold.domain.Command;
import app.twofold.server.CommandResult;
import app.twofold.server.Seat;
import app.twofold.server.SignedIn;
import app.twofold.ui.kit.QuietDialog;
import app.twofold.ui.kit.form.Segments;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.FutureAccess;
import com.vaadin.flow.server.VaadinSession;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.context.SecurityContextHolder;

/// Screens without a browser, on the whole program with a real PostgreSQL. Each test begins as Alex (left), who is
/// signed in, in a couple with Sam (right). Subclasses navigate and look; [#sam] acts on Sam's own screen, and
/// [#until] waits until it shows here.
@SpringBootTest(classes = TwofoldApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(Couple.class)
public abstract class ViewTest extends SpringBrowserlessTest implements OnPostgres {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Autowired
    protected Couple people;

    protected SignedIn alex;
    protected SignedIn sam;
    protected Seat alexSeat;
    protected Seat samSeat;

    /// A screen looks at who is signed in as soon as it opens, so people come first.
    @Override
    @BeforeEach
    protected void initVaadinEnvironment() {
        alex = people.person("Alex");
        sam = people.person("Sam");
        alexSeat = people.solo(alex);
        samSeat = people.joined(alexSeat, sam);
        signIn(alex);
        super.initVaadinEnvironment();
    }

    @Override
    @AfterEach
    protected void cleanVaadinEnvironment() {
        super.cleanVaadinEnvironment();
        SecurityContextHolder.clearContext();
    }

    /// Chooses one of the options that stand next to each other.
    protected void segment(String words) {
        test(find(Segments.class).all().stream()
                        .map(segments -> (Segments<?>) segments)
                        .filter(segments -> labels(segments).anyMatch(words::equals))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("There is no option " + words)))
                .selectItem(words);
    }

    private static <T> Stream<String> labels(Segments<T> segments) {
        return segments.getListDataView().getItems().map(segments.getItemLabelGenerator());
    }

    /// Presses a button at the bottom of the dialog that is open.
    protected void pressInDialog(String words) {
        test(find(QuietDialog.class)
                        .single()
                        .getFooter()
                        .getElement()
                        .getChildren()
                        .flatMap(child -> child.getComponent().stream())
                        .filter(Button.class::isInstance)
                        .map(Button.class::cast)
                        .filter(one -> one.getText().equals(words))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("There is no button " + words)))
                .click();
    }

    /// Makes the screens that open from here on this person's.
    protected void signIn(SignedIn person) {
        SecurityContextHolder.getContext().setAuthentication(people.screenOf(person));
    }

    /// Begins again in another browser, in which this person is signed in.
    protected void inTheBrowserOf(SignedIn person) {
        inAnotherBrowser();
        super.cleanVaadinEnvironment();
        signIn(person);
        super.initVaadinEnvironment();
    }

    /// Begins again in a browser in which nobody is signed in.
    protected void inAnotherBrowser() {
        super.cleanVaadinEnvironment();
        SecurityContextHolder.clearContext();
        super.initVaadinEnvironment();
    }

    /// What Sam does on a screen of their own.
    protected CommandResult sam(Command command) {
        return people.does(samSeat, command);
    }

    /// Waits until this screen shows what it should, taking in what other screens have done.
    protected void until(BooleanSupplier shown) {
        await(shown, this::takeIn);
    }

    /// Has this screen miss what others have done until now: it was to be told as soon as it was free.
    protected static void missWhatOthersDid() {
        Queue<FutureAccess> untold = UI.getCurrent().getSession().getPendingAccessQueue();
        await(() -> !untold.isEmpty(), () -> {});
        untold.clear();
    }

    private static void await(BooleanSupplier shown, Runnable meanwhile) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!shown.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("The screen does not show it within " + PATIENCE + ". It shows:\n"
                        + String.join("\n", texts(UI.getCurrent().getElement()).toList()));
            }
            meanwhile.run();
            LockSupport.parkNanos(1_000_000);
        }
    }

    /// What can be read on a screen, and in its fields, from top to bottom.
    private static Stream<String> texts(Element element) {
        if (element.isTextNode()) {
            return Stream.of(element.getText()).filter(text -> !text.isBlank());
        }
        Stream<String> own = Stream.of("label", "value", "errorMessage")
                .map(element::getProperty)
                .filter(text -> text != null && !text.isBlank());
        return Stream.concat(own, element.getChildren().flatMap(ViewTest::texts));
    }

    private void takeIn() {
        VaadinSession session = UI.getCurrent().getSession();
        session.getService().runPendingAccessTasks(session);
        runPendingSignalsTasks();
    }
}
