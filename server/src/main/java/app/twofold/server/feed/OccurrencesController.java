package app.twofold.server.feed;

import app.twofold.domain.InvalidValue;
import app.twofold.domain.checkin.Occurrences;
import app.twofold.domain.checkin.schedule.Occurrence;
import app.twofold.domain.checkin.schedule.OccurrenceState;
import app.twofold.domain.couple.CoupleState;
import app.twofold.server.Seat;
import app.twofold.server.couple.Couples;
import app.twofold.server.wire.InvalidInput;
import app.twofold.server.wire.Misread;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// When check-ins are held, for programs that do not follow recurrence rules themselves.
@RestController
class OccurrencesController {

    private static final Duration LONGEST = Duration.ofDays(400);
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-01-01T00:00:00Z");

    private final Couples couple;
    private final Clock clock;

    OccurrencesController(Couples couple, Clock clock) {
        this.couple = couple;
        this.clock = clock;
    }

    /// Those that start from the one time on and before the other.
    @GetMapping("/api/v1/couples/{couple}/occurrences")
    Listed list(Seat seat, @RequestParam String from, @RequestParam String to) {
        Instant first = instant("from", from);
        Instant last = instant("to", to);
        boolean tooFar = first.isBefore(EARLIEST) || last.isAfter(LATEST);
        if (tooFar || Duration.between(first, last).compareTo(LONGEST) > 0) {
            throw new InvalidInput(
                    new InvalidValue(InvalidValue.Fault.OUT_OF_RANGE),
                    "The fields \"from\" and \"to\" may be 400 days apart.");
        }
        CoupleState state = couple.state(seat);
        return new Listed(Occurrences.between(state.checkins(), first, last, clock.instant()).stream()
                .filter(occurrence -> isOf(state, occurrence))
                .map(Item::of)
                .toList());
    }

    /// Of a frozen space there is what was over by then.
    private static boolean isOf(CoupleState state, Occurrence occurrence) {
        Instant frozen = state.leaving().frozen();
        return frozen == null || !occurrence.closesAt().isAfter(frozen);
    }

    private static Instant instant(String field, String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw new InvalidInput(
                    Misread.TIME_MALFORMED,
                    "The field \"" + field + "\" must be a time in UTC such as 2026-11-23T18:15:00Z.");
        }
    }

    record Listed(List<Item> occurrences) {}

    record Item(
            UUID checkinId,
            UUID scheduleId,
            String original,
            Instant start,
            Instant end,
            Instant opensAt,
            Instant closesAt,
            boolean moved,
            String state) {

        static Item of(Occurrence occurrence) {
            return new Item(
                    occurrence.id().checkin().value(),
                    occurrence.id().schedule().value(),
                    occurrence.id().original().toString(),
                    occurrence.start(),
                    occurrence.end(),
                    occurrence.opensAt(),
                    occurrence.closesAt(),
                    occurrence.moved(),
                    name(occurrence.state()));
        }

        private static String name(OccurrenceState state) {
            return switch (state) {
                case UPCOMING -> "upcoming";
                case OPEN -> "open";
                case UNDER_WAY -> "under-way";
                case HELD -> "held";
                case MISSED -> "missed";
                case SKIPPED -> "skipped";
                case PAUSED -> "paused";
            };
        }
    }
}
