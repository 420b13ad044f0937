/// The screens that look back: the timeline, how one thing became what it is, and everything as it was on a day.
@NullMarked
package app.twofold.ui.history;

import org.jspecify.annotations.NullMarked;
