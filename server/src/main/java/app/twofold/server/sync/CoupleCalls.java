package app.twofold.server.sync;

import app.twofold.domain.CoupleId;
import app.twofold.domain.InvalidValue;
import app.twofold.domain.InvalidValue.Fault;
import app.twofold.domain.couple.CoupleState;
import app.twofold.server.NothingHere;
import app.twofold.server.Seat;
import app.twofold.server.SignedIn;
import app.twofold.server.couple.CoupleStateJson;
import app.twofold.server.live.LiveHub.Committed;
import app.twofold.server.wire.Fields;
import app.twofold.server.wire.InvalidInput;
import app.twofold.server.wire.Json;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The stream, the state and the commands of a couple over REST, for what is not live.
@RestController
@RequestMapping(path = "/api/v1/couples/{couple}", produces = MediaType.APPLICATION_JSON_VALUE)
class CoupleCalls {

    private static final int MAX_LIMIT = 1_000;

    private final SyncServices services;

    CoupleCalls(SyncServices services) {
        this.services = services;
    }

    @GetMapping("/events")
    String events(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable String couple,
            @RequestParam(defaultValue = "0") String after,
            @RequestParam(defaultValue = "" + MAX_LIMIT) String limit) {
        Seat seat = seat(person, couple);
        long from = number("after", after, 0, Long.MAX_VALUE);
        List<Committed> page = services.couples().events(seat, from, (int) number("limit", limit, 1, MAX_LIMIT));
        long head = services.couples().state(seat).seq();
        long last = page.isEmpty() ? 0 : page.getLast().recorded().seq();
        return services.texts().page(page, Math.max(head, last));
    }

    @GetMapping("/state")
    String state(@AuthenticationPrincipal SignedIn person, @PathVariable String couple) {
        Seat seat = seat(person, couple);
        CoupleState state = services.couples().state(seat);
        return Json.write(
                CoupleStateJson.write(state, person.person(), services.clock().instant()));
    }

    /// The answer is the `done` or `refused` frame, both with status 200: the call itself has worked.
    @PostMapping("/commands")
    String command(@AuthenticationPrincipal SignedIn person, @PathVariable String couple, Fields body) {
        Seat seat = seat(person, couple);
        return SyncSocket.answerTo(services, seat, ClientFrame.readDo(body));
    }

    private Seat seat(SignedIn person, String couple) {
        CoupleId id;
        try {
            id = CoupleId.of(couple);
        } catch (IllegalArgumentException _) {
            throw new NothingHere();
        }
        return services.couples().seat(person, id).orElseThrow(NothingHere::new);
    }

    private static long number(String name, String text, long min, long max) {
        if (text.matches("[0-9]{1,18}")) {
            long number = Long.parseLong(text);
            if (number >= min && number <= max) {
                return number;
            }
        }
        throw new InvalidInput(
                new InvalidValue(Fault.OUT_OF_RANGE),
                "The parameter \"" + name + "\" must be a whole number from " + min + " to " + max + ".");
    }
}
