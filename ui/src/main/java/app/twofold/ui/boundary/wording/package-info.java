/// The words of a boundary: to read, to write, and what a new version makes of them.
@NullMarked
package app.twofold.ui.boundary.wording;

import org.jspecify.annotations.NullMarked;
