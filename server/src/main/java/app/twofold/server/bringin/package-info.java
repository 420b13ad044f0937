/// Bringing in what was taken out, here or elsewhere.
@NullMarked
package app.twofold.server.bringin;

import org.jspecify.annotations.NullMarked;
