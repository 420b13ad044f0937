package app.twofold.server.couple;

import app.twofold.domain.Title;
import app.twofold.server.Seat;
import app.twofold.server.SignedIn;
import app.twofold.server.limit.Pace;
import app.twofold.server.limit.RateLimits;
import app.twofold.server.wire.Fields;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Founding a couple and listing one's own over REST.
@RestController
@RequestMapping("/api/v1/couples")
class CouplesController {

    private final Couples couples;
    private final RateLimits limits;

    CouplesController(Couples couples, RateLimits limits) {
        this.couples = couples;
        this.limits = limits;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Item found(@AuthenticationPrincipal SignedIn person, Fields body) {
        Title name = body.title("name");
        ZoneId zone = body.zone("timeZone");
        limits.keep(Pace.COUPLE, person.id());
        return Item.of(couples.found(person, name, zone));
    }

    /// The caller's couples: those of two before those of one alone, and of these the latest first.
    @GetMapping
    Listed list(@AuthenticationPrincipal SignedIn person) {
        return new Listed(couples.seats(person).stream().map(Item::of).toList());
    }

    record Listed(List<Item> couples) {}

    record Item(UUID coupleId) {

        static Item of(Seat seat) {
            return new Item(seat.couple().value());
        }
    }
}
