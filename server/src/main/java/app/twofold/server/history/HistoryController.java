package app.twofold.server.history;

import app.twofold.domain.InvalidValue;
import app.twofold.domain.history.HistoryFilter;
import app.twofold.server.NothingHere;
import app.twofold.server.Seat;
import app.twofold.server.couple.CoupleStateJson;
import app.twofold.server.wire.Fields;
import app.twofold.server.wire.InvalidInput;
import app.twofold.server.wire.Json;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Looking back over REST.
@RestController
@RequestMapping(path = "/api/v1/couples/{couple}/history", produces = MediaType.APPLICATION_JSON_VALUE)
class HistoryController {

    private static final int USUAL_SIZE = 50;

    private final History history;

    HistoryController(History history) {
        this.history = history;
    }

    /// A page of the timeline, newest first.
    @GetMapping
    String page(
            Seat seat,
            Asked asked,
            @RequestParam(defaultValue = "") String before,
            @RequestParam(defaultValue = "" + USUAL_SIZE) String size) {
        int entries = HistoryQuery.size(size, History.MAX_SIZE);
        HistoryPage page = history.page(seat, asked.filter(), HistoryQuery.place(before), entries);
        return Json.write(HistoryJson.page(page.entries(), page.next()));
    }

    /// How much of it is in every week.
    @GetMapping("/ruler")
    String ruler(Seat seat, Asked asked) {
        return Json.write(HistoryJson.ruler(history.ruler(seat, asked.filter())));
    }

    /// A page of what is found, newest first.
    @PostMapping("/search")
    String search(Seat seat, Fields body) {
        HistorySearch search = HistorySearch.read(body, USUAL_SIZE, History.MAX_SIZE);
        HistoryPage page = history.page(seat, search.filter(), search.before(), search.size());
        return Json.write(HistoryJson.page(page.entries(), page.next()));
    }

    /// How much of what is found is in every week.
    @PostMapping("/search/ruler")
    String searchRuler(Seat seat, Fields body) {
        HistorySearch search = HistorySearch.read(body, USUAL_SIZE, History.MAX_SIZE);
        return Json.write(HistoryJson.ruler(history.ruler(seat, search.filter())));
    }

    /// The history of one subject.
    @GetMapping("/about")
    String about(Seat seat, @RequestParam(defaultValue = "") String subject) {
        return history.about(seat, HistoryQuery.subject("subject", subject))
                .map(HistoryJson::about)
                .map(Json::write)
                .orElseThrow(NothingHere::new);
    }

    /// Everything shared as it was at the end of a day.
    @GetMapping("/as-of")
    String asOf(Seat seat, @RequestParam(defaultValue = "") String day) {
        LocalDate asked = HistoryQuery.day("day", day);
        try {
            return Json.write(CoupleStateJson.write(history.asOf(seat, asked), seat.person()));
        } catch (InvalidValue e) {
            throw new InvalidInput(e, "The parameter \"day\" must be a day from the founding of the couple to today.");
        }
    }

    /// What the parameters of a call ask for.
    record Asked(
            @Nullable List<String> kind,
            @Nullable String by,
            @Nullable String about,
            @Nullable String area,
            @Nullable String words,
            @Nullable String from,
            @Nullable String until) {

        HistoryFilter filter() {
            HistoryQuery.refuseWords(text(words));
            return HistoryQuery.filter(
                    kind == null ? List.of() : kind, text(by), text(about), text(area), text(from), text(until));
        }

        private static String text(@Nullable String given) {
            return given == null ? "" : given;
        }
    }
}
