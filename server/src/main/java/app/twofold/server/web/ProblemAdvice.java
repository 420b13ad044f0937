package app.twofold.server.web;

import app.twofold.domain.InvalidValue;
import app.twofold.server.Busy;
import app.twofold.server.FrozenSpace;
import app.twofold.server.NothingHere;
import app.twofold.server.PrivateSideLocked;
import app.twofold.server.Unavailable;
import app.twofold.server.Unforeseen;
import app.twofold.server.limit.TooManyAttempts;
import app.twofold.server.limit.TooSlow;
import app.twofold.server.wire.InvalidInput;
import app.twofold.server.wire.Reason;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.TransactionException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/// Every error of a REST call as problem details.
@Order(Ordered.HIGHEST_PRECEDENCE)
@RestControllerAdvice(annotations = RestController.class)
class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    @ExceptionHandler
    ResponseEntity<ProblemDetail> badInput(InvalidInput e) {
        return answer(Problems.of(e));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> badValue(InvalidValue e) {
        return answer(Problems.of(new InvalidInput(e, Reason.of(e).message())));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> tooMany(TooManyAttempts e) {
        ProblemDetail problem = Problems.of(
                ProblemCode.TOO_MANY_ATTEMPTS, "There were too many attempts. Wait as long as Retry-After says.");
        return later(problem, e.retryAfter().toSeconds());
    }

    @ExceptionHandler({Busy.class, Unavailable.class, DataAccessException.class, TransactionException.class})
    ResponseEntity<ProblemDetail> unavailable(Exception e) {
        if (!(e instanceof Busy)) {
            LOG.warn("A call failed because the database did not answer as expected", e);
        }
        return later(Problems.of(ProblemCode.SERVICE_UNAVAILABLE, ProblemCode.SERVICE_UNAVAILABLE.sentence()), 1);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> failed(RuntimeException e) {
        if (!Unforeseen.isSomebodyGone(e)) {
            Unforeseen.log(LOG, "A call failed", e);
        }
        return answer(Problems.of(ProblemCode.SERVER_FAILED, ProblemCode.SERVER_FAILED.sentence()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> nothingHere(NothingHere e) {
        return answer(Problems.nothingHere());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> frozen(FrozenSpace e) {
        return answer(Problems.of(ProblemCode.SPACE_FROZEN, ProblemCode.SPACE_FROZEN.sentence()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> locked(PrivateSideLocked e) {
        return answer(Problems.of(ProblemCode.PRIVATE_SIDE_LOCKED, ProblemCode.PRIVATE_SIDE_LOCKED.sentence()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> tooLarge(BodyTooLarge e) {
        return answer(Problems.of(ProblemCode.BODY_TOO_LARGE, String.valueOf(e.getMessage())));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> tooSlow(TooSlow e) {
        ProblemDetail problem = Problems.of(ProblemCode.BODY_TOO_SLOW, String.valueOf(e.getMessage()));
        // The rest of it is not waited for.
        return ResponseEntity.status(problem.getStatus())
                .header(HttpHeaders.CONNECTION, "close")
                .body(problem);
    }

    @Override
    protected ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return ResponseEntity.of(Problems.nothingHere()).build();
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMediaTypeNotSupported(
            HttpMediaTypeNotSupportedException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (e.getContentType() == null) {
            e.getBody().setDetail("The call needs a Content-Type.");
        }
        return super.handleHttpMediaTypeNotSupported(e, headers, status, request);
    }

    /// What Spring refuses by itself has a code like everything else.
    @Override
    protected ResponseEntity<Object> createResponseEntity(
            @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (body instanceof ProblemDetail problem) {
            problem.setProperty("code", ProblemCode.of(status.value()).code());
        }
        return super.createResponseEntity(body, headers, status, request);
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        return ResponseEntity.of(problem).build();
    }

    private static ResponseEntity<ProblemDetail> later(ProblemDetail problem, long seconds) {
        return ResponseEntity.status(problem.getStatus())
                .header(HttpHeaders.RETRY_AFTER, Long.toString(seconds))
                .body(problem);
    }
}
