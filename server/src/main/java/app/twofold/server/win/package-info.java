/// Wins as other programs write and read them.
@NullMarked
package app.twofold.server.win;

import org.jspecify.annotations.NullMarked;
