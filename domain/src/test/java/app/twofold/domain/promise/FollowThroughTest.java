package app.twofold.domain.promise;

import static app.twofold.domain.People.ALEX;
import static app.twofold.domain.People.BERLIN;
import static app.twofold.domain.People.SAM;
import static app.twofold.domain.Story.by;
import static app.twofold.domain.Story.givenBoth;
import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.PersonId;
import app.twofold.domain.PromiseId;
import app.twofold.domain.Story;
import app.twofold.domain.Title;
import app.twofold.domain.Words;
import app.twofold.domain.promise.FollowThrough.Mark;
import app.twofold.domain.promise.PromiseEvent.PromiseAgreed;
import app.twofold.domain.promise.PromiseEvent.PromiseChangeProposed;
import app.twofold.domain.promise.PromiseEvent.PromiseJudged;
import app.twofold.domain.promise.PromiseEvent.PromiseMade;
import app.twofold.domain.promise.PromiseEvent.PromiseProposed;
import app.twofold.domain.promise.PromiseEvent.PromiseTakenBack;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FollowThroughTest {

    private static final Title TEXT = new Title("I ring before I come.");

    @Test
    void everyPromiseIsInTheMonthThatItWasDueInByItsDay() {
        Story story = givenBoth(
                by(ALEX, made(1, LocalDate.of(2026, 4, 30))),
                by(ALEX, made(2, LocalDate.of(2026, 4, 2))),
                by(ALEX, made(3, LocalDate.of(2026, 3, 31))),
                by(ALEX, made(4, LocalDate.of(2026, 4, 1))),
                by(SAM, judged(1, true)),
                by(SAM, judged(2, false)),
                by(SAM, judged(3, true)));

        assertThat(of(story, ALEX))
                .containsExactly(
                        new FollowThrough(YearMonth.of(2026, 3), List.of(Mark.KEPT)),
                        new FollowThrough(YearMonth.of(2026, 4), List.of(Mark.NOT_KEPT, Mark.KEPT)));
        assertThat(of(story, SAM)).isEmpty();
    }

    @Test
    void whatBothChangedIsInTheMonthItWasDueInAtFirst() {
        LocalDate march = LocalDate.of(2026, 3, 20);
        Story story = givenBoth(
                by(ALEX, made(1, march)),
                by(ALEX, new PromiseChangeProposed(id(1), TEXT, march.plusMonths(2))),
                by(SAM, new PromiseAgreed(id(1), 4)));

        assertThat(of(story, ALEX)).containsExactly(new FollowThrough(YearMonth.of(2026, 3), List.of(Mark.CHANGED)));
    }

    @Test
    void whatHasNoEndIsInTheMonthInWhichItWasSaidHowItWent() {
        Story story = givenBoth(
                by(ALEX, made(1, null)).at(Instant.parse("2026-03-01T12:00:00Z")),
                by(SAM, judged(1, false)).at(Instant.parse("2026-05-31T22:30:00Z")));

        assertThat(of(story, ALEX))
                .as("it was June in Berlin by then")
                .containsExactly(new FollowThrough(YearMonth.of(2026, 6), List.of(Mark.NOT_KEPT)));
    }

    @Test
    void whatHasNoEndIsNotInItWhileItGoesOn() {
        Story story = givenBoth(by(ALEX, made(1, null)), by(SAM, judged(1, true)));

        assertThat(of(story, ALEX)).isEmpty();
    }

    @Test
    void promisesOfBothAndThoseTakenBackAreNotInIt() {
        LocalDate march = LocalDate.of(2026, 3, 20);
        Story story = givenBoth(
                by(ALEX, new PromiseProposed(id(1), TEXT, march)),
                by(SAM, new PromiseAgreed(id(1), 3)),
                by(ALEX, judged(1, true)),
                by(SAM, judged(1, true)),
                by(ALEX, made(2, march)),
                by(ALEX, new PromiseTakenBack(id(2))));

        assertThat(of(story, ALEX)).isEmpty();
    }

    private static List<FollowThrough> of(Story story, PersonId person) {
        return FollowThrough.of(story.state().promises(), person, BERLIN);
    }

    private static PromiseId id(long number) {
        return new PromiseId(new UUID(0, number));
    }

    private static PromiseMade made(long number, @Nullable LocalDate until) {
        return new PromiseMade(id(number), TEXT, until);
    }

    private static PromiseJudged judged(long number, boolean kept) {
        return new PromiseJudged(id(number), kept, Words.NONE);
    }
}
