package app.twofold.ui.history;

import app.twofold.domain.PersonId;
import app.twofold.domain.goal.wording.Area;
import app.twofold.domain.history.HistoryFilter;
import app.twofold.domain.timeline.EntryKind;
import app.twofold.domain.timeline.Subject;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a reader looks for on the timeline, apart from words and days. What is null is not asked for.
record Criteria(
        @Nullable EntryKind kind,
        @Nullable PersonId whose,
        @Nullable Area area,
        Subject.@Nullable Ref about) {

    static final Criteria EVERYTHING = new Criteria(null, null, null, null);

    Criteria with(@Nullable EntryKind other) {
        return new Criteria(other, whose, area, about);
    }

    Criteria with(@Nullable PersonId person) {
        return new Criteria(kind, person, area, about);
    }

    Criteria with(@Nullable Area other) {
        return new Criteria(kind, whose, other, about);
    }

    Criteria with(Subject.@Nullable Ref ref) {
        return new Criteria(kind, whose, area, ref);
    }

    HistoryFilter filter(String words) {
        HistoryFilter filter = HistoryFilter.ALL.with(words);
        filter = kind == null ? filter : filter.with(Set.of(kind));
        filter = whose == null ? filter : filter.with(whose);
        filter = area == null ? filter : filter.with(area);
        return about == null ? filter : filter.with(about);
    }
}
