/// Looking back: the timeline of a couple, the history of one goal, boundary or check-in, and the space as it was on a
/// day.
@NullMarked
package app.twofold.server.history;

import org.jspecify.annotations.NullMarked;
