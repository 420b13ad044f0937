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
import app.twofold.domain.timeline.Book;
import app.twofold.domain.timeline.Entry;
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

    public static Book read(Book book, Moment<Boundaries, StatementEvent> moment) {
        Boundary after = moment.after().find(moment.event().boundary()).orElse(null);
        if (after == null) {
            return book;
        }
        return moment.before()
                .find(after.id())
                .map(before -> new Told(moment, before, after).in(book))
                .orElseGet(() -> book.plus(moment.entry(
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

        Book in(Book book) {
            return switch (moment.event()) {
                case BoundaryShared _, DiscussionSettled _, ReviewSet _ -> book;
                case BoundarySaidBack(var _, int number, var text) -> saidBack(book.closed(words()), number, text);
                case BoundaryUnderstood(var _, int number, long saidBack) -> understood(book, number, saidBack);
                case BoundaryMissed(var _, int _, long _, var text) ->
                    told(book.closed(sayingBack()), isChanged(), new BoundaryHappening.Missed(text));
                case BoundaryAgreed(var _, int number) -> agreed(book.closed(words()), number);
                case BoundaryAssentTakenBack(var _, int number) ->
                    told(book, isAgreed(before, number), new BoundaryHappening.AssentTakenBack());
                case DiscussionAsked(var _, int _, var reason) -> discussed(book, reason);
                case BoundaryRevised revised -> revised(book, revised);
                case RevisionWithdrawn _ -> dropped(book.closed(words()));
                case BoundaryWithdrawn _ -> told(book, !before.isWithdrawn(), new BoundaryHappening.Withdrawn());
                case BoundaryHonoured _ -> honoured(book);
                case HonourTakenBack(var _, long note) ->
                    Optional.ofNullable(before.notes().get(note))
                            .map(taken -> book.minus(new Place(taken.at(), note)))
                            .orElse(book);
            };
        }

        private Book told(Book book, boolean isSo, BoundaryHappening happening) {
            return isSo ? book.plus(moment.entry(subject(after), happening)) : book;
        }

        private boolean isChanged() {
            return !before.equals(after);
        }

        /// Words that still waited for an answer are gone with this.
        private Book saidBack(Book book, int number, Words text) {
            if (!isChanged()) {
                return book;
            }
            boolean isInPlaceOfOthers =
                    before.open(number).flatMap(v -> v.talk().waiting()).isPresent();
            Book left = isInPlaceOfOthers ? book.minus(sayingBack()) : book;
            return left.plus(sayingBack(), moment.entry(subject(after), new BoundaryHappening.SaidBack(text)));
        }

        private Book understood(Book book, int number, long saidBack) {
            return before.open(number)
                    .flatMap(version -> version.talk().waiting())
                    .filter(said -> said.seq() == saidBack)
                    .map(SayBack::text)
                    .map(heard -> told(book.closed(sayingBack()), true, new BoundaryHappening.Understood(heard)))
                    .orElse(book);
        }

        private Book agreed(Book book, int number) {
            Version now = after.standing();
            if (now.number() != number || !now.isAgreed() || isAgreed(before, number)) {
                return book;
            }
            Optional<Version> old = earlier(number);
            BoundaryHappening happening = new BoundaryHappening.Agreed(
                    number,
                    now.wording(),
                    old.map(Version::wording).orElse(null),
                    old.map(version -> version.agreedAt() == null ? version.at() : version.agreedAt())
                            .orElse(null),
                    now.assents());
            return book.plus(moment.entry(now.assents().keySet(), subject(after), happening));
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

        private Book discussed(Book book, Words reason) {
            Strand strand = new Strand(Strand.Of.DISCUSSION, List.of(after.id(), moment.by()));
            boolean isInPlaceOfAnother = before.discussions().containsKey(moment.by());
            Book left = isInPlaceOfAnother ? book.minus(strand) : book;
            return isChanged()
                    ? left.plus(strand, moment.entry(subject(after), new BoundaryHappening.DiscussionAsked(reason)))
                    : book;
        }

        private Book revised(Book book, BoundaryRevised revised) {
            if (after.versions() == before.versions()) {
                return book;
            }
            BoundaryWording held = before.standing().wording();
            return book.burst(words(), moment.by(), moment.at())
                    .filter(entry -> entry.by().size() == 1 && entry.by().contains(moment.by()))
                    .flatMap(entry -> goingOn(entry, revised))
                    .map(entry -> book.changed(words(), entry))
                    .orElseGet(() -> book.plus(words(), moment.entry(subject(after), revision(revised, held))));
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

        private Book dropped(Book book) {
            Version beside = before.beside();
            return beside == null || after.beside() != null
                    ? book
                    : told(book, true, new BoundaryHappening.RevisionWithdrawn(beside.wording()));
        }

        private Book honoured(Book book) {
            return Optional.ofNullable(after.notes().get(moment.seq()))
                    .map(note -> told(book, true, new BoundaryHappening.Honoured(note)))
                    .orElse(book);
        }

        private Strand words() {
            return new Strand(Strand.Of.WORDING, after.id());
        }

        private Strand sayingBack() {
            return new Strand(Strand.Of.SAYING_BACK, after.id());
        }
    }
}
