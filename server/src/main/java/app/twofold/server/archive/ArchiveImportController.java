package app.twofold.server.archive;

import app.twofold.server.Seat;
import app.twofold.server.archive.zip.NotAnArchive;
import app.twofold.server.couple.Refusals;
import app.twofold.server.web.FileBody;
import app.twofold.server.web.ProblemCode;
import app.twofold.server.web.Problems;
import app.twofold.server.wire.Json;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/// Bringing in an archive over REST, or only looking at it first. The body is the file itself.
@RestController
@RequestMapping(path = "/api/v1/couples/{couple}/bring-in", produces = MediaType.APPLICATION_JSON_VALUE)
class ArchiveImportController {

    private static final MediaType ZIP = MediaType.parseMediaType("application/zip");

    private final ArchiveImport archives;

    ArchiveImportController(ArchiveImport archives) {
        this.archives = archives;
    }

    @PostMapping("/archive/look")
    String lookAtArchive(Seat seat, HttpServletRequest request) throws IOException, HttpMediaTypeNotSupportedException {
        return written(archives.look(seat, FileBody.of(request, ZIP)));
    }

    @PostMapping("/archive")
    ResponseEntity<Object> bringInArchive(Seat seat, HttpServletRequest request)
            throws IOException, HttpMediaTypeNotSupportedException {
        ArchivePreview preview = archives.bringIn(seat, FileBody.of(request, ZIP));
        return preview.canComeIn()
                ? ResponseEntity.ok(written(preview))
                : Problems.answer(Problems.of(ProblemCode.ARCHIVE_NOT_POSSIBLE, whyNot(preview)));
    }

    @ExceptionHandler
    ResponseEntity<Object> notAnArchive(NotAnArchive e) {
        ProblemDetail problem = Problems.of(ProblemCode.ARCHIVE_NOT_READ, sentence(e.reason()));
        problem.setProperty("reason", name(e.reason()));
        problem.setProperty("file", e.file());
        problem.setProperty("line", e.line());
        return Problems.answer(problem);
    }

    @ExceptionHandler
    ResponseEntity<Object> notOffered(NotOffered e) {
        return Problems.answer(Problems.of(
                ProblemCode.ARCHIVE_NOT_POSSIBLE, Refusals.of(e.reason()).message()));
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
}
