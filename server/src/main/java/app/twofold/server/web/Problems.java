package app.twofold.server.web;

import app.twofold.server.wire.InvalidInput;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;

/// Problem details (RFC 9457) outside of controllers. They name a code for programs and one sentence for developers,
/// never content.
public final class Problems {

    private Problems() {}

    public static void write(HttpServletResponse response, ProblemCode code, String sentence) throws IOException {
        String body = JsonMapper.shared()
                .createObjectNode()
                .put("type", "about:blank")
                .put("title", code.status().getReasonPhrase())
                .put("status", code.status().value())
                .put("detail", sentence)
                .put("code", code.code())
                .toString();
        response.setStatus(code.status().value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
    }

    public static ProblemDetail of(ProblemCode code, String sentence) {
        return of(code.status(), code.code(), sentence);
    }

    /// The same as a whole answer of a controller.
    public static ResponseEntity<Object> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    /// What a call is about is not there, or not the caller's.
    static ProblemDetail nothingHere() {
        return of(ProblemCode.NOTHING_HERE, "There is nothing here.");
    }

    /// Bad input.
    static ProblemDetail of(InvalidInput input) {
        return of(HttpStatus.BAD_REQUEST, input.code(), input.explanation());
    }

    private static ProblemDetail of(HttpStatus status, String code, String sentence) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, sentence);
        problem.setProperty("code", code);
        return problem;
    }
}
