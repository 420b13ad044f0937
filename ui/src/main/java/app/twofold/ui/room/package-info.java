/// The check-in itself: preparing privately, the room with its reveal, floor, pause and outcomes, and the summary.
@NullMarked
package app.twofold.ui.room;

import org.jspecify.annotations.NullMarked;
