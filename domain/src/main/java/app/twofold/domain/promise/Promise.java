package app.twofold.domain.promise;

import app.twofold.domain.PersonId;
import app.twofold.domain.PromiseId;
import app.twofold.domain.Title;
import app.twofold.domain.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pcollections.OrderedPMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/// What somebody, or both, mean to do. Immutable.
///
/// @param by       who made it, or proposed it for both
/// @param isOfBoth whether both promise it
/// @param terms    what is promised; null while one of both is only proposed
/// @param earlier  what was promised before, each changed by both in time; oldest first
/// @param proposal what waits for an answer; what is promised holds meanwhile
/// @param answered what the other had proposed before, which comes back when the proposal is taken back; null where
///     the other had proposed nothing, or both have agreed since
/// @param views    how it went, as each sees it who may say so
/// @param takenBack when it was taken back; null where it wasn't
public record Promise(
        PromiseId id,
        PersonId by,
        boolean isOfBoth,
        @Nullable Terms terms,
        PVector<Earlier> earlier,
        @Nullable Proposal proposal,
        @Nullable Proposal answered,
        PMap<PersonId, View> views,
        @Nullable Instant takenBack) {

    /// What is promised.
    ///
    /// @param seq   the seq of the event with which it began to hold
    /// @param until the last day to keep it; null for one without an end
    /// @param since when it began to hold
    public record Terms(long seq, Title text, @Nullable LocalDate until, Instant since) {}

    /// What was promised until both changed it.
    public record Earlier(Terms terms, Instant until) {}

    /// @param seq      the seq of the event that proposed it
    /// @param declined when the other said "not now"; null where they did not
    public record Proposal(
            long seq,
            PersonId by,
            Title text,
            @Nullable LocalDate until,
            Instant at,
            @Nullable Instant declined) {

        public boolean isDeclined() {
            return declined != null;
        }

        Proposal declinedAt(Instant time) {
            return new Proposal(seq, by, text, until, at, time);
        }

        boolean says(Title otherText, @Nullable LocalDate otherUntil) {
            return text.equals(otherText) && Objects.equals(until, otherUntil);
        }
    }

    /// How it went, as one of the two sees it.
    ///
    /// @param words may be empty
    public record View(boolean kept, Words words, Instant at) {}

    /// Where a promise stands. What two see differently stays so: there is no verdict.
    public enum Stage {
        PROPOSED,
        OPEN,
        KEPT,
        NOT_KEPT,
        SEEN_DIFFERENTLY,
        TAKEN_BACK
    }

    static Promise made(PromiseId id, PersonId by, Terms terms) {
        return new Promise(id, by, false, terms, TreePVector.empty(), null, null, OrderedPMap.empty(), null);
    }

    static Promise proposed(PromiseId id, Proposal proposal) {
        return new Promise(
                id, proposal.by(), true, null, TreePVector.empty(), proposal, null, OrderedPMap.empty(), null);
    }

    /// What has no end goes on while all say that it is kept.
    public Stage stage() {
        if (takenBack != null) {
            return Stage.TAKEN_BACK;
        }
        if (terms == null) {
            return Stage.PROPOSED;
        }
        if (views.size() < (isOfBoth ? 2 : 1)) {
            return Stage.OPEN;
        }
        long kept = views.values().stream().filter(View::kept).count();
        if (kept == views.size()) {
            return terms.until() == null ? Stage.OPEN : Stage.KEPT;
        }
        return kept == 0 ? Stage.NOT_KEPT : Stage.SEEN_DIFFERENTLY;
    }

    /// Whether it still is to be kept.
    public boolean isOpen() {
        return stage() == Stage.OPEN;
    }

    /// Whether nothing is to be done about it any more.
    public boolean isEnded() {
        return switch (stage()) {
            case PROPOSED, OPEN -> false;
            case KEPT, NOT_KEPT, SEEN_DIFFERENTLY, TAKEN_BACK -> true;
        };
    }

    /// Whether its last day has come; what has no end never is due.
    public boolean isDue(LocalDate today) {
        return until().filter(last -> !today.isBefore(last)).isPresent();
    }

    /// Whether its last day is over; what has no end never is.
    public boolean isOver(LocalDate today) {
        return until().filter(today::isAfter).isPresent();
    }

    /// The last day to keep it, as it stands or, before both have agreed, as it is proposed.
    public Optional<LocalDate> until() {
        return Optional.ofNullable(terms != null ? terms.until() : proposal != null ? proposal.until() : null);
    }

    /// What it says, as it stands or, before both have agreed, as it is proposed.
    public Title text() {
        if (terms != null) {
            return terms.text();
        }
        if (proposal == null) {
            throw new IllegalStateException("A promise of nothing: " + id);
        }
        return proposal.text();
    }

    /// Whether this partner is one of those who say how it went.
    public boolean isJudgedBy(PersonId person) {
        return isOfBoth || !by.equals(person);
    }

    /// Whether it waits for this partner to say how it went.
    public boolean waitsForViewOf(PersonId person) {
        return isOpen() && isJudgedBy(person) && !views.containsKey(person);
    }

    /// The later of the two times at which it was said how it went; empty where nobody has.
    public Optional<Instant> judged() {
        return views.values().stream().map(View::at).max(Instant::compareTo);
    }

    /// With this as the only proposal.
    Promise withOnly(@Nullable Proposal other) {
        return new Promise(id, by, isOfBoth, terms, earlier, other, null, views, takenBack);
    }

    /// With the open proposal after a "not now".
    Promise declinedAt(Proposal open, Instant at) {
        return new Promise(id, by, isOfBoth, terms, earlier, open.declinedAt(at), answered, views, takenBack);
    }

    /// With a proposal in place of the open one, which it answers where that is the other's.
    Promise proposed(Proposal next) {
        Proposal others = proposal != null && !proposal.by().equals(next.by()) ? proposal : answered;
        return new Promise(id, by, isOfBoth, terms, earlier, next, others, views, takenBack);
    }

    /// Without the open proposal; what it had answered waits again. Where nothing is left, it is taken back.
    Promise withdrawnAt(Instant at) {
        return terms == null && answered == null ? takenBackAt(at) : withOnly(answered);
    }

    /// What was proposed holds from now on, and nobody has said yet how that went.
    Promise agreed(Proposal open, long seq, Instant at) {
        PVector<Earlier> before = terms == null ? earlier : earlier.plus(new Earlier(terms, at));
        Terms now = new Terms(seq, open.text(), open.until(), at);
        return new Promise(id, by, isOfBoth, now, before, null, null, OrderedPMap.empty(), null);
    }

    /// With how it went, as one sees it. Once it is said, no other words wait for an answer any more.
    Promise seen(PersonId person, View view) {
        Promise seen =
                new Promise(id, by, isOfBoth, terms, earlier, proposal, answered, views.plus(person, view), takenBack);
        return seen.isEnded() ? seen.withOnly(null) : seen;
    }

    /// What was only proposed goes on to say what it was about.
    Promise takenBackAt(Instant at) {
        return new Promise(id, by, isOfBoth, terms, earlier, terms == null ? proposal : null, null, views, at);
    }
}
