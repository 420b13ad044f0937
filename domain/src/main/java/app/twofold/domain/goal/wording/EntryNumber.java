package app.twofold.domain.goal.wording;

import java.math.BigDecimal;

/// The number of a progress entry. What it says was decided when it was noted, and stays so if the goal is counted
/// differently later on.
public sealed interface EntryNumber permits Amount, Reading {

    BigDecimal value();
}
