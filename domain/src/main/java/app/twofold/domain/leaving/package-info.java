/// How a space freezes when one of the two leaves it, and how both open it again.
@NullMarked
package app.twofold.domain.leaving;

import org.jspecify.annotations.NullMarked;
