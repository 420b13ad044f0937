package app.twofold.server.web;

import org.springframework.http.HttpStatus;

/// Why a call has come to nothing, apart from bad input: stable names for programs.
public enum ProblemCode {
    REQUEST_MALFORMED(HttpStatus.BAD_REQUEST, "request.malformed"),
    CONTENT_KIND_UNKNOWN(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "content.unknown"),
    NOT_SIGNED_IN(HttpStatus.UNAUTHORIZED, "sign-in.missing"),
    WRONG_SIGN_IN(HttpStatus.UNAUTHORIZED, "sign-in.wrong"),
    WRONG_PASSWORD(HttpStatus.FORBIDDEN, "password.wrong"),
    CSRF_TOKEN_MISSING(HttpStatus.FORBIDDEN, "csrf.missing"),
    NOTHING_HERE(HttpStatus.NOT_FOUND, "not-found"),
    INVITATION_NOT_ACCEPTED(HttpStatus.CONFLICT, "invitation.not-accepted"),
    OWN_INVITATION(HttpStatus.CONFLICT, "invitation.own"),
    INVITATION_NOT_POSSIBLE(HttpStatus.CONFLICT, "invitation.not-possible"),
    COUPLE_COMPLETE(HttpStatus.CONFLICT, "couple.already-complete"),
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

    HttpStatus status() {
        return status;
    }

    public String code() {
        return code;
    }
}
