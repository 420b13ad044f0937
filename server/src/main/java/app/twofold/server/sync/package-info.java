/// The contract for other programs: WebSocket and REST.
@NullMarked
package app.twofold.server.sync;

import org.jspecify.annotations.NullMarked;
