/// The use cases of a couple: found it, read its state, execute a command.
@NullMarked
package app.twofold.server.couple;

import org.jspecify.annotations.NullMarked;
