package app.twofold.domain.goal;

import app.twofold.domain.Days;
import app.twofold.domain.Title;
import app.twofold.domain.Words;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The exact words of a goal: what an assent is given to.
///
/// @param due       the day by which the two want to be there, if they set one
/// @param firstStep what happens first; may be empty
public record Wording(
        Title title,
        Words why,
        Area area,
        Measure measure,
        @Nullable LocalDate due,
        Words firstStep,
        IfThen plan,
        Carrier carriedBy) {

    /// @throws app.twofold.domain.InvalidValue if the date is out of range
    public Wording {
        Days.checkedIfSet(due);
    }

    /// The smallest wording: nothing measured, no date, no plan.
    public static Wording of(Title title, Words why, Area area) {
        return new Wording(title, why, area, new Measure.None(), null, Words.NONE, IfThen.NONE, Carrier.BOTH);
    }
}
