package app.twofold.server.history;

import app.twofold.domain.Command;
import app.twofold.domain.Event;
import app.twofold.domain.InvalidValue;
import app.twofold.domain.InvalidValue.Fault;
import app.twofold.domain.Refusal;
import app.twofold.domain.couple.CoupleDecider;
import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.couple.Partner;
import app.twofold.server.Seat;
import app.twofold.server.couple.Couples;
import app.twofold.server.stream.Committed;
import app.twofold.server.stream.Streams;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/// States of the past, folded from the stream.
@Component
class PastStates {

    private static final int PAGE = 1_000;

    private final Couples couple;
    private final Streams<CoupleState, Command, Event, Refusal> streams;

    PastStates(Couples couple, Streams<CoupleState, Command, Event, Refusal> streams) {
        this.couple = couple;
        this.streams = streams;
    }

    CoupleState at(Seat seat, LocalDate day, Instant now) {
        CoupleState present = couple.state(seat);
        LocalDate today = present.today(now);
        if (day.isAfter(present.latestDay(now)) || day.isBefore(foundedOn(present, today))) {
            throw new InvalidValue(Fault.OUT_OF_RANGE);
        }
        return day.isBefore(today)
                ? folded(seat, day.plusDays(1).atStartOfDay(present.zone()).toInstant())
                : present;
    }

    private static LocalDate foundedOn(CoupleState state, LocalDate today) {
        return state.partners().stream()
                .map(Partner::since)
                .min(Comparator.naturalOrder())
                .map(since -> LocalDate.ofInstant(since, state.zone()))
                .orElse(today);
    }

    private CoupleState folded(Seat seat, Instant end) {
        CoupleState state = CoupleState.EMPTY;
        ReadAhead<Event> pages =
                new ReadAhead<>(after -> streams.after(seat.couple().value(), after, PAGE), PAGE);
        List<Committed<Event>> page = pages.first(state.seq());
        while (!page.isEmpty()) {
            for (Committed<Event> event : page) {
                if (!event.recorded().at().isBefore(end)) {
                    return state;
                }
                state = CoupleDecider.evolve(state, event.recorded());
            }
            page = pages.next();
        }
        return state;
    }
}
