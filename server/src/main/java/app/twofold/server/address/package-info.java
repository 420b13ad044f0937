/// Changing the address that somebody signs in with.
@NullMarked
package app.twofold.server.address;

import org.jspecify.annotations.NullMarked;
