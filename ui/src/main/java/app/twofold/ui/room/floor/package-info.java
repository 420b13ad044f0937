/// Answers that are revealed, and whose turn it is to speak about them.
@NullMarked
package app.twofold.ui.room.floor;

import org.jspecify.annotations.NullMarked;
