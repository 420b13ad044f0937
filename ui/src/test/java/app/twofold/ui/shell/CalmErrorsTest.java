package app.twofold.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.ui.ViewTest;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
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
}
