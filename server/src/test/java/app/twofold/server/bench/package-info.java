/// Load for a running server: how fast it is, and whether it keeps its promises while it is killed.
@NullMarked
package app.twofold.server.bench;

import org.jspecify.annotations.NullMarked;
