package app.twofold.server.takeout;

import app.twofold.server.RedactedFailure;
import app.twofold.server.Seat;
import app.twofold.server.SignedIn;
import app.twofold.server.archive.Progress;
import app.twofold.server.web.ProblemCode;
import app.twofold.server.web.Problems;
import app.twofold.server.wire.Fields;
import jakarta.servlet.http.HttpServletResponse;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Taking out over REST. The answer is written while it is made; a caller who has enough closes the connection.
@RestController
@RequestMapping("/api/v1/couples/{couple}/take-out")
class TakeOutController {

    private final TakeOut takeOut;
    private final Clock clock;

    TakeOutController(TakeOut takeOut, Clock clock) {
        this.takeOut = takeOut;
        this.clock = clock;
    }

    @PostMapping("/archive")
    void archive(@AuthenticationPrincipal SignedIn person, Seat seat, Fields body, HttpServletResponse response)
            throws IOException {
        answer(person, seat, body, Form.ARCHIVE, response);
    }

    @PostMapping("/book")
    void book(@AuthenticationPrincipal SignedIn person, Seat seat, Fields body, HttpServletResponse response)
            throws IOException {
        answer(person, seat, body, Form.BOOK, response);
    }

    @PostMapping("/wins")
    void wins(@AuthenticationPrincipal SignedIn person, Seat seat, Fields body, HttpServletResponse response)
            throws IOException {
        answer(person, seat, body, Form.WINS, response);
    }

    @PostMapping("/check-ins")
    void checkins(@AuthenticationPrincipal SignedIn person, Seat seat, Fields body, HttpServletResponse response)
            throws IOException {
        answer(person, seat, body, Form.NUMBERS, response);
    }

    private void answer(SignedIn person, Seat seat, Fields body, Form form, HttpServletResponse response)
            throws IOException {
        Optional<Permit> permit = takeOut.permit(person, seat, body.text("password"));
        if (permit.isEmpty()) {
            Problems.write(response, ProblemCode.WRONG_PASSWORD, "The password is not right.");
            return;
        }
        try {
            takeOut.write(permit.get(), form, new Started(response, form), Progress.UNWATCHED);
        } catch (RuntimeException e) {
            if (response.isCommitted()) {
                // Half an answer must not end as if it were a whole one.
                throw new IOException("An answer broke off", RedactedFailure.of(e));
            }
            response.resetBuffer();
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION, null);
            throw e;
        }
    }

    /// The body of an answer, whose head is written once there is something to say.
    private final class Started extends FilterOutputStream {

        private final HttpServletResponse response;
        private final Form form;
        private boolean started;

        Started(HttpServletResponse response, Form form) throws IOException {
            super(response.getOutputStream());
            this.response = response;
            this.form = form;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            if (!started) {
                started = true;
                writeHead();
            }
            out.write(bytes, offset, length);
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        private void writeHead() {
            LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
            response.setContentType(form.contentType());
            response.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment()
                            .filename(form.fileName(today))
                            .build()
                            .toString());
        }
    }
}
