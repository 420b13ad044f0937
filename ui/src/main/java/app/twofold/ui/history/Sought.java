package app.twofold.ui.history;

import app.twofold.domain.PersonId;
import app.twofold.domain.goal.wording.Area;
import app.twofold.domain.history.HistoryFilter;
import app.twofold.domain.timeline.EntryKind;
import app.twofold.domain.timeline.Subject;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a reader looks for on the timeline, apart from words and days. What is null is not asked for.
record Sought(
        @Nullable EntryKind kind,
        @Nullable PersonId whose,
        @Nullable Area area,
        Subject.@Nullable Ref about) {

    static final Sought EVERYTHING = new Sought(null, null, null, null);

    Sought with(@Nullable EntryKind other) {
        return new Sought(other, whose, area, about);
    }

    Sought with(@Nullable PersonId person) {
        return new Sought(kind, person, area, about);
    }

    Sought with(@Nullable Area other) {
        return new Sought(kind, whose, other, about);
    }

    Sought with(Subject.@Nullable Ref ref) {
        return new Sought(kind, whose, area, ref);
    }

    HistoryFilter filter(String words) {
        HistoryFilter filter = HistoryFilter.ALL.with(words);
        filter = kind == null ? filter : filter.with(Set.of(kind));
        filter = whose == null ? filter : filter.with(whose);
        filter = area == null ? filter : filter.with(area);
        return about == null ? filter : filter.with(about);
    }
}
