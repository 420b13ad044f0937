/// What the server's features share: who is signed in, whose seat it is, and what a command came to.
@NullMarked
package app.twofold.server;

import org.jspecify.annotations.NullMarked;
