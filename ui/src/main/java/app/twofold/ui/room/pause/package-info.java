/// Pausing a check-in, and coming back to it.
@NullMarked
package app.twofold.ui.room.pause;

import org.jspecify.annotations.NullMarked;
