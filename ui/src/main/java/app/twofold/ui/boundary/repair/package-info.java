/// The talk after a boundary was crossed, and what the two do about it.
@NullMarked
package app.twofold.ui.boundary.repair;

import org.jspecify.annotations.NullMarked;
