/// What must stand before the program starts: its data folder and its database.
@NullMarked
package app.twofold.server.start;

import org.jspecify.annotations.NullMarked;
