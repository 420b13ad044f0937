/// How commands, events and refusals are written as JSON, for the store and for the wire alike.
@NullMarked
package app.twofold.server.wire;

import org.jspecify.annotations.NullMarked;
