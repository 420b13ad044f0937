/// Taking out what is one's own to keep: as an archive, as a book, as tables.
@NullMarked
package app.twofold.server.takeout;

import org.jspecify.annotations.NullMarked;
