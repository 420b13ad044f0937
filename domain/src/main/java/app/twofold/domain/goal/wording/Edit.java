package app.twofold.domain.goal.wording;

import app.twofold.domain.Days;
import app.twofold.domain.Words;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One change to the working copy of a goal's wording.
public sealed interface Edit {

    /// The whole new text of one field, merged by words against what the other wrote meanwhile.
    record EditText(TextField field, Words text) implements Edit {}

    record SetArea(Area area) implements Edit {}

    record SetMeasure(Measure measure) implements Edit {}

    /// @param due the new date; null for none
    record SetDue(@Nullable LocalDate due) implements Edit {

        /// @throws app.twofold.domain.InvalidValue if the date is out of range
        public SetDue {
            Days.checkedIfSet(due);
        }
    }

    record SetCarrier(Carrier carrier) implements Edit {}

    /// The texts of a wording that both may write in at once.
    enum TextField {
        TITLE,
        WHY,
        FIRST_STEP,
        WHEN,
        THEN
    }
}
