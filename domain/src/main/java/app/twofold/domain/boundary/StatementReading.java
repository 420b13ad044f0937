package app.twofold.domain.boundary;

import app.twofold.domain.Words;
import app.twofold.domain.boundary.StatementEvent.BoundaryAgreed;
import app.twofold.domain.boundary.StatementEvent.BoundaryAssentTakenBack;
import app.twofold.domain.boundary.StatementEvent.BoundaryHonoured;
import app.twofold.domain.boundary.StatementEvent.BoundaryMissed;
import app.twofold.domain.boundary.StatementEvent.BoundaryRevised;
import app.twofold.domain.boundary.StatementEvent.BoundarySaidBack;
import app.twofold.domain.boundary.StatementEvent.BoundaryShared;
import app.twofold.domain.boundary.StatementEvent.BoundaryUnderstood;
import app.twofold.domain.boundary.StatementEvent.BoundaryWithdrawn;
import app.twofold.domain.boundary.StatementEvent.DiscussionAsked;
import app.twofold.domain.boundary.StatementEvent.DiscussionSettled;
import app.twofold.domain.boundary.StatementEvent.HonourTakenBack;
import app.twofold.domain.boundary.StatementEvent.ReviewSet;
import app.twofold.domain.boundary.StatementEvent.RevisionWithdrawn;
import app.twofold.domain.boundary.wording.BoundaryWording;
import app.twofold.domain.boundary.wording.SayBack;
import app.twofold.domain.timeline.Entry;
import app.twofold.domain.timeline.EntryLog;
import app.twofold.domain.timeline.Moment;
import app.twofold.domain.timeline.Place;
import app.twofold.domain.timeline.Strand;
import app.twofold.domain.timeline.Subject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What the events of a boundary tell. An assent by one of two is told by the entry of the agreement; a day to look at
/// it again, and that a wish to talk is settled, are not told.
public final class StatementReading {

    private StatementReading() {}

    public static EntryLog read(EntryLog log, Moment<Boundaries, StatementEvent> moment) {
        Boundary after = moment.after().find(moment.event().boundary()).orElse(null);
        if (after == null) {
            return log;
        }
        return moment.before()
                .find(after.id())
                .map(before -> new Told(moment, before, after).in(log))
                .orElseGet(() -> log.plus(moment.entry(
                        subject(after),
                        new BoundaryHappening.Shared(
                                after.holder(), after.standing().wording()))));
    }

    static Subject subject(Boundary boundary) {
        return new Subject(
                Subject.Ref.of(boundary.id()),
                boundary.standing().wording().title().value());
    }

    /// One event of a boundary that was there before.
    private record Told(Moment<Boundaries, StatementEvent> moment, Boundary before, Boundary after) {

        EntryLog in(EntryLog log) {
            return switch (moment.event()) {
                case BoundaryShared _, DiscussionSettled _, ReviewSet _ -> log;
                case BoundarySaidBack(var _, int number, var text) -> saidBack(log.closed(words()), number, text);
                case BoundaryUnderstood(var _, int number, long saidBack) -> understood(log, number, saidBack);
                case BoundaryMissed(var _, int _, long _, var text) ->
                    told(log.closed(sayingBack()), isChanged(), new BoundaryHappening.Missed(text));
                case BoundaryAgreed(var _, int number) -> agreed(log.closed(words()), number);
                case BoundaryAssentTakenBack(var _, int number) ->
                    told(log, isAgreed(before, number), new BoundaryHappening.AssentTakenBack());
                case DiscussionAsked(var _, int _, var reason) -> discussed(log, reason);
                case BoundaryRevised revised -> revised(log, revised);
                case RevisionWithdrawn _ -> dropped(log.closed(words()));
                case BoundaryWithdrawn _ -> told(log, !before.isWithdrawn(), new BoundaryHappening.Withdrawn());
                case BoundaryHonoured _ -> honoured(log);
                case HonourTakenBack(var _, long note) ->
                    Optional.ofNullable(before.notes().get(note))
                            .map(taken -> log.minus(new Place(taken.at(), note)))
                            .orElse(log);
            };
        }

        private EntryLog told(EntryLog log, boolean isSo, BoundaryHappening happening) {
            return isSo ? log.plus(moment.entry(subject(after), happening)) : log;
        }

