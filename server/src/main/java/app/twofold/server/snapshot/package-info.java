/// States as bytes, for a cache that any change of the program empties.
@NullMarked
package app.twofold.server.snapshot;

import org.jspecify.annotations.NullMarked;
