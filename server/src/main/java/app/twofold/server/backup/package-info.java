/// Copies of the whole database in one sealed file, and the way back. What is in them can be read with the master key
/// alone, which is never among it.
@NullMarked
package app.twofold.server.backup;

import org.jspecify.annotations.NullMarked;
