/// Phases as other programs write and read them.
@NullMarked
package app.twofold.server.phase;

import org.jspecify.annotations.NullMarked;
