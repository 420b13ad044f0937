/// How one takes back what one has written in a space, for good, and how it stays gone.
@NullMarked
package app.twofold.server.erasing;

import org.jspecify.annotations.NullMarked;
