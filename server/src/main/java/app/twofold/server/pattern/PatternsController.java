package app.twofold.server.pattern;

import app.twofold.server.Seat;
import app.twofold.server.history.History;
import app.twofold.server.wire.Json;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Patterns of weeks and months over REST.
@RestController
@RequestMapping(path = "/api/v1/couples/{couple}/patterns", produces = MediaType.APPLICATION_JSON_VALUE)
class PatternsController {

    private static final String USUAL_REACH = "twelve-weeks";

    private final History history;

    PatternsController(History history) {
        this.history = history;
    }

    /// What is plotted of the couple. Every number in it has been opened to both.
    @GetMapping
    String patterns(Seat seat, @RequestParam(defaultValue = USUAL_REACH) String reach) {
        return Json.write(PatternsJson.write(history.patterns(seat, PatternsJson.reach(reach))));
    }
}
