package app.twofold.server.web;

import org.springframework.http.HttpStatus;

/// Why a call has come to nothing, apart from bad input: stable names for programs.
public enum ProblemCode {
    REQUEST_MALFORMED(HttpStatus.BAD_REQUEST, "request.malformed"),
    METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED, "method.not-allowed"),
    CONTENT_NOT_OFFERED(HttpStatus.NOT_ACCEPTABLE, "content.not-offered"),
    CONTENT_KIND_UNKNOWN(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "content.unknown"),
    NOT_SIGNED_IN(HttpStatus.UNAUTHORIZED, "sign-in.missing"),
    WRONG_SIGN_IN(HttpStatus.UNAUTHORIZED, "sign-in.wrong"),
    WRONG_PASSWORD(HttpStatus.FORBIDDEN, "password.wrong"),
    WRONG_RECOVERY_CODE(HttpStatus.FORBIDDEN, "recovery-code.wrong"),
    WRONG_ADDRESS_CODE(HttpStatus.FORBIDDEN, "address-code.wrong"),
    SIGN_UP_CLOSED(HttpStatus.FORBIDDEN, "sign-up.closed"),
    SIGN_UP_BY_INVITATION(HttpStatus.FORBIDDEN, "sign-up.by-invitation"),
    CSRF_TOKEN_MISSING(HttpStatus.FORBIDDEN, "csrf.missing"),
    NOTHING_HERE(HttpStatus.NOT_FOUND, "not-found"),
    INVITATION_NOT_ACCEPTED(HttpStatus.CONFLICT, "invitation.not-accepted"),
    OWN_INVITATION(HttpStatus.CONFLICT, "invitation.own"),
    INVITATION_NOT_POSSIBLE(HttpStatus.CONFLICT, "invitation.not-possible"),
    COUPLE_COMPLETE(HttpStatus.CONFLICT, "couple.already-complete"),
    SPACE_FROZEN(HttpStatus.CONFLICT, "space.frozen"),
    PRIVATE_SIDE_LOCKED(HttpStatus.LOCKED, "private.locked"),
    TOO_MANY_CALENDAR_LINKS(HttpStatus.CONFLICT, "calendar.too-many-links"),
    ARCHIVE_NOT_READ(HttpStatus.UNPROCESSABLE_CONTENT, "archive.not-read"),
    ARCHIVE_NOT_POSSIBLE(HttpStatus.CONFLICT, "archive.not-possible"),
    TABLE_NOT_READ(HttpStatus.UNPROCESSABLE_CONTENT, "table.not-read"),
    BODY_TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "body.too-large"),
    BODY_TOO_SLOW(HttpStatus.REQUEST_TIMEOUT, "body.too-slow"),
    TOO_MANY_ATTEMPTS(HttpStatus.TOO_MANY_REQUESTS, "attempts.too-many"),
    SERVER_FAILED(HttpStatus.INTERNAL_SERVER_ERROR, "server.failed"),
    SERVICE_UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "service.unavailable");

    private final HttpStatus status;
    private final String code;

    ProblemCode(HttpStatus status, String code) {
        this.status = status;
        this.code = code;
    }

    /// The code of a failure of which no more is known than its status.
    static ProblemCode of(int status) {
        return switch (status) {
            case 401 -> NOT_SIGNED_IN;
            case 404 -> NOTHING_HERE;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> CONTENT_NOT_OFFERED;
            case 413 -> BODY_TOO_LARGE;
            case 415 -> CONTENT_KIND_UNKNOWN;
            case 429 -> TOO_MANY_ATTEMPTS;
            case 503 -> SERVICE_UNAVAILABLE;
            default -> status < 500 ? REQUEST_MALFORMED : SERVER_FAILED;
        };
    }

    /// What a developer is told where nothing more can be said.
    public String sentence() {
        return switch (this) {
            case NOTHING_HERE -> "There is nothing here.";
            case METHOD_NOT_ALLOWED -> "This cannot be called with this method; Allow says which.";
            case SERVICE_UNAVAILABLE -> "The server cannot do this right now. Send it again in a moment.";
            case SERVER_FAILED -> "The server failed.";
            case NOT_SIGNED_IN -> "Sign in first.";
            case SPACE_FROZEN -> "This space is frozen. Both may read it, and nobody writes in it.";
            case PRIVATE_SIDE_LOCKED ->
                "What you keep to yourself is locked here. Your password or your recovery code opens it.";
            case REQUEST_MALFORMED -> "The request is malformed.";
            default -> status.getReasonPhrase() + ".";
        };
    }

    HttpStatus status() {
        return status;
    }

    public String code() {
        return code;
    }
}
