/// What somebody keeps to themselves: where it is locked, and opening it.
@NullMarked
package app.twofold.ui.alone;

import org.jspecify.annotations.NullMarked;
