/// Taking out what is one's own to keep, and bringing something in.
@NullMarked
package app.twofold.server.archive;

import org.jspecify.annotations.NullMarked;
