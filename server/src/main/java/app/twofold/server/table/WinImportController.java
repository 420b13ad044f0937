package app.twofold.server.table;

import app.twofold.server.Seat;
import app.twofold.server.web.FileBody;
import app.twofold.server.web.ProblemCode;
import app.twofold.server.web.Problems;
import app.twofold.server.wire.InvalidInput;
import app.twofold.server.wire.Json;
import app.twofold.server.wire.Misread;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Bringing in a table of wins over REST, or only looking at it first. The body is the file itself.
@RestController
@RequestMapping(path = "/api/v1/couples/{couple}/bring-in", produces = MediaType.APPLICATION_JSON_VALUE)
class WinImportController {

    private static final MediaType CSV = MediaType.parseMediaType("text/csv");

    private final WinImport wins;

    WinImportController(WinImport wins) {
        this.wins = wins;
    }

    @PostMapping("/wins/look")
    String lookAtWins(Seat seat, HttpServletRequest request, @RequestParam(defaultValue = "") String dates)
            throws IOException, HttpMediaTypeNotSupportedException {
        return written(wins.look(seat, FileBody.of(request, CSV), order(dates)));
    }

    @PostMapping("/wins")
    ResponseEntity<Object> bringInWins(
            Seat seat, HttpServletRequest request, @RequestParam(defaultValue = "") String dates)
            throws IOException, HttpMediaTypeNotSupportedException {
        Preview preview = wins.bringIn(seat, FileBody.of(request, CSV), order(dates));
        if (preview.isFaultless()) {
            return ResponseEntity.ok(written(preview));
        }
        ProblemDetail problem = Problems.of(ProblemCode.TABLE_NOT_READ, "The table has faults; nothing came in.");
        problem.setProperty("faults", preview.faults().stream().map(Fault::of).toList());
        return Problems.answer(problem);
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

    /// A fault of a table, as it is written.
    record Fault(long line, String column, String reason) {

        static Fault of(Preview.Fault fault) {
            return new Fault(
                    fault.line(),
                    fault.column(),
                    fault.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
    }
}
