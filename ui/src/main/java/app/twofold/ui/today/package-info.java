/// The first page: what waits, what moves, and a place for a small good thing.
@NullMarked
package app.twofold.ui.today;

import org.jspecify.annotations.NullMarked;
