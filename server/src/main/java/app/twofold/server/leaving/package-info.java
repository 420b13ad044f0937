/// Leaving a space and opening it again, as other programs write and read it.
@NullMarked
package app.twofold.server.leaving;

import org.jspecify.annotations.NullMarked;
