/// What the two take along from a check-in.
@NullMarked
package app.twofold.ui.room.outcome;

import org.jspecify.annotations.NullMarked;
