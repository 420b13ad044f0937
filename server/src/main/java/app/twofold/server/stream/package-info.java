/// The event store: encrypted, append only, one INSERT per command.
@NullMarked
package app.twofold.server.stream;

import org.jspecify.annotations.NullMarked;