        private boolean isChanged() {
            return !before.equals(after);
        }

        /// Words that still waited for an answer are gone with this.
        private EntryLog saidBack(EntryLog log, int number, Words text) {
            if (!isChanged()) {
                return log;
            }
            boolean isInPlaceOfOthers =
                    before.open(number).flatMap(v -> v.talk().waiting()).isPresent();
            EntryLog left = isInPlaceOfOthers ? log.minus(sayingBack()) : log;
            return left.plus(sayingBack(), moment.entry(subject(after), new BoundaryHappening.SaidBack(text)));
        }

        private EntryLog understood(EntryLog log, int number, long saidBack) {
            return before.open(number)
                    .flatMap(version -> version.talk().waiting())
                    .filter(said -> said.seq() == saidBack)
                    .map(SayBack::text)
                    .map(heard -> told(log.closed(sayingBack()), true, new BoundaryHappening.Understood(heard)))
                    .orElse(log);
        }

        private EntryLog agreed(EntryLog log, int number) {
            Version now = after.standing();
            if (now.number() != number || !now.isAgreed() || isAgreed(before, number)) {
                return log;
            }
            Optional<Version> old = earlier(number);
            BoundaryHappening happening = new BoundaryHappening.Agreed(
                    number,
                    now.wording(),
                    old.map(Version::wording).orElse(null),
                    old.map(version -> version.agreedAt() == null ? version.at() : version.agreedAt())
                            .orElse(null),
                    now.assents());
            return log.plus(moment.entry(now.assents().keySet(), subject(after), happening));
        }

        /// The version that held before this one did.
        private Optional<Version> earlier(int number) {
            return after.past().stream()
                    .filter(past -> past.ending() == Boundary.Ending.REPLACED)
                    .map(Boundary.Past::version)
                    .filter(version -> version.number() < number)
                    .max(Comparator.comparingInt(Version::number));
        }

        private static boolean isAgreed(Boundary boundary, int number) {
            return boundary.open(number).filter(Version::isAgreed).isPresent();
        }

        private EntryLog discussed(EntryLog log, Words reason) {
            Strand strand = new Strand(Strand.Of.DISCUSSION, List.of(after.id(), moment.by()));
            boolean isInPlaceOfAnother = before.discussions().containsKey(moment.by());
            EntryLog left = isInPlaceOfAnother ? log.minus(strand) : log;
            return isChanged()
                    ? left.plus(strand, moment.entry(subject(after), new BoundaryHappening.DiscussionAsked(reason)))
                    : log;
        }

        private EntryLog revised(EntryLog log, BoundaryRevised revised) {
            if (after.versions() == before.versions()) {
                return log;
            }
            BoundaryWording held = before.standing().wording();
            return log.burst(words(), moment.by(), moment.at())
                    .filter(entry -> entry.by().size() == 1 && entry.by().contains(moment.by()))
                    .flatMap(entry -> goingOn(entry, revised))
                    .map(entry -> log.changed(words(), entry))
                    .orElseGet(() -> log.plus(words(), moment.entry(subject(after), revision(revised, held))));
        }

        private Optional<Entry> goingOn(Entry entry, BoundaryRevised revised) {
            return entry.happening() instanceof BoundaryHappening.Revised(var how, var first, var _)
                            && how == revised.revision()
                    ? Optional.of(moment.entry(entry, subject(after), revision(revised, first)))
                    : Optional.empty();
        }

        private static BoundaryHappening revision(BoundaryRevised revised, BoundaryWording first) {
            return new BoundaryHappening.Revised(revised.revision(), first, revised.wording());
        }

        private EntryLog dropped(EntryLog log) {
            Version beside = before.beside();
            return beside == null || after.beside() != null
                    ? log
                    : told(log, true, new BoundaryHappening.RevisionWithdrawn(beside.wording()));
        }

        private EntryLog honoured(EntryLog log) {
            return Optional.ofNullable(after.notes().get(moment.seq()))
                    .map(note -> told(log, true, new BoundaryHappening.Honoured(note)))
                    .orElse(log);
        }

        private Strand words() {
            return new Strand(Strand.Of.WORDING, after.id());
        }

        private Strand sayingBack() {
            return new Strand(Strand.Of.SAYING_BACK, after.id());
        }
    }
}
