/// The screens that look back: the timeline, how one thing became what it is, everything as it was on a day, and
/// patterns of weeks and months.
@NullMarked
package app.twofold.ui.history;

import org.jspecify.annotations.NullMarked;
