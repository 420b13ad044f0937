/// The words of a goal: to read, to write in at once with the other, and what a change makes of them.
@NullMarked
package app.twofold.ui.goal.wording;

import org.jspecify.annotations.NullMarked;
