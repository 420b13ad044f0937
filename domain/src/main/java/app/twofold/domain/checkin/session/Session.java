package app.twofold.domain.checkin.session;

import app.twofold.domain.CheckinId;
import app.twofold.domain.PersonId;
import app.twofold.domain.Title;
import app.twofold.domain.Words;
import app.twofold.domain.checkin.schedule.Pauses;
import app.twofold.domain.checkin.template.Prompt;
import app.twofold.domain.checkin.template.PromptId;
import app.twofold.domain.checkin.template.Template;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.OrderedPMap;
import org.pcollections.PMap;

/// A check-in that somebody has entered. Immutable.
///
/// @param opening  what it was opened with; it keeps its template
/// @param openedAt when the first of the two entered
/// @param entered  who has entered, and when
/// @param course   where the two are, and what has become of the prompts
/// @param closings what each has said at the end
/// @param ended    how it came to its end; null while it goes on
public record Session(
        CheckinId id,
        Opening opening,
        Instant openedAt,
        PMap<PersonId, Instant> entered,
        Course course,
        Pauses pauses,
        Outcomes outcomes,
        PMap<PersonId, Closing> closings,
        @Nullable Ended ended) {

    /// One word, and thanks.
    ///
    /// @param thanks may be empty
    public record Closing(Title word, Words thanks, Instant at) {}

    /// @param early whether one of the two ended it before both had said their last word
    public record Ended(PersonId by, Instant at, boolean early) {}

    static Session opened(CheckinId id, Opening opening, Instant at) {
        return new Session(
                id,
                opening,
                at,
                OrderedPMap.empty(),
                Course.BEGUN,
                Pauses.NONE,
                Outcomes.NONE,
                HashTreePMap.empty(),
                null);
    }

    public Template template() {
        return opening.template();
    }

    /// Where the two are.
    public Place place() {
        return course.place();
    }

    /// Who speaks about the prompt where the two are; null where nobody has the floor.
    public @Nullable Floor floor() {
        return course.floor();
    }

    /// What has become of a prompt so far.
    public Round round(PromptId prompt) {
        return course.rounds().getOrDefault(prompt, Round.NONE);
    }

    /// The prompt where the two are; empty at the outcomes and at the closing.
    public Optional<Prompt> prompt() {
        List<Prompt> prompts = template().prompts();
        return place() instanceof Place.AtPrompt(int index) && place().isIn(template())
                ? Optional.of(prompts.get(index))
                : Optional.empty();
    }

    public boolean isEnded() {
        return ended != null;
    }

    public boolean isPaused() {
        return pauses.isAny();
    }

    /// How much of the present turn is left, never less than nothing. It stands still during a pause.
    public Duration left(Instant now) {
        Floor floor = floor();
        if (floor == null) {
            return Duration.ZERO;
        }
        Duration left = Duration.between(pauses.since() == null ? now : pauses.since(), floor.until());
        return left.isNegative() ? Duration.ZERO : left;
    }

    Session entered(PersonId person, Instant at) {
        PMap<PersonId, Instant> all = entered.containsKey(person) ? entered : entered.plus(person, at);
        return new Session(id, opening, openedAt, all, course, pauses, outcomes, closings, ended);
    }

    Session withRound(PromptId prompt, Round round) {
        return withCourse(course.withRound(prompt, round));
    }

    Session withFloor(@Nullable Floor other) {
        return withCourse(course.withFloor(other));
    }

    Session moved(Place to) {
        return withCourse(course.moved(to));
    }

    Session withOutcomes(Outcomes others) {
        return new Session(id, opening, openedAt, entered, course, pauses, others, closings, ended);
    }

    Session withPauses(Pauses others) {
        return new Session(id, opening, openedAt, entered, course, others, outcomes, closings, ended);
    }

    Session closed(PersonId person, Closing closing) {
        PMap<PersonId, Closing> all = closings.plus(person, closing);
        return new Session(id, opening, openedAt, entered, course, pauses, outcomes, all, ended);
    }

    Session ended(Ended how) {
        return new Session(
                id, opening, openedAt, entered, course.withFloor(null), Pauses.NONE, outcomes, closings, how);
    }

    private Session withCourse(Course other) {
        return new Session(id, opening, openedAt, entered, other, pauses, outcomes, closings, ended);
    }
}
