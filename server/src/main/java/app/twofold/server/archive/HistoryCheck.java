package app.twofold.server.archive;

import app.twofold.domain.Event.Erased;
import app.twofold.domain.InvalidValue;
import app.twofold.domain.InvalidValue.Fault;
import app.twofold.domain.PersonId;
import app.twofold.domain.checkin.session.SessionEvent.AnswerGiven;
import app.twofold.domain.couple.CoupleEvent.CoupleFounded;
import app.twofold.domain.couple.CoupleEvent.PartnerJoined;
import app.twofold.domain.couple.Side;
import app.twofold.server.archive.ArchiveCheck.Line;
import app.twofold.server.archive.ArchiveCheck.Manifest;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Holds the lines of a shared history to what every stream keeps to: no gap, one command after another, only its two
/// partners, each from when they came. What breaks this is an [InvalidValue].
final class HistoryCheck {

    private final Instant now;
    private final Set<UUID> commands = new HashSet<>();
    private final Map<PersonId, Long> named = new HashMap<>();
    private @Nullable Line first;
    private @Nullable Line last;
    private boolean isOfTwo;

    /// @param now nothing has happened after it
    HistoryCheck(Instant now) {
        this.now = now;
    }

    void add(Line line) {
        boolean isSameCommand = last != null && last.command().equals(line.command());
        require(line.seq() == (last == null ? 1 : last.seq() + 1));
        require(isSameCommand || commands.add(line.command()));
        require(!line.at().isAfter(now));
        requireAuthor(line);
        if (line.event() instanceof AnswerGiven given) {
            named.putIfAbsent(given.by(), line.seq());
            require(named.size() <= 2);
        }
        first = first == null ? line : first;
        last = line;
    }

    private void requireAuthor(Line line) {
        require(line.by() != null);
        boolean isFirst = line.seq() == 1;
        boolean joins = line.by() == Side.RIGHT && !isOfTwo;
        boolean isErased = line.event() instanceof Erased;
        require(isFirst == line.event() instanceof CoupleFounded || (isFirst && isErased));
        require(!isFirst || line.by() == Side.LEFT);
        require(joins == line.event() instanceof PartnerJoined || (joins && isErased));
        isOfTwo |= line.by() == Side.RIGHT;
    }

    /// The line that names somebody whom the archive does not know as a partner; 0 if there is none.
    long lineOfAStranger(Manifest manifest) {
        return named.entrySet().stream()
                .filter(entry -> !manifest.partners().containsValue(entry.getKey()))
                .mapToLong(Map.Entry::getValue)
                .min()
                .orElse(0);
    }

    /// Whether the partners that the archive names are those who come in its history.
    boolean fits(Manifest manifest) {
        return manifest.partners().keySet().equals(isOfTwo ? Set.of(Side.LEFT, Side.RIGHT) : Set.of(Side.LEFT));
    }

    /// The first line; null if there is none.
    @Nullable
    Line first() {
        return first;
    }

    @Nullable
    Line last() {
        return last;
    }

    private static void require(boolean isSo) {
        if (!isSo) {
            throw new InvalidValue(Fault.MALFORMED);
        }
    }
}
