package app.twofold.domain.goal;

import app.twofold.domain.MilestoneId;
import app.twofold.domain.PersonId;
import app.twofold.domain.Words;
import app.twofold.domain.goal.GoalEvent.ProgressCorrected;
import app.twofold.domain.goal.GoalEvent.ProgressLogged;
import app.twofold.domain.goal.wording.EntryNumber;
import java.time.Instant;
import java.time.LocalDate;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PSortedMap;
import org.pcollections.TreePMap;

/// How far a goal has come. Immutable.
///
/// @param entries by the seq of their event; taken-back ones are gone
/// @param reached milestones reached, whichever wording named them
public record Progress(PSortedMap<Long, Entry> entries, PMap<MilestoneId, Reached> reached) {

    static final Progress NONE = new Progress(TreePMap.empty(), HashTreePMap.empty());

    /// @param seq       names the entry
    /// @param corrected whether its author has changed it since
    public record Entry(
            long seq, PersonId by, Instant at, EntryNumber amount, LocalDate on, Words note, boolean corrected) {}

    public record Reached(PersonId by, LocalDate on) {}

    public boolean isEmpty() {
        return entries.isEmpty() && reached.isEmpty();
    }

    Progress logged(ProgressLogged e, Origin origin) {
        return with(new Entry(origin.seq(), origin.by(), origin.at(), e.amount(), e.on(), e.note(), false));
    }

    Progress corrected(ProgressCorrected e) {
        Entry before = entries.get(e.entry());
        return before == null
                ? this
                : with(new Entry(before.seq(), before.by(), before.at(), e.amount(), e.on(), e.note(), true));
    }

    Progress takenBack(long entry) {
        return new Progress(entries.minus(entry), reached);
    }

    Progress reached(MilestoneId milestone, Reached how) {
        return new Progress(entries, reached.plus(milestone, how));
    }

    Progress reopened(MilestoneId milestone) {
        return new Progress(entries, reached.minus(milestone));
    }

    private Progress with(Entry entry) {
        return new Progress(entries.plus(entry.seq(), entry), reached);
    }
}
