package app.twofold.server.bringin;

import app.twofold.server.Seat;
import app.twofold.server.web.ProblemCode;
import app.twofold.server.web.Problems;
import app.twofold.server.wire.InvalidInput;
import app.twofold.server.wire.Json;
import app.twofold.server.wire.Misread;
import app.twofold.server.wire.Refusals;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Bringing in archives and tables over REST: each can be looked at first. The body is the file itself.
@RestController
@RequestMapping(path = "/api/v1/couples/{couple}/bring-in", produces = MediaType.APPLICATION_JSON_VALUE)
class BringInController {

    private static final MediaType ZIP = MediaType.parseMediaType("application/zip");
    private static final MediaType CSV = MediaType.parseMediaType("text/csv");

    private final ArchiveImport archives;
    private final WinImport wins;

    BringInController(ArchiveImport archives, WinImport wins) {
        this.archives = archives;
        this.wins = wins;
    }

    @PostMapping("/archive/look")
    String lookAtArchive(Seat seat, HttpServletRequest request) throws IOException, HttpMediaTypeNotSupportedException {
        return written(archives.look(seat, body(request, ZIP)));
    }

    @PostMapping("/archive")
    ResponseEntity<Object> bringInArchive(Seat seat, HttpServletRequest request)
            throws IOException, HttpMediaTypeNotSupportedException {
        ArchivePreview preview = archives.bringIn(seat, body(request, ZIP));
        return preview.canComeIn()
                ? ResponseEntity.ok(written(preview))
                : problem(Problems.of(ProblemCode.ARCHIVE_NOT_POSSIBLE, whyNot(preview)));
    }

    @PostMapping("/wins/look")
    String lookAtWins(Seat seat, HttpServletRequest request, @RequestParam(defaultValue = "") String dates)
            throws IOException, HttpMediaTypeNotSupportedException {
        return written(wins.look(seat, body(request, CSV), order(dates)));
    }

    @PostMapping("/wins")
    ResponseEntity<Object> bringInWins(
            Seat seat, HttpServletRequest request, @RequestParam(defaultValue = "") String dates)
            throws IOException, HttpMediaTypeNotSupportedException {
        Preview preview = wins.bringIn(seat, body(request, CSV), order(dates));
        if (preview.isFaultless()) {
            return ResponseEntity.ok(written(preview));
        }
        ProblemDetail problem = Problems.of(ProblemCode.TABLE_NOT_READ, "The table has faults; nothing came in.");
        problem.setProperty("faults", preview.faults().stream().map(Fault::of).toList());
        return problem(problem);
    }

    @ExceptionHandler
    ResponseEntity<Object> notAnArchive(NotAnArchive e) {
        ProblemDetail problem = Problems.of(ProblemCode.ARCHIVE_NOT_READ, sentence(e.reason()));
        problem.setProperty("reason", name(e.reason()));
        problem.setProperty("file", e.file());
        problem.setProperty("line", e.line());
        return problem(problem);
    }

    @ExceptionHandler
    ResponseEntity<Object> notOffered(NotOffered e) {
        return problem(Problems.of(
                ProblemCode.ARCHIVE_NOT_POSSIBLE, Refusals.of(e.reason()).message()));
    }

    /// What comes first in days that can be read two ways.
    private static DayOrder order(String dates) {
        return switch (dates) {
            case "" -> DayOrder.NOT_SAID;
            case "day-first" -> DayOrder.DAY_FIRST;
            case "month-first" -> DayOrder.MONTH_FIRST;
            default ->
                throw new InvalidInput(
                        Misread.CHOICE_UNKNOWN, "Parameter \"dates\": must be one of day-first, month-first.");
        };
    }

    /// Of one kind alone, which no form of another site's page can send.
    private static InputStream body(HttpServletRequest request, MediaType kind)
            throws IOException, HttpMediaTypeNotSupportedException {
        String given = request.getContentType();
        if (given == null || !kind.isCompatibleWith(MediaType.parseMediaType(given))) {
            throw new HttpMediaTypeNotSupportedException(
                    given == null ? null : MediaType.parseMediaType(given), List.of(kind));
        }
        return request.getInputStream();
    }

    private static ResponseEntity<Object> problem(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static String written(ArchivePreview preview) {
        ObjectNode json = Json.object()
                .put("shared", name(preview.shared()))
                .put("comesIn", preview.canComeIn())
                .put("name", preview.name())
                .put("events", preview.events())
                .put("from", preview.from().toString())
                .put("until", preview.until().toString())
                .put("goals", preview.goals())
                .put("boundaries", preview.boundaries())
                .put("checkins", preview.checkins())
                .put("wins", preview.wins())
                .put("origin", name(preview.origin()))
                .put("own", preview.own());
        return Json.write(json);
    }

    private static String written(Preview preview) {
        ObjectNode json = Json.object()
                .put("fresh", preview.fresh())
                .put("known", preview.known())
                .put("others", preview.others());
        ArrayNode ignored = json.putArray("ignored");
        preview.ignored().forEach(ignored::add);
        ArrayNode faults = json.putArray("faults");
        preview.faults().stream()
                .map(Fault::of)
                .forEach(fault -> faults.addObject()
                        .put("line", fault.line())
                        .put("column", fault.column())
                        .put("reason", fault.reason()));
        return Json.write(json);
    }

    private static String whyNot(ArchivePreview preview) {
        return switch (preview.shared()) {
            case OTHER_MISSING -> "The archive is of two, and your partner has not joined here yet.";
            case OF_ONE_ALONE -> "The archive is of one alone, and there are two here.";
            case NOT_EMPTY -> "Something has been shared here already; nothing is replaced.";
            case IS_HERE, TO_BE_AGREED, AT_ONCE -> "Everything in the archive is here already.";
        };
    }

    private static String sentence(NotAnArchive.Reason reason) {
        return switch (reason) {
            case TOO_LARGE -> "It is larger, packed or unpacked, than an archive may be.";
            case DAMAGED -> "It is no ZIP, breaks off, or a file in it is not as its manifest says.";
            case OTHER_FILES -> "Other files are in it than an archive has, or not in their order.";
            case MALFORMED -> "A file in it is not what its description says.";
            case OTHER_VERSION -> "It was made by a later version of the program.";
            case SOMEBODY_ELSES -> "It is of other people, who are known here.";
        };
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// A fault of a table, as it is written.
    record Fault(long line, String column, String reason) {

        static Fault of(Preview.Fault fault) {
            return new Fault(fault.line(), fault.column(), name(fault.reason()));
        }
    }
}
