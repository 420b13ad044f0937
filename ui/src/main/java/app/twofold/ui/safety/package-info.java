/// What somebody reads who wonders whether they are safe, and whom they can call.
@NullMarked
package app.twofold.ui.safety;

import org.jspecify.annotations.NullMarked;
