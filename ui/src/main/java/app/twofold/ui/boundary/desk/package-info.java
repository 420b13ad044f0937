/// One partner's place at the boundaries: what they see, what they send, and why something is refused.
@NullMarked
package app.twofold.ui.boundary.desk;

import org.jspecify.annotations.NullMarked;
