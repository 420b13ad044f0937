package app.twofold.ui.fault;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.ui.ViewTest;
import app.twofold.ui.shell.FrameTestView;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.ServerRpcHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class CalmErrorsTest extends ViewTest {

    @Test
    void anUnforeseenFailureIsToldByItsReferenceAndQuotesNobody(CapturedOutput log) {
        navigate(FrameTestView.class);

        VaadinSession.getCurrent()
                .getErrorHandler()
                .error(new ErrorEvent(new IllegalStateException("cannot read: I miss you")));

        assertThat(log).contains("Unexpected error, reference", "java.lang.IllegalStateException");
        assertThat(log).doesNotContain("I miss you");
        assertThat(find(Notification.class).all()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Broken pipe", "Connection reset by peer", "Connection reset"})
    void somebodyWhoHasLeftIsNoError(String words, CapturedOutput log) {
        navigate(FrameTestView.class);

        VaadinSession.getCurrent()
                .getErrorHandler()
                .error(new ErrorEvent(new UncheckedIOException(new IOException(words))));

        assertThat(log).doesNotContain("Unexpected error");
        assertThat(find(Notification.class).all()).isEmpty();
    }

    @Test
    void whatNoScreenSendsIsNoErrorAndStandsInTheLogOnce(CapturedOutput log) {
        navigate(FrameTestView.class);
        RuntimeException odd = new ClassCastException("a secret");
        odd.setStackTrace(new StackTraceElement[] {
            new StackTraceElement("tools.jackson.databind.node.BaseJsonNode", "fail", null, 1),
            new StackTraceElement(ServerRpcHandler.class.getName(), "handleInvocationData", null, 2),
            new StackTraceElement(StrictMessages.class.getName(), "handleRequest", null, 3)
        });

        for (int i = 0; i < 5; i++) {
            VaadinSession.getCurrent().getErrorHandler().error(new ErrorEvent(odd));
        }

        assertThat(log).doesNotContain("Unexpected error", "a secret");
        assertThat(log.getAll().lines().filter(line -> line.contains("A screen sent what none sends")))
                .hasSize(1);
    }

    @Test
    void whatOurOwnListenersFailAtIsAnErrorWhateverTheyWereGiven() {
        RuntimeException own = new ClassCastException("a secret");
        own.setStackTrace(new StackTraceElement[] {
            new StackTraceElement("app.twofold.ui.goal.GoalPage", "chosen", null, 1),
            new StackTraceElement(ServerRpcHandler.class.getName(), "handleInvocationData", null, 2)
        });

        assertThat(OddMessages.isOne(own)).isFalse();
        assertThat(OddMessages.isOne(new IllegalStateException(own))).isFalse();
    }
}
