/// Small wins and thanks, and the replies to them.
@NullMarked
package app.twofold.domain.win;

import org.jspecify.annotations.NullMarked;
