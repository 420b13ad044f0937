package app.twofold.domain.text;

import app.twofold.domain.text.WholeText.Hands;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// A stretch of a base that one or both sides have changed.
final class Region {

    private final List<String> base;
    private final List<Change> theirs = new ArrayList<>();
    private final List<Change> mine = new ArrayList<>();
    private final int from;
    private int to;

    Region(List<String> base, Change first, boolean isMine) {
        this.base = base;
        from = first.from();
        to = first.to();
        add(first, isMine);
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    /// Whether a change that starts no earlier than this region touches the same words or the same place.
    boolean overlaps(Change next) {
        return next.from() < to || (from == to && next.isInsertion() && next.from() == from);
    }

    void add(Change change, boolean isMine) {
        (isMine ? mine : theirs).add(change);
        to = Math.max(to, change.to());
    }

    /// Whether only the other side has changed anything here.
    boolean isTheirs() {
        return mine.isEmpty();
    }

    /// What the other side has made of it.
    List<String> theirs() {
        return applied(theirs);
    }

    /// The tokens that take the region's place; empty if the two sides collide.
    ///
    /// @param hands whose the two sides are
    Optional<List<String>> resolved(Hands hands) {
        List<String> their = applied(theirs);
        List<String> my = applied(mine);
        if (mine.isEmpty()) {
            return Optional.of(their);
        }
        if (theirs.isEmpty()) {
            return Optional.of(my);
        }
        if (from == to) {
            return Optional.of(
                    hands == Hands.ONE ? Insertions.combine(their, my) : Insertions.bothOf(their, my, isLine()));
        }
        if (their.equals(my)) {
            return Optional.of(hands == Hands.ONE ? my : Marks.of(base.subList(from, to), my));
        }
        if (deletesOnly(theirs) && deletesOnly(mine)) {
            return Optional.of(without(theirs, mine));
        }
        if (deletesOnly(theirs)) {
            return insertedBeside(theirs, mine);
        }
        return deletesOnly(mine) ? insertedBeside(mine, theirs) : oneWithinTheOther();
    }

    /// Both replaced the same words, and one replacement starts or ends with the other: nothing typed is missing.
    private Optional<List<String>> oneWithinTheOther() {
        if (theirs.size() > 1 || mine.size() > 1) {
            return Optional.empty();
        }
        Change their = theirs.getFirst();
        Change my = mine.getFirst();
        if (their.from() != my.from() || their.to() != my.to()) {
            return Optional.empty();
        }
        if (Insertions.holdsAtAnEnd(my.tokens(), their.tokens())) {
            return Optional.of(my.tokens());
        }
        return Insertions.holdsAtAnEnd(their.tokens(), my.tokens()) ? Optional.of(their.tokens()) : Optional.empty();
    }

    /// An insertion at the edge of deleted words, with nothing but white space between it and the edge, stays.
    private Optional<List<String>> insertedBeside(List<Change> deletions, List<Change> insertions) {
        if (deletions.size() > 1
                || insertions.size() > 1
                || !insertions.getFirst().isInsertion()) {
            return Optional.empty();
        }
        int place = insertions.getFirst().from();
        List<String> result = new ArrayList<>();
        if (isSpace(from, place)) {
            result.addAll(base.subList(from, place));
            result.addAll(insertions.getFirst().tokens());
            return Optional.of(result);
        }
        if (isSpace(place, to)) {
            result.addAll(insertions.getFirst().tokens());
            result.addAll(base.subList(place, to));
            return Optional.of(result);
        }
        return Optional.empty();
    }

    /// Whether the place is a whole line, which holds nothing yet.
    private boolean isLine() {
        return (from == 0 || base.get(from - 1).equals("\n"))
                && (to == base.size() || base.get(to).equals("\n"));
    }

    private boolean isSpace(int start, int end) {
        return base.subList(start, end).stream().allMatch(Tokens::isSpace);
    }

    private static boolean deletesOnly(List<Change> changes) {
        return changes.stream().allMatch(Change::isDeletion);
    }

    private List<String> without(List<Change> some, List<Change> others) {
        return IntStream.range(from, to)
                .filter(i -> !isDeleted(i, some) && !isDeleted(i, others))
                .mapToObj(base::get)
                .toList();
    }

    private static boolean isDeleted(int token, List<Change> changes) {
        return changes.stream().anyMatch(c -> c.from() <= token && token < c.to());
    }

    private List<String> applied(List<Change> changes) {
        List<String> result = new ArrayList<>();
        int at = from;
        for (Change change : changes) {
            result.addAll(base.subList(at, change.from()));
            result.addAll(change.tokens());
            at = change.to();
        }
        result.addAll(base.subList(at, to));
        return result;
    }
}
