package app.twofold.server.feed;

import app.twofold.server.NothingHere;
import app.twofold.server.Seat;
import app.twofold.server.feed.CalendarLinks.CalendarLink;
import app.twofold.server.web.ProblemCode;
import app.twofold.server.web.Problems;
import app.twofold.server.wire.Fields;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// A partner's own calendar links over REST.
@RestController
@RequestMapping("/api/v1/couples/{couple}/calendar-links")
class CalendarLinksController {

    private final CalendarLinks links;

    CalendarLinksController(CalendarLinks links) {
        this.links = links;
    }

    @PostMapping
    ResponseEntity<?> make(Seat seat, Fields body) {
        boolean neutral = !body.has("neutral") || body.flag("neutral");
        return links.make(seat, neutral)
                .<ResponseEntity<?>>map(made -> ResponseEntity.status(HttpStatus.CREATED)
                        .body(new Made(
                                made.link().id(),
                                made.path(),
                                neutral,
                                made.link().madeAt())))
                .orElseGet(() -> ResponseEntity.of(Problems.of(
                                ProblemCode.TOO_MANY_CALENDAR_LINKS,
                                "You have " + CalendarLinks.LIMIT + " links already; revoke one first."))
                        .build());
    }

    /// The links without what opens them.
    @GetMapping
    Listed list(Seat seat) {
        return new Listed(links.of(seat).stream().map(Item::of).toList());
    }

    @DeleteMapping("/{link}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(Seat seat, @PathVariable UUID link) {
        if (!links.revoke(seat, link)) {
            throw new NothingHere();
        }
    }

    record Made(UUID linkId, String path, boolean neutral, Instant madeAt) {}

    record Listed(List<Item> links) {}

    record Item(UUID linkId, boolean neutral, Instant madeAt) {

        static Item of(CalendarLink link) {
            return new Item(link.id(), link.neutral(), link.madeAt());
        }
    }
}
