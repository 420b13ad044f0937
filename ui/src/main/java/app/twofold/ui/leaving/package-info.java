/// Leaving a space, a space that rests, and opening it again.
@NullMarked
package app.twofold.ui.leaving;

import org.jspecify.annotations.NullMarked;
