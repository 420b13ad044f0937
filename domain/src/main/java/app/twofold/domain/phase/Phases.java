package app.twofold.domain.phase;

import app.twofold.domain.PersonId;
import app.twofold.domain.timeline.Subject;
import app.twofold.domain.timeline.Waiting;
import app.twofold.domain.timeline.Waiting.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/// Where the two have been and are. Immutable.
///
/// @param said     every phase that took effect, in the order of their days; the last one holds
/// @param proposal what waits for an answer; the present phase stays in force meanwhile
public record Phases(PVector<Said> said, @Nullable Proposal proposal) {

    public static final Phases NONE = new Phases(TreePVector.empty(), null);

    /// What holds now; empty where nothing has been said yet.
    public Optional<Said> present() {
        return said.isEmpty() ? Optional.empty() : Optional.of(said.getLast());
    }

    /// What holds now, without who said it.
    public Optional<Stage> stage() {
        return present().map(now -> new Stage(now.phase(), now.since()));
    }

    /// Whether one alone may say it: it gives more room than the present phase, or, where nothing has been said or
    /// nobody else is there, it asks nothing of the other.
    public boolean isOneEnough(Phase phase, boolean solo) {
        return solo
                ? phase.isApart()
                : present().map(now -> phase.isFurtherApartThan(now.phase())).orElseGet(phase::isApart);
    }

    /// The first day that this phase may be said for; null where any day may be. Another day of the present phase may
    /// be as early as the end of the one before.
    public @Nullable LocalDate earliest(Phase phase) {
        int before = said.size() - (isPresent(phase) ? 2 : 1);
        return before < 0 ? null : said.get(before).since();
    }

    /// The last day that a phase may be said for: today, or the day of the present phase where today
    /// has not reached it, as may be in another time zone.
    public LocalDate latest(LocalDate today) {
        return present().map(Said::since).filter(today::isBefore).orElse(today);
    }

    /// The days of every phase, oldest first. A phase that had no day of its own is not among them.
    public List<Period> periods() {
        List<Period> periods = new ArrayList<>();
        for (int i = 0; i < said.size(); i++) {
            Said phase = said.get(i);
            LocalDate next = i + 1 < said.size() ? said.get(i + 1).since() : null;
            if (next == null || phase.since().isBefore(next)) {
                boolean goesOn = !periods.isEmpty() && periods.getLast().phase() == phase.phase();
                LocalDate first = goesOn ? periods.removeLast().first() : phase.since();
                periods.add(new Period(phase.phase(), first, next == null ? null : next.minusDays(1)));
            }
        }
        return List.copyOf(periods);
    }

    /// The period of this day, if anything has been said of it.
    public Optional<Period> on(LocalDate day) {
        return periods().stream().filter(period -> period.contains(day)).findFirst();
    }

    /// What this partner is asked for: an answer to the other's proposal.
    public Stream<Waiting> waiting(PersonId me) {
        return Stream.ofNullable(proposal)
                .filter(open -> !open.by().equals(me) && !open.isDeclined())
                .map(open -> new Waiting(Reason.PHASE_PROPOSED, Subject.PHASE, "", open.at()));
    }

    boolean isPresent(Phase phase) {
        return present().filter(now -> now.phase() == phase).isPresent();
    }

    boolean isPresent(Phase phase, LocalDate since) {
        return present()
                .filter(now -> now.phase() == phase && now.since().equals(since))
                .isPresent();
    }

    /// With a phase that holds from now on. Nothing waits for an answer any more.
    Phases with(Said next) {
        return new Phases(isPresent(next.phase()) ? said.with(said.size() - 1, next) : said.plus(next), null);
    }

    /// With what was said for days up to this one. What waits for an answer goes on waiting.
    Phases until(LocalDate day) {
        return new Phases(
                TreePVector.from(said.stream()
                        .filter(phase -> !phase.since().isAfter(day))
                        .toList()),
                proposal);
    }

    Phases with(@Nullable Proposal other) {
        return new Phases(said, other);
    }
}
