package app.twofold.domain;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.Decision.Accepted;
import app.twofold.domain.Decision.Rejected;
import app.twofold.domain.couple.CoupleDecider;
import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.couple.Partner;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// One test told as a story: `given(what happened).when(somebody asks).then(what follows)`. What follows has
/// happened for the next `when`. The story starts on Monday, 2 March 2026, at noon UTC, and lasts as long as
/// [#at] and [#later] say.
public final class Story {

    public static final Instant START = Instant.parse("2026-03-02T12:00:00Z");

    private CoupleState state = CoupleState.EMPTY;
    private Instant now = START;
    private @Nullable Issued<Command> asked;

    private Story() {}

    /// Somebody's event, at a time of its own or, with null, at the time of the story.
    public record Happened(
            PersonId by, Event event, @Nullable Instant at) {

        public Happened at(Instant other) {
            return new Happened(by, event, other);
        }
    }

    public static Happened by(PersonId by, Event event) {
        return new Happened(by, event, null);
    }

    public static Story given(Happened... history) {
        return new Story().and(history);
    }

    /// The couple of Alex and Sam, and what happened then.
    public static Story givenBoth(Happened... history) {
        return given(People.alexFounds(), People.samJoins()).and(history);
    }

    public Story and(Happened... history) {
        for (Happened happened : history) {
            Instant at = happened.at() == null ? now : happened.at();
            happen(happened.by(), at, happened.event());
        }
        return this;
    }

    public Story at(Instant time) {
        now = time;
        return this;
    }

    public Story later(Duration duration) {
        return at(now.plus(duration));
    }

    public Story when(PersonId by, Command command) {
        ZoneId zone = state.partner(by).map(Partner::profile).map(p -> p.zone()).orElse(ZoneOffset.UTC);
        asked = new Issued<>(new UUID(1, state.seq()), by, now, zone, command);
        return this;
    }

    /// The command is accepted, with exactly these events.
    public Story then(Event... events) {
        Issued<Command> issued = issued();
        assertThat(CoupleDecider.decide(state, issued)).isEqualTo(new Accepted<>(List.of(events)));
        for (Event event : events) {
            happen(CoupleDecider.author(event, issued.by()), issued.at(), event);
        }
        return this;
    }

    /// The command is accepted, and there is nothing left to do.
    public Story thenNothingToDo() {
        return then();
    }

    public Story thenRefused(Refusal reason) {
        assertThat(CoupleDecider.decide(state, issued())).isEqualTo(new Rejected<>(reason));
        return this;
    }

    /// Looks at the state as it is now.
    public Story thenState(Consumer<CoupleState> look) {
        look.accept(state);
        return this;
    }

    public CoupleState state() {
        return state;
    }

    private void happen(PersonId by, Instant at, Event event) {
        state = CoupleDecider.evolve(state, new Recorded<>(state.seq() + 1, by, at, event));
    }

    private Issued<Command> issued() {
        if (asked == null) {
            throw new IllegalStateException("Nobody has asked for anything yet");
        }
        return asked;
    }
}
